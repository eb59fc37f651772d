import { Command, CommanderError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addAgenda } from "./commands/agenda.ts";
import { addCheck } from "./commands/check.ts";
import { addHeadcounts } from "./commands/headcounts.ts";
import { addIcs } from "./commands/ics.ts";
import { addImport } from "./commands/import.ts";
import { addNew } from "./commands/new.ts";
import { addParticipants } from "./commands/participants.ts";
import { addRedact } from "./commands/redact.ts";
import { addSchema } from "./commands/schema.ts";
import { addTally } from "./commands/tally.ts";
import { type End, type ExitCode, exitCode, UsageError } from "./exit-code.ts";

/** In the order in which `--help` lists them. */
const COMMANDS: readonly ((program: Command, end: End) => void)[] = [
  addNew,
  addCheck,
  addIcs,
  addAgenda,
  addHeadcounts,
  addParticipants,
  addTally,
  addRedact,
  addImport,
  addSchema,
];

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

/** The program with all of its commands. */
export function plenary(end: End): Command {
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
  for (const add of COMMANDS) add(program, end);
  return program;
}
