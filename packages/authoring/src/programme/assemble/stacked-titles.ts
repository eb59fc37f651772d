import { type Line, spanOfRow, type TimedLine } from "../lines/line.ts";

const LONGEST_TITLE = 90;

/**
 * The titles of times that stand alone on their lines: the line below, or, where a text sets each title off by an empty line
 * and puts the time under it, the line above.
 */
export function stackedTitles(
  text: string,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
): ReadonlyMap<TimedLine, Line> {
  const titles = columnsApart(text, lines, items);
  const alone = lines.flatMap((line, at) =>
    isAlone(line, items) && !titles.has(line) ? [{ line, at }] : [],
  );
  const count = (test: (at: number) => boolean) => alone.filter(({ at }) => test(at)).length;
  const half = alone.length / 2;
  const above =
    count((at) => isUnderTitle(lines, at)) > half ||
    (count((at) => isTitle(text, lines[at + 1])) < half &&
      count((at) => isTitle(text, lines[at - 1])) > half);
  for (const { line, at } of alone) {
    const title = lines[above ? at - 1 : at + 1];
    if (title === undefined || title.kind === "day") continue;
    if (title.kind !== "timed" || !items.has(title)) titles.set(line, title);
  }
  return titles;
}

function isAlone(line: Line | undefined, items: ReadonlySet<TimedLine>): line is TimedLine {
  return line?.kind === "timed" && items.has(line) && line.title === undefined;
}

const FEWEST_IN_COLUMN = 3;

/** Times below each other, and as many titles below them: the columns of a table that was copied one after the other. */
function columnsApart(
  text: string,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
): Map<TimedLine, Line> {
  const titles = new Map<TimedLine, Line>();
  for (let at = 0; at < lines.length; ) {
    const column: TimedLine[] = [];
    for (let line = lines[at]; isAlone(line, items); line = lines[++at]) column.push(line);
    if (column.length < FEWEST_IN_COLUMN) {
      at++;
      continue;
    }
    const below = lines.slice(at, at + column.length);
    const next = lines[at + column.length];
    const ends = next === undefined || next.kind !== "text" || next.row.blankBefore;
    if (ends && below.length === column.length && below.every((line) => isTitle(text, line)))
      for (const [index, line] of below.entries()) titles.set(column[index] as TimedLine, line); // As many as times.
  }
  return titles;
}

/** Short, and no sentence. */
function isTitle(text: string, line: Line | undefined): boolean {
  if (line === undefined || line.kind === "day" || line.kind === "timed") return false;
  const { start, end } = spanOfRow(line.row);
  return end - start <= LONGEST_TITLE && text.charAt(end - 1) !== ".";
}

function isUnderTitle(lines: readonly Line[], at: number): boolean {
  const [line, title, before] = [lines[at], lines[at - 1], lines[at - 2]];
  if (line === undefined || title === undefined || line.row.blankBefore) return false;
  if (title.kind !== "text" && title.kind !== "room" && title.kind !== "track") return false;
  return (
    title.row.blankBefore ||
    before === undefined ||
    before.kind === "day" ||
    before.kind === "label"
  );
}
