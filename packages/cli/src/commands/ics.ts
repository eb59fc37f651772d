import type { Finding, Result } from "@plenary/core";
import { type CalendarOptions, toICalendar, toInvitation } from "@plenary/ical";
import { type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, writeText } from "../files.ts";
import { hasErrors, type LoadedFile, load } from "../load.ts";
import { withProgress, writeFindings } from "../report.ts";

type IcsOptions = Omit<CalendarOptions, "previous" | "cache"> & {
  readonly output?: string;
  readonly previous?: string;
  readonly invite?: "request" | "cancel";
};

/** `plenary ics`: the calendar of a document, or a participant's invitation; nothing is written when an hour could be wrong. */
export async function icsCommand(file: string, options: IcsOptions): Promise<ExitCode> {
  const { output = "-" } = options;
  if (options.invite !== undefined) refuseUnfitInvitation(options);
  const loaded = await withProgress(`Reading ${nameOf(file)}`, () => load(file));
  const previous = options.previous === undefined ? undefined : await load(options.previous);
  const unusable = [loaded, ...(previous === undefined ? [] : [previous])].find(
    ({ document, findings }) => document === undefined || hasErrors(findings),
  );
  if (unusable !== undefined) {
    writeFindings(process.stderr, unusable.findings.filter(isError));
    process.stderr.write("No calendar was written: the errors above come first.\n");
    return exitCode.findings;
  }
  const calendar = calendarOf(loaded, previous, options);
  writeFindings(process.stderr, loaded.place(calendar.findings));
  if (!calendar.ok) return exitCode.findings;
  if (output === "-") {
    process.stdout.write(calendar.value);
    return exitCode.fine;
  }
  const sources = options.previous === undefined ? [file] : [file, options.previous];
  await writeText(output, calendar.value, sources);
  const entries = calendar.value.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
  process.stderr.write(`${output}: ${entries} ${entries === 1 ? "entry" : "entries"}\n`);
  return exitCode.fine;
}

function calendarOf(
  { document }: LoadedFile,
  previous: LoadedFile | undefined,
  { output, previous: _, invite, ...choices }: IcsOptions,
): Result<string> {
  if (document === undefined) return { ok: false, findings: [] };
  const { audience, participant } = choices;
  if (invite !== undefined && audience === "organizers" && participant !== undefined) {
    const method = invite === "request" ? "REQUEST" : "CANCEL";
    return toInvitation(document, { ...choices, audience, participant, method });
  }
  const before = previous?.document === undefined ? {} : { previous: previous.document };
  return toICalendar(document, { ...choices, ...before });
}

/** An invitation holds addresses, so that it is one must be said twice. */
function refuseUnfitInvitation({
  audience,
  participant,
  as,
  room,
  track,
  previous,
}: IcsOptions): void {
  if (participant === undefined || audience !== "organizers") {
    throw new UsageError("--invite needs --participant ID and --audience organizers");
  }
  if (room !== undefined || track !== undefined || previous !== undefined || as !== undefined) {
    throw new UsageError(
      "--invite is to the event as a whole: leave --room, --track, --previous and --as out",
    );
  }
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}
