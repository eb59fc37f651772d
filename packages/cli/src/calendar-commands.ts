import { type Command, InvalidArgumentError, Option } from "commander";
import { icsCommand } from "./commands/ics.ts";
import { importCommand } from "./commands/import.ts";
import type { ExitCode } from "./exit-code.ts";
import { languageTag } from "./language-tag.ts";

/** Adds the commands that write and read calendars. */
export function addCalendarCommands(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("ics")
    .description("write the calendar of an event, a project or a series")
    .argument("<file>", "a document in YAML or JSON")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addOption(
      new Option("--audience <audience>", "who the calendar is for")
        .choices(["public", "participants", "organizers"])
        .default("public"),
    )
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
    .action(async (file: string, options) => end(await icsCommand(file, options)));

  program
    .command("import")
    .description("make an event document from a calendar, or take over an answer to an invitation")
    .argument("<file>", "a calendar (.ics), or - for standard input")
    .option("--time-zone <zone>", "the event's time zone, where most entries name another or none")
    .option("--language <tag>", "the language of its texts", languageTag)
    .option("--reply-to <event>", "the calendar is an answer: write this event with it taken over")
    .option("--domain <domain>", "with --reply-to: the domain that the invitation was made with")
    .addOption(
      new Option("--format <format>", "how the document is written")
        .choices(["yaml", "json"])
        .default("yaml"),
    )
    .addHelpText("after", "\nExample:\n  $ plenary import event.ics > event.yaml")
    .action(async (file: string, options) => end(await importCommand(file, options)));
}

function wholeNumber(text: string): number {
  if (/^[0-9]{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It is a whole number.");
}
