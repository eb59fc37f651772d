import { documentToYaml } from "@plenary/authoring";
import type { Event, Finding, Result } from "@plenary/core";
import { fromICalendar, readReply } from "@plenary/ical";
import { type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, readBytes } from "../files.ts";
import { hasErrors, load, type PlacedFinding } from "../load.ts";
import { withProgress, writeFindings } from "../report.ts";

interface ImportOptions {
  readonly format: "yaml" | "json";
  readonly timeZone?: string;
  readonly language?: string;
  readonly replyTo?: string;
  readonly domain?: string;
}

/** `plenary import`: an event document from a calendar, or an event with the answer to its invitation. */
export async function importCommand(file: string, options: ImportOptions): Promise<ExitCode> {
  const { format, replyTo } = options;
  const bytes = await withProgress(`Reading ${nameOf(file)}`, () => readBytes(file));
  if (replyTo !== undefined) return answer(file, bytes, { ...options, replyTo });
  const result = fromICalendar(bytes, options);
  return finish(result, placed(file, result.findings), format);
}

async function answer(
  file: string,
  bytes: Uint8Array,
  { replyTo, format, domain }: ImportOptions & { readonly replyTo: string },
): Promise<ExitCode> {
  const { document, findings, place } = await load(replyTo);
  if (document === undefined || hasErrors(findings)) {
    writeFindings(process.stderr, findings);
    return exitCode.findings;
  }
  if (document.type !== "event") {
    throw new UsageError(`${nameOf(replyTo)} is a ${document.type}; an answer is to one event`);
  }
  const result = readReply(document, bytes, domain === undefined ? {} : { domain });
  return finish(result, result.ok ? place(result.findings) : placed(file, result.findings), format);
}

function finish(
  result: Result<Event>,
  findings: readonly PlacedFinding[],
  format: "yaml" | "json",
): ExitCode {
  writeFindings(process.stderr, findings);
  if (!result.ok) return exitCode.findings;
  const { value } = result;
  process.stdout.write(
    format === "json" ? `${JSON.stringify(value, null, 2)}\n` : documentToYaml(value),
  );
  return exitCode.fine;
}

/** Findings about a calendar as a whole. */
function placed(file: string, findings: readonly Finding[]): PlacedFinding[] {
  return findings.map((finding) => ({ file: nameOf(file), ...finding, line: 1, column: 1 }));
}
