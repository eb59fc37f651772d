import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Result } from "@plenary/core";
import { type CalendarOptions, streamICalendar, toInvitation } from "@plenary/ical";
import { type Command, Option } from "commander";
import { type End, type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, writeText } from "../files.ts";
import { load } from "../load.ts";
import { hasErrors, type LoadedFile } from "../loaded-file.ts";
import { audienceOption, languageTag, wholeNumber } from "../options.ts";
import { counted, withProgress, writeFindings } from "../report.ts";

type IcsOptions = Omit<CalendarOptions, "previous" | "cache"> & {
  readonly output?: string;
  readonly previous?: string;
  readonly invite?: "request" | "cancel";
};

export function addIcs(program: Command, end: End): void {
  program
    .command("ics")
    .description("write the calendar of an event, a project or a series")
    .argument("<file>", "a document in YAML or JSON")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(audienceOption("who the calendar is for").default("public"))
    .addOption(
      new Option(
        "--as <form>",
        "an entry for each session, as without it, or one for the event",
      ).choices(["sessions", "event"]),
    )
    .option("--room <id>", "only what happens in this room")
    .option("--track <id>", "only this track")
    .option("--participant <id>", "only what this participant goes to")
    .option("--language <tag>", "titles and texts in this language, where translated", languageTag)
    .option("--previous <file>", "the document as published before: what has gone is cancelled")
    .option("--registration-deadline", "add the last day to register")
    .option("--alarm <minutes>", "remind so long before each session", wholeNumber)
    .option("--domain <domain>", "a domain of yours, which makes entries unique in the world")
    .option("--source <url>", "where the calendar itself is published")
    .addOption(
      new Option(
        "--invite <what>",
        "write the participant's invitation, or its withdrawal, to send by mail",
      ).choices(["request", "cancel"]),
    )
    .addHelpText("after", "\nExample:\n  $ plenary ics event.yaml -o event.ics")
    .action(async (file: string, options) => end(await writeCalendar(file, options)));
}

/** The calendar of a document, or a participant's invitation; nothing is written when an hour could be wrong. */
async function writeCalendar(file: string, options: IcsOptions): Promise<ExitCode> {
  const { output = "-" } = options;
  if (options.invite !== undefined) refuseUnfitInvitation(options);
  const loaded = await withProgress(`Reading ${nameOf(file)}`, () => load(file));
  const previous = options.previous === undefined ? undefined : await load(options.previous);
  const unusable = [loaded, ...(previous === undefined ? [] : [previous])].find(
    ({ document, findings }) => document === undefined || hasErrors(findings),
  );
  if (unusable !== undefined) {
    writeFindings(
      process.stderr,
      unusable.findings.filter(({ severity }) => severity === "error"),
    );
    process.stderr.write("No calendar was written: the errors above come first.\n");
    return exitCode.findings;
  }
  const calendar = calendarOf(loaded, previous, options);
  writeFindings(process.stderr, loaded.place(calendar.findings));
  if (!calendar.ok) return exitCode.findings;
  if (output === "-") {
    await pipeline(calendar.value, process.stdout, { end: false });
    return exitCode.fine;
  }
  const sources = options.previous === undefined ? [file] : [file, options.previous];
  let entries = 0;
  const watched = async function* (chunks: AsyncIterable<string>) {
    for await (const chunk of chunks) {
      entries += chunk.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
      yield chunk;
    }
  };
  await writeText(output, watched(calendar.value), sources);
  process.stderr.write(`${output}: ${counted(entries, "entry", "entries")}\n`);
  return exitCode.fine;
}

function calendarOf(
  { document }: LoadedFile,
  previous: LoadedFile | undefined,
  { output, previous: _, invite, ...choices }: IcsOptions,
): Result<AsyncIterable<string>> {
  if (document === undefined) return { ok: false, findings: [] };
  const { audience, participant } = choices;
  if (invite !== undefined && audience === "organizers" && participant !== undefined) {
    const method = invite === "request" ? "REQUEST" : "CANCEL";
    const invitation = toInvitation(document, { ...choices, audience, participant, method });
    return invitation.ok ? { ...invitation, value: Readable.from([invitation.value]) } : invitation;
  }
  const before = previous?.document === undefined ? {} : { previous: previous.document };
  return streamICalendar(document, { ...choices, ...before });
}

/** An invitation holds addresses, so that it is one must be said twice. */
function refuseUnfitInvitation({
  audience,
  participant,
  as,
  room,
  track,
  previous,
  source,
  registrationDeadline,
}: IcsOptions): void {
  if (participant === undefined || audience !== "organizers") {
    throw new UsageError("--invite needs --participant ID and --audience organizers");
  }
  if ([room, track, previous, as, source, registrationDeadline].some((one) => one !== undefined)) {
    throw new UsageError(
      "--invite is a mail about the event as a whole: leave --room, --track, --previous, --as, --source and --registration-deadline out",
    );
  }
}
