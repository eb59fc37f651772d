import { type ProgrammeOptions, programmeToYaml, readProgramme } from "@plenary/authoring";
import type { Finding } from "@plenary/core";
import { type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, readBytes } from "../files.ts";
import type { PlacedFinding } from "../load.ts";
import { withProgress, writeFindings } from "../report.ts";

/** `plenary agenda`: an event document from a programme as people write it, and word of each line that is not in it. */
export async function agendaCommand(
  file: string,
  options: ProgrammeOptions & { readonly format: "yaml" | "json" },
): Promise<ExitCode> {
  const { format, ...choices } = options;
  const result = await withProgress(`Reading ${nameOf(file)}`, async () =>
    readProgramme(decode(file, await readBytes(file)), choices),
  );
  writeFindings(
    process.stderr,
    result.findings.map((finding) => placed(file, finding)),
  );
  if (!result.ok) return exitCode.findings;
  const { event } = result.value;
  process.stdout.write(
    format === "json" ? `${JSON.stringify(event, null, 2)}\n` : programmeToYaml(result.value),
  );
  const items = event.agenda?.days.reduce((count, day) => count + day.items.length, 0) ?? 0;
  process.stderr.write(`${nameOf(file)}: ${items} ${items === 1 ? "item" : "items"}\n`);
  return exitCode.fine;
}

function placed(file: string, finding: Finding): PlacedFinding {
  const { line, column } = finding.params;
  return { file: nameOf(file), ...finding, line: Number(line), column: Number(column) };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `cannot read ${nameOf(file)}: it is not text in UTF-8; save it as UTF-8, or copy its text into a file`,
    );
  }
}
