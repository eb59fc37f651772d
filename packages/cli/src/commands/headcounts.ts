import {
  type HeadcountsOptions,
  headcountsToYaml,
  mergeHeadcounts,
  type NewHeadcounts,
  type ReadHeadcounts,
  ROOT,
  readHeadcounts,
  splitDocument,
  writeParts,
} from "@plenary/authoring";
import type { Headcount } from "@plenary/core";
import type { Command } from "commander";
import { type DocumentFormat, formatOption, formatted } from "../document-format.ts";
import { type End, type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, readText, replaceFile } from "../files.ts";
import { languageTag } from "../options.ts";
import { openEventFile } from "../participants/event-file.ts";
import { inPieces } from "../participants/lines.ts";
import { counted, placeIn, withProgress, writeFindings } from "../report.ts";

/** The lists of an event in which there may be something new. */
const LISTS = ["organizations", "headcounts", "inferred"] as const;

interface AttendanceOptions extends HeadcountsOptions {
  readonly format: DocumentFormat;
  readonly into?: string;
  readonly event?: string;
}

export function addHeadcounts(program: Command, end: End): void {
  program
    .command("headcounts")
    .description("make headcount lines from an attendance list as people write it")
    .argument("<text>", "a text, a web page, or - for standard input")
    .option("--language <tag>", "the text's language, where it is not recognised", languageTag)
    .option("--into <file>", "merge the lines into this document, which is written anew")
    .option("--event <id>", "with --into: the event, where the document holds several")
    .addOption(formatOption("how the lines are written").conflicts("into"))
    .addHelpText("after", "\nExample:\n  $ plenary headcounts report.txt --into event.yaml")
    .action(async (text: string, options) => end(await takeAttendance(text, options)));
}

/** Headcount lines from an attendance list as people write it, and word of each number that is not in them. */
async function takeAttendance(
  text: string,
  { format, into, event, ...choices }: AttendanceOptions,
): Promise<ExitCode> {
  if (into !== undefined) return mergeAttendance(text, into, event, choices);
  if (event !== undefined) throw new UsageError("--event needs an --into");
  const read = await readAttendance(text, choices);
  if (read === undefined) return exitCode.findings;
  const { organizations, headcounts, inferred } = read;
  const lists = { organizations, headcounts, inferred };
  process.stdout.write(formatted(lists, format, headcountsToYaml));
  process.stderr.write(`${nameOf(text)}: ${summary(headcounts)}\n`);
  return exitCode.fine;
}

/** The same into the lists of an event, whole or not at all. */
async function mergeAttendance(
  text: string,
  into: string,
  id: string | undefined,
  choices: HeadcountsOptions,
): Promise<ExitCode> {
  const opened = openEventFile(into, id, LISTS);
  if (!opened.ok) {
    writeFindings(process.stderr, placeIn(into, opened.findings));
    return exitCode.findings;
  }
  const { document, event } = opened.value;
  const taxonomy = event.taxonomy ?? document.taxonomy;
  const read = await readAttendance(text, { ...choices, ...(taxonomy && { taxonomy }) });
  if (read === undefined) return exitCode.findings;
  const shared = document.type === "event" ? [] : document.organizations;
  const merged = mergeHeadcounts(event, read, shared);
  if (!merged.ok) {
    writeFindings(process.stderr, placeIn(text, merged.findings));
    process.stderr.write(`${into}: nothing was merged\n`);
    return exitCode.findings;
  }
  const { headcounts, listed } = merged.value;
  if (headcounts.length > 0) await write(into, id, merged.value);
  const added = headcounts.length === 0 ? "nothing new" : summary(headcounts);
  const rest = listed === 0 ? "" : `, ${listed} already listed`;
  process.stderr.write(`${into}: headcounts: ${added}${rest}\n`);
  return exitCode.fine;
}

async function write(into: string, id: string | undefined, added: NewHeadcounts): Promise<void> {
  // A list to which nothing is added keeps its form: only those that grow are laid out item by item.
  const growing = LISTS.filter((list) => added[list].length > 0);
  const opened = openEventFile(into, id, growing);
  if (!opened.ok) throw new UsageError(`cannot write ${into}: somebody else has just changed it`);
  const { parts, lists, style, place, lineEnd } = opened.value;
  const lines = writeParts(parts(), {
    lists,
    style,
    indent: place.indent,
    lineEnd,
    updated: (_, entry) => entry,
    added: (list) => (style === "json" ? added[list] : textsOf(list, added)),
  });
  await replaceFile(into, inPieces(lines));
}

/** The new items of a list as YAML that is meant to be edited, with its comments. */
function textsOf(list: (typeof LISTS)[number], added: NewHeadcounts): string[] {
  const lines = headcountsToYaml(added).split("\n");
  const parts = [...splitDocument("yaml", lines, ROOT, [list])];
  return parts.flatMap((part) => (part.kind === "item" ? [part.text] : []));
}

/** What a text says of who came, once it is told what was left of it; nothing where it says nothing. */
async function readAttendance(
  text: string,
  choices: HeadcountsOptions,
): Promise<ReadHeadcounts | undefined> {
  const result = await withProgress(`Reading ${nameOf(text)}`, async () =>
    readHeadcounts(await readText(text), choices),
  );
  writeFindings(process.stderr, placeIn(text, result.findings));
  return result.ok ? result.value : undefined;
}

function summary(headcounts: readonly Headcount[]): string {
  const parts = headcounts.map(({ measure, total, lines = [] }) => {
    const people = total ?? lines.reduce((sum, { value = 0 }) => sum + value, 0);
    const within = lines.length === 0 ? "" : ` in ${counted(lines.length, "line", "lines")}`;
    return `${people} ${measure}${within}`;
  });
  return parts.join(", ");
}
