import { type ProgrammeOptions, programmeToYaml, readProgramme } from "@plenary/authoring";
import type { Command } from "commander";
import { type DocumentFormat, formatOption, formatted } from "../document-format.ts";
import { type End, type ExitCode, exitCode } from "../exit-code.ts";
import { nameOf, readText } from "../files.ts";
import { calendarDate, languageTag, timeZone } from "../options.ts";
import { counted, placeIn, withProgress, writeFindings } from "../report.ts";

const ADVICE = "# Correct what was read otherwise than meant, then: plenary check event.yaml\n";

export function addAgenda(program: Command, end: End): void {
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
    .addOption(formatOption())
    .addHelpText(
      "after",
      "\nExample:\n  $ plenary agenda programme.txt --date 2019-10-18 --time-zone Europe/Bucharest > event.yaml",
    )
    .action(async (file: string, options) => end(await agenda(file, options)));
}

/** An event document from a programme as people write it, and word of each line that is not in it. */
async function agenda(
  file: string,
  { format, ...choices }: ProgrammeOptions & { readonly format: DocumentFormat },
): Promise<ExitCode> {
  const result = await withProgress(`Reading ${nameOf(file)}`, async () =>
    readProgramme(await readText(file), choices),
  );
  writeFindings(process.stderr, placeIn(file, result.findings));
  if (!result.ok) return exitCode.findings;
  const { event } = result.value;
  process.stdout.write(formatted(event, format, () => ADVICE + programmeToYaml(result.value)));
  const items = event.agenda?.days.reduce((count, day) => count + day.items.length, 0) ?? 0;
  process.stderr.write(`${nameOf(file)}: ${counted(items, "item", "items")}\n`);
  return exitCode.fine;
}
