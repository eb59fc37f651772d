import { documentToYaml } from "@plenary/authoring";
import type { Event, Result } from "@plenary/core";
import { fromICalendar, readReply } from "@plenary/ical";
import type { Command } from "commander";
import { type DocumentFormat, formatOption, formatted } from "../document-format.ts";
import { type End, type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, readBytes } from "../files.ts";
import { load } from "../load.ts";
import { hasErrors } from "../loaded-file.ts";
import { languageTag, timeZone } from "../options.ts";
import { type PlacedFinding, placeIn, withProgress, writeFindings } from "../report.ts";

interface ImportOptions {
  readonly format: DocumentFormat;
  readonly timeZone?: string;
  readonly language?: string;
  readonly replyTo?: string;
  readonly domain?: string;
}

export function addImport(program: Command, end: End): void {
  program
    .command("import")
    .description("make an event document from a calendar, or take over an answer to an invitation")
    .argument("<file>", "a calendar (.ics), or - for standard input")
    .option(
      "--time-zone <zone>",
      "the event's time zone, where most entries name another or none",
      timeZone,
    )
    .option("--language <tag>", "the language of its texts", languageTag)
    .option("--reply-to <event>", "the calendar is an answer: write this event with it taken over")
    .option("--domain <domain>", "with --reply-to: the domain that the invitation was made with")
    .addOption(formatOption())
    .addHelpText("after", "\nExample:\n  $ plenary import event.ics > event.yaml")
    .action(async (file: string, options) => end(await importCalendar(file, options)));
}

/** An event document from a calendar, or an event with the answer to its invitation. */
async function importCalendar(file: string, options: ImportOptions): Promise<ExitCode> {
  const { format, replyTo } = options;
  const bytes = await withProgress(`Reading ${nameOf(file)}`, () => readBytes(file));
  if (replyTo !== undefined) return answer(file, bytes, { ...options, replyTo });
  const result = fromICalendar(bytes, options);
  return finish(result, placeIn(file, result.findings), format);
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
  return finish(
    result,
    result.ok ? place(result.findings) : placeIn(file, result.findings),
    format,
  );
}

function finish(
  result: Result<Event>,
  findings: readonly PlacedFinding[],
  format: DocumentFormat,
): ExitCode {
  writeFindings(process.stderr, findings);
  if (!result.ok) return exitCode.findings;
  process.stdout.write(formatted(result.value, format, documentToYaml));
  return exitCode.fine;
}
