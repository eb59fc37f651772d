import { documentToYaml } from "@plenary/authoring";
import { type Audience, redact } from "@plenary/core";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { nameOf } from "../files.ts";
import { load } from "../load.ts";
import { withProgress, writeFindings } from "../report.ts";

/** `plenary redact`: the document as an audience may see it, and word of what is not in it. */
export async function redactCommand(
  file: string,
  { audience, format }: { readonly audience: Audience; readonly format: "yaml" | "json" },
): Promise<ExitCode> {
  const loaded = await withProgress(`Reading ${nameOf(file)}`, () => load(file));
  const { document } = loaded;
  if (document === undefined) {
    writeFindings(process.stderr, loaded.findings);
    return exitCode.findings;
  }
  const copy = redact(document, audience);
  writeFindings(process.stderr, loaded.place(copy.findings));
  if (!copy.ok) return exitCode.findings;
  const { value } = copy;
  process.stdout.write(
    format === "json" ? `${JSON.stringify(value, null, 2)}\n` : documentToYaml(value),
  );
  return exitCode.fine;
}
