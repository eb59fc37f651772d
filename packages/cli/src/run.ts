import { LocalDate, TimeZone } from "@plenary/core";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addCalendarCommands } from "./calendar-commands.ts";
import { agendaCommand } from "./commands/agenda.ts";
import { checkCommand } from "./commands/check.ts";
import { headcountsCommand } from "./commands/headcounts.ts";
import { newCommand } from "./commands/new.ts";
import { participantsCommand } from "./commands/participants.ts";
import { redactCommand } from "./commands/redact.ts";
import { schemaCommand } from "./commands/schema.ts";
import { tallyCommand } from "./commands/tally.ts";
import { type ExitCode, exitCode, UsageError } from "./exit-code.ts";
import { languageTag } from "./language-tag.ts";

/** Runs the command line that follows the program's name and tells how it ended; prints to this process's streams. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let outcome: ExitCode = exitCode.fine;
  const program = plenary((code) => {
    outcome = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`plenary: ${error.message}\n`);
    return exitCode.usage;
  }
}

function plenary(end: (code: ExitCode) => void): Command {
  const program = new Command("plenary")
    .description("Describe an event once; check it, and make its calendar.")
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError("(plenary --help tells more)")
    .addHelpText(
      "after",
      "\nFILE is a path, or - for standard input; YAML and JSON are told apart by content.\n" +
        "Exit codes: 0 fine, 1 errors found, 2 wrong usage or a file that cannot be read.",
    );

  program
    .command("check")
    .description("tell what is wrong, doubtful or worth knowing in a document")
    .argument("<file...>", "documents in YAML or JSON")
    .addOption(
      new Option("--format <format>", "how findings are written")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--strict", "exit with 1 on warnings too")
    .addHelpText("after", "\nExample:\n  $ plenary check event.yaml")
    .action(async (files: string[], options) => end(await checkCommand(files, options)));

  addCalendarCommands(program, end);
  addAuthoringCommands(program, end);
  addCountingCommands(program, end);
  addParticipantsCommand(program, end);
  addSchemaCommand(program, end);
  return program;
}

function addCountingCommands(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("redact")
    .description("write the document as an audience may see it, and say what is left out")
    .argument("<file>", "a document in YAML or JSON")
    .addOption(
      new Option("--audience <audience>", "who the copy is for")
        .choices(["public", "participants", "organizers"])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--format <format>", "how the document is written")
        .choices(["yaml", "json"])
        .default("yaml"),
    )
    .addHelpText(
      "after",
      "\nExample:\n  $ plenary redact event.yaml --audience public > public.yaml",
    )
    .action(async (file: string, options) => end(await redactCommand(file, options)));

  program
    .command("tally")
    .description("count who came, by category, and whether the numbers add up")
    .argument("<file>", "a document in YAML or JSON")
    .addOption(
      new Option("--by <what>", "what people are counted by")
        .choices(["category", "sector", "institution", "country"])
        .default("category"),
    )
    .addOption(
      new Option("--format <format>", "how the tally is written")
        .choices(["text", "markdown", "csv", "json"])
        .default("text"),
    )
    .addOption(
      new Option(
        "--audience <audience>",
        "who the tally is for; others than organizers see no small numbers",
      )
        .choices(["public", "participants", "organizers"])
        .default("organizers"),
    )
    .option("--language <tag>", "labels in this language, where translated", languageTag)
    .addHelpText("after", "\nExample:\n  $ plenary tally event.yaml --by institution")
    .action(async (file: string, options) => end(await tallyCommand(file, options)));
}

function addParticipantsCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("participants")
    .description("merge a registration export into the participants of an event")
    .argument("<table>", "a CSV file, or - for standard input")
    .requiredOption("--into <file>", "the document in YAML or JSON, which is written anew")
    .option("--event <id>", "the event, where the document holds several")
    .addHelpText(
      "after",
      "\nExample:\n  $ plenary participants registrations.csv --into event.yaml",
    )
    .action(async (table: string, options) => end(await participantsCommand(table, options)));
}

function addAuthoringCommands(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("agenda")
    .description("make an event document from a programme as people write it")
    .argument("<text>", "a text, a web page, or - for standard input")
    .option(
      "--date <date>",
      "the first day, where the text does not state it or its year",
      calendarDate,
    )
    .option("--time-zone <zone>", "the event's time zone, such as Europe/Bucharest", timeZone)
    .option("--language <tag>", "the text's language, where it is not recognised", languageTag)
    .option("--name <name>", "the event's name")
    .addOption(
      new Option("--format <format>", "how the document is written")
        .choices(["yaml", "json"])
        .default("yaml"),
    )
    .addHelpText(
      "after",
      "\nExample:\n  $ plenary agenda programme.txt --date 2019-10-18 --time-zone Europe/Bucharest > event.yaml",
    )
    .action(async (file: string, options) => end(await agendaCommand(file, options)));

  program
    .command("headcounts")
    .description("make headcount lines from an attendance list as people write it")
    .argument("<text>", "a text, a web page, or - for standard input")
    .option("--language <tag>", "the text's language, where it is not recognised", languageTag)
    .addOption(
      new Option("--format <format>", "how the lines are written")
        .choices(["yaml", "json"])
        .default("yaml"),
    )
    .addHelpText("after", "\nExample:\n  $ plenary headcounts report.txt > headcounts.yaml")
    .action(async (file: string, options) => end(await headcountsCommand(file, options)));

  program
    .command("new")
    .description("write a small event document to start from")
    .addHelpText("after", "\nExample:\n  $ plenary new > event.yaml")
    .action(() => end(newCommand()));
}

function timeZone(zone: string): string {
  if (TimeZone.safeParse(zone).success) return zone;
  throw new InvalidArgumentError("A time zone looks like Europe/Bucharest.");
}

function calendarDate(date: string): string {
  if (LocalDate.safeParse(date).success) return date;
  throw new InvalidArgumentError("A date looks like 2019-10-18, and exists.");
}

function addSchemaCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("schema")
    .description("write a JSON Schema for other languages; without a name, the list of names")
    .argument("[name]", "event, project, series, or another name of the list")
    .addOption(
      new Option("--target <edition>", "the edition of JSON Schema")
        .choices(["2020-12", "draft-07"])
        .default("2020-12"),
    )
    .option("--taxonomy <file>", "let categories be those of this taxonomy alone")
    .option("--own-terms", "with --taxonomy: let x-owner-term pass too")
    .option("--open", "let keys and words of a newer minor version pass")
    .addHelpText("after", "\nExample:\n  $ plenary schema event --target draft-07 > event.json")
    .action(async (name: string | undefined, options) => end(await schemaCommand(name, options)));
}
