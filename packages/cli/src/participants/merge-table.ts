import { setImmediate } from "node:timers/promises";
import {
  type Columns,
  type FindCategory,
  type Merge,
  type MergeCounts,
  readColumns,
  readEntry,
  readRegistration,
  startMerge,
  writeParts,
} from "@plenary/authoring";
import { type Organization, resolveTaxonomy } from "@plenary/core";
import { columnFaults, type SayOfLine } from "./column-faults.ts";
import { type CsvForm, type CsvRecord, csvRecords } from "./csv-rows.ts";
import type { EventFile } from "./event-file.ts";
import { createKeyTable } from "./key-table.ts";
import { createNotebook } from "./notebook.ts";
import { randomIds } from "./random-ids.ts";
import { createSpool } from "./spool.ts";
import type { Workspace } from "./workspace.ts";

/** A merge of which the lines can now be written. */
export interface MergedTable {
  readonly counts: MergeCounts;
  readonly lines: Generator<string>;
}

/** Merges a table into an event, in memory that depends on neither's length; nothing when the table has no names. */
export async function mergeTable(
  path: string,
  form: CsvForm,
  file: EventFile,
  workspace: Workspace,
  say: SayOfLine,
): Promise<MergedTable | undefined> {
  const spools = {
    people: createSpool(workspace.file()),
    participants: createSpool(workspace.file()),
  };
  const merge = startMerge(organizationsOf(file), {
    keys: createKeyTable(workspace.file),
    notes: createNotebook(workspace.file()),
    keep: (list, entry) => spools[list].keep(entry),
    randomId: randomIds(),
  });
  await showEntries(file, merge);
  if (!(await placeRows(csvRecords(path, form), file, merge, say))) return undefined;
  const { style, place, lists, lineEnd } = file;
  const lines = writeParts(file.parts(), {
    lists,
    style,
    indent: place.indent,
    lineEnd,
    updated: merge.updated,
    added: (list) => (list === "organizations" ? merge.newOrganizations : spools[list].entries()),
  });
  return { counts: merge.counts, lines };
}

/** Shows the merge who is there: the participants before the people, by whose organizations some of them are told apart. */
async function showEntries(file: EventFile, merge: Merge): Promise<void> {
  const show = { participants: merge.addParticipant, people: merge.addPerson };
  let shown = 0;
  for (const list of ["participants", "people"] as const) {
    for (const part of file.parts()) {
      if (part.kind !== "item" || part.list !== list) continue;
      show[list](readEntry(file.style, part.text));
      // So that the user can interrupt.
      if (++shown % 1000 === 0) await setImmediate();
    }
  }
}

/** Places row after row; tells whether there is a column of names. */
async function placeRows(
  records: AsyncIterable<CsvRecord>,
  file: EventFile,
  merge: Merge,
  say: SayOfLine,
): Promise<boolean> {
  const findCategory = categoryFinder(file);
  let columns: Columns | undefined;
  let headings: readonly string[] = [];
  const faults = columnFaults(
    (column) => printable(headings[columns?.positions.get(column) ?? -1] ?? column),
    say,
  );
  let row = 0;
  for await (const { cells, line } of records) {
    if (columns === undefined) {
      columns = readColumns(cells);
      headings = cells;
      if (!(await saidColumns(columns, line, say))) return false;
      continue;
    }
    row++;
    const understood = readRegistration(cells, columns, findCategory);
    const { registration } = understood;
    const placed = registration === undefined ? merge.skip() : merge.place(registration, row);
    await faults.saw(understood, { line, row });
    for (const { code, message } of placed) await say(code, message, line, row);
  }
  await faults.end();
  if (columns === undefined) await say("participants/not-csv", "The table is empty.", 1);
  return columns !== undefined;
}

async function saidColumns(columns: Columns, line: number, say: SayOfLine): Promise<boolean> {
  const { positions, unknown } = columns;
  if (!positions.has("name") && !positions.has("firstName")) {
    const message =
      "No heading of the first row says where the names stand. Call the column `Name`, or two columns `First name` and `Last name`.";
    await say("participants/no-name-column", message, line);
    return false;
  }
  for (const heading of unknown) {
    const message = `The column \`${printable(heading)}\` is not taken: its heading says nothing known, or another column says the same.`;
    await say("participants/unknown-column", message, line);
  }
  return true;
}

function printable(heading: string): string {
  return heading.replace(/\p{Cc}+/gu, " ").slice(0, 80);
}

function organizationsOf({ document, event }: EventFile): Organization[] {
  const shared = document.type === "event" ? [] : (document.organizations ?? []);
  return [...(event.organizations ?? []), ...shared];
}

/** Finds a category by its id, or by any of its labels in any language. */
function categoryFinder({ document, event }: EventFile): FindCategory {
  const tree = resolveTaxonomy(event.taxonomy ?? document.taxonomy);
  return (text) => (tree.has(text.trim()) ? [text.trim()] : tree.findByLabel(text));
}
