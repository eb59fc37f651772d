import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { MERGED_LISTS, type MergeCounts, participantCodes } from "@plenary/authoring";
import type { Command } from "commander";
import { type End, type ExitCode, exitCode } from "../exit-code.ts";
import { fileError, nameOf, replaceFile } from "../files.ts";
import type { SayOfLine } from "../participants/column-faults.ts";
import { BrokenTable, formOf } from "../participants/csv-rows.ts";
import { type EventFile, openEventFile } from "../participants/event-file.ts";
import { inPieces } from "../participants/lines.ts";
import { type MergedTable, mergeTable } from "../participants/merge-table.ts";
import { createWorkspace, type Workspace } from "../participants/workspace.ts";
import { counted, placeIn, withProgress, writeFindings } from "../report.ts";

interface ParticipantsOptions {
  readonly into: string;
  readonly event?: string;
}

export function addParticipants(program: Command, end: End): void {
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
    .action(async (table: string, options) => end(await mergeParticipants(table, options)));
}

/** A registration export into the lists of an event, whole or not at all. */
async function mergeParticipants(
  table: string,
  { into, event }: ParticipantsOptions,
): Promise<ExitCode> {
  const workspace = createWorkspace();
  try {
    const opened = openEventFile(into, event, MERGED_LISTS);
    if (!opened.ok) {
      writeFindings(process.stderr, placeIn(into, opened.findings));
      return exitCode.findings;
    }
    const merged = await withProgress(`Merging ${nameOf(table)} into ${into}`, () =>
      mergeFile(table, opened.value, workspace),
    );
    if (merged === undefined) {
      process.stderr.write(`${into}: nothing was merged\n`);
      return exitCode.findings;
    }
    const { added, matched } = merged.counts;
    if (added + matched > 0)
      await withProgress(`Writing ${into}`, () => replaceFile(into, inPieces(merged.lines)));
    process.stderr.write(`${into}: ${summary(merged.counts)}\n`);
    return exitCode.fine;
  } finally {
    workspace.remove();
  }
}

/** Reads and merges the table; says what is wrong with it, and gives nothing when it cannot be read to its end. */
async function mergeFile(
  table: string,
  file: EventFile,
  workspace: Workspace,
): Promise<MergedTable | undefined> {
  const say = sayerOf(nameOf(table));
  try {
    const path = table === "-" ? await storedInput(workspace) : table;
    const form = await formOf(path, table);
    if (form.encoding !== "utf-8")
      process.stderr.write(`${nameOf(table)}: read as ${form.encoding}\n`);
    return await mergeTable(path, form, file, workspace, say);
  } catch (error) {
    if (error instanceof BrokenTable) {
      await say("participants/not-csv", error.message, error.line);
      return undefined;
    }
    throw fileError("read", table, error);
  }
}

/** Writes findings as they are found, no faster than they are read: there may be as many as rows. */
function sayerOf(file: string): SayOfLine {
  return async (code, message, line, row) => {
    const text = row === undefined ? message : `Row ${row}: ${message}`;
    const finding = { code, severity: participantCodes[code][0], path: "", params: {} };
    writeFindings(process.stderr, [{ file, line, column: 1, ...finding, message: text }]);
    if (!process.stderr.writableNeedDrain) return;
    // Where nobody reads on, there is nothing to wait for.
    await once(process.stderr, "drain").catch(() => {});
  };
}

/** Standard input is read twice: first to see how it is written. */
async function storedInput(workspace: Workspace): Promise<string> {
  const path = workspace.file();
  await pipeline(process.stdin, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  return path;
}

function summary({ listed, added, matched, unplaced }: MergeCounts): string {
  const parts = [
    `${added} added`,
    `${matched} already listed`,
    ...(unplaced === 0 ? [] : [`${counted(unplaced, "row", "rows")} not placed`]),
    ...(listed === matched ? [] : [`${listed - matched} listed before without a row, kept`]),
  ];
  return `participants: ${parts.join(", ")}`;
}
