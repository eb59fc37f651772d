import { documentToYaml } from "@plenary/authoring";
import { type Audience, redact } from "@plenary/core";
import type { Command } from "commander";
import { type DocumentFormat, formatOption, formatted } from "../document-format.ts";
import { type End, type ExitCode, exitCode } from "../exit-code.ts";
import { nameOf } from "../files.ts";
import { load } from "../load.ts";
import { audienceOption } from "../options.ts";
import { withProgress, writeFindings } from "../report.ts";

export function addRedact(program: Command, end: End): void {
  program
    .command("redact")
    .description("write the document as an audience may see it, and say what is left out")
    .argument("<file>", "a document in YAML or JSON")
    .addOption(audienceOption("who the copy is for").makeOptionMandatory())
    .addOption(formatOption())
    .addHelpText(
      "after",
      "\nExample:\n  $ plenary redact event.yaml --audience public > public.yaml",
    )
    .action(async (file: string, options) => end(await writeCopy(file, options)));
}

/** The document as an audience may see it, and word of what is not in it. */
async function writeCopy(
  file: string,
  { audience, format }: { readonly audience: Audience; readonly format: DocumentFormat },
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
  process.stdout.write(formatted(copy.value, format, documentToYaml));
  return exitCode.fine;
}
