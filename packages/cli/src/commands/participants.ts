import { once } from "node:events";
import { createWriteStream, realpathSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type MergeCounts, participantCodes } from "@plenary/authoring";
import { type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, reason } from "../files.ts";
import { BrokenTable, formOf } from "../participants/csv-rows.ts";
import { type EventFile, openEventFile } from "../participants/event-file.ts";
import { replaceLines } from "../participants/lines.ts";
import { type MergedTable, mergeTable, type SayOfLine } from "../participants/merge-table.ts";
import { createWorkspace, type Workspace } from "../participants/workspace.ts";
import { withProgress, writeFindings } from "../report.ts";

interface ParticipantsOptions {
  readonly into: string;
  readonly event?: string;
}

/** `plenary participants`: a registration export into the lists of an event, whole or not at all. */
export async function participantsCommand(
  table: string,
  { into, event }: ParticipantsOptions,
): Promise<ExitCode> {
  const workspace = createWorkspace();
  try {
    const target = readable(into, () => realpathSync(into));
    const opened = readable(into, () => openEventFile(target, event));
    if (!opened.ok) {
      const start = { file: into, line: 1, column: 1 };
      const placed = opened.findings.map((finding) => ({
        ...start,
        ...finding,
        ...finding.params,
      }));
      writeFindings(process.stderr, placed);
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
      await withProgress(`Writing ${into}`, async () => replace(into, target, merged));
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
    const form = await formOf(path);
    if (form.encoding !== "utf-8")
      process.stderr.write(`${nameOf(table)}: read as ${form.encoding}\n`);
    return await mergeTable(path, form, file, workspace, say);
  } catch (error) {
    if (error instanceof BrokenTable) {
      await say("participants/not-csv", error.message, error.line);
      return undefined;
    }
    if (!isOfFile(error)) throw error;
    throw new UsageError(`cannot read ${nameOf(table)}: ${reason(error)}`);
  }
}

/** Writes findings as they are found, no faster than they are read: there may be as many as rows. */
function sayerOf(file: string): SayOfLine {
  return async (code, message, line, row) => {
    const text = row === undefined ? message : `Row ${row}: ${message}`;
    const finding = { code, severity: participantCodes[code][0], path: "", params: {} };
    writeFindings(process.stderr, [{ file, line, column: 1, ...finding, message: text }]);
    if (process.stderr.writableNeedDrain) await once(process.stderr, "drain");
  };
}

/** Standard input is read twice: first to see how it is written. */
async function storedInput(workspace: Workspace): Promise<string> {
  const path = workspace.file();
  await pipeline(process.stdin, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  return path;
}

function readable<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!isOfFile(error)) throw error;
    throw new UsageError(`cannot read ${file}: ${reason(error)}`);
  }
}

function replace(file: string, target: string, { lines }: MergedTable): void {
  try {
    replaceLines(target, lines);
  } catch (error) {
    if (!isOfFile(error)) throw error;
    throw new UsageError(`cannot write ${file}: ${reason(error)}`);
  }
}

/** An error that the operating system gave, not a mistake of the program. */
function isOfFile(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function summary({ listed, added, matched, unplaced }: MergeCounts): string {
  const parts = [
    `${added} added`,
    `${matched} already listed`,
    ...(unplaced === 0 ? [] : [`${unplaced} ${unplaced === 1 ? "row" : "rows"} not placed`]),
    ...(listed === matched ? [] : [`${listed - matched} listed before without a row, kept`]),
  ];
  return `participants: ${parts.join(", ")}`;
}
