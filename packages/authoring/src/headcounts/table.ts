import { type Told, tell } from "./attendance-finding.ts";
import { type Line, saysOf } from "./line.ts";
import { sumOf } from "./parts.ts";
import type { Group, Passage, Total } from "./passage.ts";
import { isMeasure, type StatedMeasure } from "./stated-measure.ts";
import { type CellValue, cellWords, numberIn } from "./table-cell.ts";
import { type Columns, columnsOf, type ValueColumn } from "./table-columns.ts";
import { type Grid, gridOf } from "./table-grid.ts";
import { lineOfRow, noted } from "./table-line.ts";
import { personsOf } from "./table-persons.ts";
import { type RowGroup, rowGroups } from "./table-rows.ts";
import { cellValue, withSections } from "./table-sections.ts";
import { chooseTotal } from "./table-totals.ts";
import type { Stretch } from "./text-lines.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the rows of a table say of one measure. */
interface Reading {
  readonly lines: Line[];
  /** Totals in their order, with the sum of the lines before them. */
  readonly totals: { readonly total: Total; readonly before: number }[];
  readonly parts: number[];
  sum: number;
}

const NOTHING: Passage = { groups: [], totals: [], told: [], numbers: [] };

/**
 * Reads a table of groups and numbers, in any order of columns and with several measures side by side; further columns of text
 * are institutions or notes. Where no cell names anybody, its numbers count people if they make up the number stated `above`.
 */
export function readTable(
  text: string,
  rows: readonly (readonly Stretch[])[],
  vocabulary: Vocabulary,
  above?: number,
): Passage {
  const grid = gridOf(text, rows, vocabulary);
  const columns = columnsOf(grid);
  const all = rowGroups(grid, columns);
  if (columns.values.length === 0) return NOTHING;
  const funnel = readFunnel(all, columns);
  if (funnel !== undefined) return funnel;
  const groups = withSections(all, columns.values);
  const readings = readRows(groups, columns);
  const lines = [...readings.values()].flatMap((reading) => reading.lines);
  const known = lines.some(saysOf);
  const isStated = lines.length > 1 && sumOf(lines) === above;
  if (!known && !isStated) return NOTHING;
  const passage = passageOf(readings, leftIn(grid, columns, groups));
  const persons = tell("attendance/person", personsOf(grid.body, columns.personal));
  return { ...passage, told: [...passage.told, ...persons] };
}

/** `| Invited | 60 |`, `| Attended | 41 |`: rows that each tell a measure, and of nobody in particular. */
function readFunnel(all: readonly RowGroup[], { values }: Columns): Passage | undefined {
  const [column] = values;
  const isOne = values.length === 1 && column?.measure === undefined;
  const tells = ({ measure, kind }: RowGroup) => isMeasure(measure) || kind !== "group";
  const measured = all.filter(({ measure }) => isMeasure(measure));
  if (column === undefined || !isOne || measured.length === 0 || !all.every(tells))
    return undefined;
  const totals = all.flatMap((group) => {
    const value = group.kind === "uncounted" ? undefined : cellValue(group, column);
    return value === undefined ? [] : totalOf(value, group.measure);
  });
  const numbers = all.flatMap((group) => {
    const value = group.kind === "uncounted" ? cellValue(group, column) : undefined;
    return value?.offset ?? [];
  });
  const parts = all.flatMap((group) => cellValue(group, column)?.parts ?? []);
  return { groups: [], totals, told: tell("attendance/part", parts), numbers };
}

function readRows(
  groups: readonly RowGroup[],
  { values }: Columns,
): Map<StatedMeasure | undefined, Reading> {
  const readings = new Map<StatedMeasure | undefined, Reading>();
  for (const column of values) {
    const reading = readings.get(column.measure) ?? { lines: [], totals: [], parts: [], sum: 0 };
    readings.set(column.measure, reading);
  }
  const isSplit = values.length > readings.size;
  for (const group of groups) {
    for (const column of values) {
      const reading = readings.get(column.measure);
      if (reading !== undefined) readCell(group, column, { reading, isSplit });
    }
  }
  return readings;
}

function readCell(
  group: RowGroup,
  column: ValueColumn,
  { reading, isSplit }: { reading: Reading; isSplit: boolean },
): void {
  const value = cellValue(group, column) ?? (isSplit ? undefined : shifted(group, column));
  if (group.kind === "uncounted") return;
  if (group.kind === "total") {
    // Of a table that is split the totals of its columns are not that of all.
    const { sumAt } = column;
    const sum = sumAt === undefined ? undefined : cellValue(group, { ...column, at: sumAt });
    const stated = isSplit ? sum : value;
    if (stated === undefined) return;
    reading.parts.push(...stated.parts);
    reading.totals.push({ total: totalOf(stated, column.measure), before: reading.sum });
    return;
  }
  const last = reading.lines.at(-1);
  if (group.kind === "part" && last !== undefined) {
    if (value === undefined) return;
    const words = `${cellWords(group.label)} ${value.value}`;
    reading.lines[reading.lines.length - 1] = noted(last, words);
    reading.parts.push(value.offset);
    return;
  }
  if (isSplit && value === undefined) return;
  const { line, parts } = lineOfRow(group, column, value);
  reading.lines.push(line);
  reading.parts.push(...parts);
  reading.sum += value?.value ?? 0;
}

/** The number of a row that is shorter than the table: `Total | 30` where cells were merged. */
function shifted({ cells }: RowGroup, { at }: ValueColumn): CellValue | undefined {
  if (cells.length > at) return undefined;
  const cell = cells.findLast((one) => numberIn(one) !== undefined);
  return cell && numberIn(cell);
}

function totalOf({ value, offset, about }: CellValue, measure: StatedMeasure | undefined): Total {
  return {
    value,
    measure,
    offset,
    ...(about === undefined ? {} : { about }),
    isParticipants: true,
    attended: true,
    saysWho: false,
  };
}

function passageOf(
  readings: ReadonlyMap<StatedMeasure | undefined, Reading>,
  numbers: readonly number[],
): Passage {
  const told: Told[] = [];
  const rest: Total[] = [];
  const groups = [...readings].map(([measure, { lines, totals, parts }]): Group => {
    const { total, others } = chooseTotal(lines, totals);
    for (const one of others) rest.push(one);
    for (const one of tell("attendance/part", parts)) told.push(one);
    return { lines, measure, some: false, attended: true, bare: true, ...(total && { total }) };
  });
  return { groups, totals: rest, told, numbers };
}

/** The numbers in columns and rows that are not read, but for sums of what is. */
function leftIn(grid: Grid, { left, values }: Columns, groups: readonly RowGroup[]): number[] {
  const sums = new Set<number>();
  const uncounted = groups.filter(({ kind }) => kind === "uncounted").flatMap(({ cells }) => cells);
  const numbers = uncounted.flatMap((cell) => numberIn(cell)?.offset ?? []);
  for (const row of grid.body) {
    const number = (at: number) => (row[at] === undefined ? undefined : numberIn(row[at]));
    const sum = values.reduce((all, { at }) => all + (number(at)?.value ?? 0), 0);
    for (const at of left) {
      const one = number(at);
      if (one !== undefined && one.value !== sum && !sums.has(one.offset)) numbers.push(one.offset);
    }
  }
  return numbers;
}
