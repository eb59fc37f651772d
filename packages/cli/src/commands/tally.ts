import {
  type Audience,
  type Finding,
  redact,
  type Tally,
  type TallyBy,
  tally,
} from "@plenary/core";
import { type Command, Option } from "commander";
import { type End, type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf } from "../files.ts";
import { load } from "../load.ts";
import { hasErrors } from "../loaded-file.ts";
import { audienceOption, languageTag } from "../options.ts";
import { loadStreamed, type StreamedFile } from "../participants/large-file.ts";
import { withProgress, writeFindings } from "../report.ts";
import { readCrosswalk } from "../tally/crosswalk.ts";
import { tallyCsv } from "../tally/csv.ts";
import { tallyMarkdown } from "../tally/markdown.ts";
import { screenOf, tallyText } from "../tally/text.ts";
import type { Vocabulary } from "../tally/vocabulary.ts";
import { vocabularyOf } from "../tally/words.ts";

interface TallyOptions {
  readonly by: TallyBy;
  readonly format: "text" | "markdown" | "csv" | "json";
  readonly language?: string;
  readonly crosswalk?: string;
  readonly audience: Audience;
}

export function addTally(program: Command, end: End): void {
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
      audienceOption("who the tally is for; others than organizers see no small numbers").default(
        "organizers",
      ),
    )
    .option(
      "--crosswalk <file>",
      "CSV (from, to), YAML or JSON: from categories of other taxonomies to those of the first event",
    )
    .option("--language <tag>", "labels in this language, where translated", languageTag)
    .addHelpText("after", "\nExample:\n  $ plenary tally event.yaml --by institution")
    .action(async (file: string, options) => end(await writeTally(file, options)));
}

/** Who came, by what, and whether the numbers add up. */
async function writeTally(file: string, options: TallyOptions): Promise<ExitCode> {
  const loaded = await withProgress(
    `Reading ${nameOf(file)}`,
    async (): Promise<StreamedFile> => loadStreamed(file) ?? (await load(file)),
  );
  const { document, findings } = loaded;
  if (document === undefined) {
    writeFindings(process.stderr, findings);
    return exitCode.findings;
  }
  const { by, format, language, audience } = options;
  if (options.crosswalk !== undefined && document.type === "event") {
    throw new UsageError("--crosswalk is for the events of a project or series, side by side");
  }
  const crosswalk =
    options.crosswalk === undefined ? undefined : await readCrosswalk(options.crosswalk);
  if (crosswalk?.ok === false) {
    writeFindings(process.stderr, crosswalk.findings);
    return exitCode.findings;
  }
  // Whatever is printed for others than the organizers is counted from their copy, which hides small numbers.
  const copy = redact(document, audience);
  if (!copy.ok) {
    writeFindings(process.stderr, loaded.place(copy.findings));
    return exitCode.findings;
  }
  const participants = audience === "organizers" ? loaded.participants : undefined;
  const counted = tally(copy.value, {
    by,
    ...(language === undefined ? {} : { language }),
    ...(crosswalk === undefined ? {} : { crosswalk: crosswalk.value }),
    ...(participants === undefined ? {} : { participants: participants() }),
  });
  if (counted.value.measures.length === 0) {
    const isWithheld = audience !== "organizers" && hasPeople(loaded);
    const why = isWithheld
      ? `headcounts and participants are withheld from this audience, ${audience}`
      : "no headcounts and no participants to count";
    process.stderr.write(`${nameOf(file)}: ${why}\n`);
  }
  const words = vocabularyOf(language ?? document.language);
  if (language !== undefined && isForPeople(format) && !isOf(words.language, language)) {
    process.stderr.write(`No headings in ${language}; they are in English.\n`);
  }
  process.stdout.write(written(counted.value, format, words));
  const said = [...findings.filter(isAboutNumbers), ...loaded.place(counted.findings)];
  writeFindings(process.stderr, said);
  return hasErrors(said) ? exitCode.findings : exitCode.fine;
}

function written(counted: Tally, format: TallyOptions["format"], words: Vocabulary): string {
  switch (format) {
    case "text":
      return tallyText(counted, screenOf(process.stdout), words);
    case "markdown":
      return tallyMarkdown(counted, words);
    case "csv":
      return tallyCsv(counted);
    case "json":
      return `${JSON.stringify(counted, null, 2)}\n`;
  }
}

/** Whether there is something to count for the organizers. */
function hasPeople({ document, participants }: StreamedFile): boolean {
  if (participants !== undefined && !participants().next().done) return true;
  const events = document?.type === "event" ? [document] : (document?.events ?? []);
  return events.some(
    ({ headcounts = [], participants = [] }) => headcounts.length + participants.length > 0,
  );
}

/** CSV and JSON have the keys of their columns in any language. */
function isForPeople(format: TallyOptions["format"]): boolean {
  return format === "text" || format === "markdown";
}

function isOf(language: string, tag: string): boolean {
  return tag.toLowerCase().split("-")[0] === language;
}

/** What makes a tally doubtful: errors, and warnings about headcounts and categories. */
function isAboutNumbers({ severity, code }: Finding): boolean {
  return severity === "error" || (severity === "warning" && /^(headcount|category)\//.test(code));
}
