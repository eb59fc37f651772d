import { namedIn } from "./measure-words.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { isMeasure, type StatedMeasure } from "./stated-measure.ts";
import {
  type Cell,
  cellWords,
  hasRoleWithin,
  isHeaded,
  isMissing,
  numberIn,
  type Row,
  wholeOf,
} from "./table-cell.ts";
import type { Grid } from "./table-grid.ts";
import { isPersonal } from "./table-persons.ts";

/** A column whose numbers are lines: of which measure, and of whom if its head says it. */
export interface ValueColumn {
  readonly at: number;
  readonly measure: StatedMeasure | undefined;
  /** The head that tells people apart: `Women`, `Judges`. */
  readonly group?: { readonly label: string; readonly phrase: Phrase };
  /** The column of the sum, where the lines of this measure stand in several. */
  readonly sumAt?: number;
  /** Columns whose numbers are parts of this one's. */
  readonly parts: readonly { readonly at: number; readonly label: string }[];
}

export interface Columns {
  readonly values: readonly ValueColumn[];
  /** All columns of numbers and shares, which hold no words. */
  readonly numeric: ReadonlySet<number>;
  /** Those that tell of single persons: their names, ages and telephones. */
  readonly personal: ReadonlySet<number>;
  /** Those of them that are not read. */
  readonly left: readonly number[];
}

interface Head {
  readonly at: number;
  readonly measure: StatedMeasure | undefined;
  readonly kind: "sum" | "part" | "group" | "number" | "unknown";
  readonly cell: Cell | undefined;
}

/** Tells the columns of a table apart: several measures stand side by side, parts beside their whole. */
export function columnsOf({ headers, body, width }: Grid): Columns {
  const all = Array.from({ length: width }, (_, at) => at);
  const personal = new Set(all.filter((at) => isPersonal(headers[at]?.at(-1), body, at)));
  const marked = all.filter((at) => isMarkedShare(body, at));
  // Where some numbers have a sign, those without are no shares, whatever a head says that may have slipped.
  const shares =
    marked.length > 0 ? marked : all.filter((at) => isHeadedShare(headers[at]?.at(-1)));
  const numeric = all.filter(
    (at) => !shares.includes(at) && !personal.has(at) && isNumeric(body, at),
  );
  // "No." beside a name: even one number alone is that of the row.
  const isOfRows = (at: number) => personal.size > 0 && !countsPeople(headers[at]?.at(-1));
  const running = numeric.filter(
    (at) => (isOfRows(at) || numeric.length > 1) && isRunning(body, at, isOfRows(at)),
  );
  const heads = numeric
    .filter((at) => !running.includes(at))
    .map((at) => headOf(headers[at] ?? [], at));
  const values = valueColumns(heads);
  const used = new Set(values.flatMap(({ at, parts }) => [at, ...parts.map((part) => part.at)]));
  return {
    values,
    numeric: new Set([...shares, ...numeric]),
    personal,
    left: [...personal, ...heads.map(({ at }) => at).filter((at) => !used.has(at))],
  };
}

function isNumeric(body: readonly Row[], column: number): boolean {
  let filled = 0;
  let counted = 0;
  for (const row of body) {
    const cell = row[column];
    if (cell === undefined || isMissing(cell)) continue;
    filled++;
    if (numberIn(cell) !== undefined) counted++;
  }
  return counted > 0 && counted * 2 >= filled;
}

/** `48%`. */
function isMarkedShare(body: readonly Row[], column: number): boolean {
  const filled = body.flatMap((row) => row[column]?.source || []);
  return (
    filled.length > 0 &&
    filled.every((source) => /^[\d.,\s]*%?$/.test(source)) &&
    filled.some((source) => source.endsWith("%"))
  );
}

function countsPeople(cell: Cell | undefined): boolean {
  return cell !== undefined && isHeaded(cell, cell.vocabulary.attendance.columns.number);
}

function isHeadedShare(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return cell.source.includes("%") || isHeaded(cell, cell.vocabulary.attendance.columns.share);
}

/** Whether a column only numbers the rows: 1, 2, 3; of a longer table some rows may be left out. */
function isRunning(body: readonly Row[], column: number, isAlone: boolean): boolean {
  const numbers = body.flatMap((row) => (row[column] && numberIn(row[column])?.value) ?? []);
  const rises = numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
  return rises && (isAlone || numbers.length > 1) && column === 0 && numbers[0] === 1;
}

function headOf(headers: readonly Cell[], at: number): Head {
  const cell = headers.at(-1);
  const measure = measureOfHeads(headers);
  return { at, measure, kind: cell === undefined ? "unknown" : kindOf(cell, measure), cell };
}

/** What the heads of a column say of a measure, the nearest first. */
function measureOfHeads(headers: readonly Cell[]): StatedMeasure | undefined {
  for (const cell of headers.toReversed()) {
    const measure = measureOfCell(cell);
    if (measure !== undefined) return measure;
  }
  return undefined;
}

/** The measure that a cell names: `Invited`, `Present`. */
export function measureOfCell(cell: Cell): StatedMeasure | undefined {
  // "Present" beside "Absent": here it is a measure, and in a sentence it may be anything.
  if (isHeaded(cell, cell.vocabulary.attendance.columns.present)) return "attended";
  const named = namedIn(cell, wholeOf(cell));
  if (named !== undefined) return named;
  const isNoun = cell.notes.some(({ people }) => people?.value === "participants");
  return !isNoun && hasRoleWithin(cell, "attended") ? "attended" : undefined;
}

function kindOf(cell: Cell, measure: StatedMeasure | undefined): Head["kind"] {
  const { columns } = cell.vocabulary.attendance;
  if (isHeaded(cell, columns.sexes) || hasRoleWithin(cell, "including")) return "part";
  if (hasRoleWithin(cell, "total")) return "sum";
  const phrase = readPhrase(cell, wholeOf(cell));
  if (phrase.categories.length > 0) return "group";
  const isNumber = isHeaded(cell, columns.number) || phrase.noun !== undefined;
  if (isNumber || measure !== undefined) return "number";
  return "unknown";
}

/** The columns of each measure that the heads name; without any, those of the people who came. */
function valueColumns(heads: readonly Head[]): ValueColumn[] {
  const byMeasure = new Map<StatedMeasure | undefined, Head[]>();
  for (const head of heads.filter(({ cell, kind }) => !countsThings(cell, kind))) {
    const known = byMeasure.get(head.measure);
    if (known === undefined) byMeasure.set(head.measure, [head]);
    else known.push(head);
  }
  byMeasure.delete("uncounted");
  const measures = [...byMeasure.keys()].filter(isMeasure);
  const others = byMeasure.get(undefined);
  if (measures.length > 0 && others !== undefined) {
    byMeasure.delete(undefined);
    // "Invited" beside "Participants": the participants came.
    const people = others.filter(({ kind }) => kind === "number");
    if (people.length > 0 && !byMeasure.has("attended")) byMeasure.set("attended", people);
  }
  // "Registered" beside a number that nobody names: those who signed up are no measure, and the others not known.
  const isBeside = heads.some(({ measure }) => measure === "uncounted");
  return [...byMeasure].flatMap(([measure, all]) => ofMeasure(measure, all, isBeside));
}

/** `Cases`, `Hours`, `2023`, `Day 1`, `Victims`: things, times and other people. */
function countsThings(cell: Cell | undefined, kind: Head["kind"]): boolean {
  if (cell === undefined) return false;
  if (isHeaded(cell, cell.vocabulary.attendance.columns.others)) return true;
  if (kind !== "unknown") return false;
  // Nobody knows which year, or which day, is that of the event.
  if (/\d$/.test(cell.source)) return true;
  return /[€$£]|EUR|USD/.test(cell.source) || hasRoleWithin(cell, "thing");
}

/** Of the columns of one measure those whose numbers are lines: the sum with its parts, the groups, or the first. */
function ofMeasure(
  measure: StatedMeasure | undefined,
  heads: readonly Head[],
  isBeside: boolean,
): ValueColumn[] {
  const parts = heads.filter(({ kind }) => kind === "part");
  const groups = heads.filter(({ kind }) => kind === "group");
  const sum = heads.find(({ kind }) => kind === "sum");
  // A sum says less than the groups that it is of.
  if (groups.length > 1) return groups.map((head) => splitColumn(head, sum));
  const whole =
    sum ??
    heads.find(({ kind }) => kind === "number") ??
    (isBeside ? undefined : heads.find(({ kind }) => kind === "unknown" || kind === "group"));
  if (whole === undefined) return parts.map((head) => splitColumn(head, undefined));
  const noted = parts.map(({ at, cell }) => ({ at, label: cell ? cellWords(cell) : "" }));
  return [{ at: whole.at, measure, parts: noted }];
}

function splitColumn({ at, cell, measure }: Head, sum: Head | undefined): ValueColumn {
  return {
    at,
    measure,
    parts: [],
    ...(sum && { sumAt: sum.at }),
    ...(cell && { group: { label: cellWords(cell), phrase: readPhrase(cell, wholeOf(cell)) } }),
  };
}
