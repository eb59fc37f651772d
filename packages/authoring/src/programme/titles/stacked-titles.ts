import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, spanOfRow, type TimedLine } from "../lines/line.ts";
import { isPlaceName } from "../places/rooms.ts";
import type { SourceText } from "../text/source-text.ts";

import { blocksBelow } from "./column-blocks.ts";

const LONGEST_TITLE = 90;

interface Stacked {
  readonly titles: Map<TimedLine, Line>;
  /** What else stands in the block of each. */
  readonly details: Map<TimedLine, readonly Line[]>;
  readonly used: Set<Line>;
}

/**
 * The titles of times that stand alone on their lines: the line below, or, where a text sets each title off by an empty line
 * and puts the time under it, the line above.
 */
export function stackedTitles(
  text: SourceText,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
  lexicon: Lexicon,
): Stacked {
  const { titles, used, details } = columnsApart(text, lines, items, lexicon);
  const alone = lines.flatMap((line, at) =>
    isAlone(line, items) && !line.labelled && !titles.has(line) ? [{ line, at }] : [],
  );
  const count = (test: (at: number) => boolean) => alone.filter(({ at }) => test(at)).length;
  const half = alone.length / 2;
  // "9:00", "- Opening", "9:30", "- Panel": the first hour stands under none of the list.
  const isBelow = (at: number) =>
    lines[at - 1]?.row.bullet === true && lines[at - 1]?.row.blankBefore === false;
  const [first] = alone;
  const startsList = first !== undefined && isBelow(first.at);
  const above =
    count((at) => isUnderTitle(lines, at) && (startsList || !isBelow(at))) > half ||
    // With one line between two times, each line is above a time and below one.
    (count((at) => !isAlone(lines[at + 2], items)) > half &&
      count((at) => isTitle(text, lines[at + 1]) && !isPlace(text, lines[at + 1], lexicon)) <
        half &&
      count((at) => isTitle(text, lines[at - 1])) > half);
  for (const { line, at } of alone) {
    // Of two hours over one title nothing tells whose it is.
    if (!above && !line.row.blankBefore && isAlone(lines[at - 1], items)) continue;
    const parts = above ? titleAbove(text, lines, at) : lines.slice(at + 1, at + 2);
    const [title] = parts;
    if (title === undefined || title.kind === "day") continue;
    if (title.kind === "timed" && items.has(title)) continue;
    titles.set(line, joined(parts));
    for (const part of parts) used.add(part);
  }
  return { titles, used, details };
}

/** The line above, and those that it goes on from. */
function titleAbove(text: SourceText, lines: readonly Line[], at: number): Line[] {
  let first = at - 1;
  while (first > at - MOST_LINES && goesOnFrom(text, lines[first - 1], lines[first])) first--;
  return lines.slice(Math.max(0, first), at);
}

const MOST_LINES = 4;

function goesOnFrom(text: SourceText, before: Line | undefined, line: Line | undefined): boolean {
  const areText = before?.kind === "text" && line?.kind === "text";
  return areText && !line.row.blankBefore && !line.row.bullet && goesOn(text, before, line);
}

function isPlace(text: SourceText, line: Line | undefined, lexicon: Lexicon): boolean {
  return line !== undefined && isPlaceName(text, spanOfRow(line.row), lexicon);
}

function isAlone(line: Line | undefined, items: ReadonlySet<TimedLine>): line is TimedLine {
  if (line?.kind !== "timed" || line.row.untitled) return false;
  return items.has(line) && line.title === undefined;
}

const FEWEST_IN_COLUMN = 2;

/** Times below each other, and as many titles or blocks below them: the columns of a table that was copied one after the other. */
function columnsApart(
  text: SourceText,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
  lexicon: Lexicon,
): Stacked {
  const titles = new Map<TimedLine, Line>();
  const details = new Map<TimedLine, readonly Line[]>();
  const used = new Set<Line>();
  for (let at = 0; at < lines.length; ) {
    const column: TimedLine[] = [];
    for (let line = lines[at]; isAlone(line, items); line = lines[++at]) column.push(line);
    if (column.length < FEWEST_IN_COLUMN) {
      at++;
      continue;
    }
    const count = column.length;
    const found = titlesBelow(text, lines, at, count);
    const below = count > FEWEST_IN_COLUMN ? found : ofKinds(text, found, lexicon);
    const isColumn = below.length !== count && count > FEWEST_IN_COLUMN;
    const blocks = isColumn ? blocksBelow(text, lines, at, items, { count, lexicon }) : [];
    const parts = blocks.length === count ? blocks.map((block) => titleOf(text, block)) : below;
    if (parts.length !== count) continue;
    for (const [index, title] of parts.entries()) {
      const line = column[index] as TimedLine; // As many as times.
      titles.set(line, joined(title));
      const others = blocks[index]?.slice(title.length) ?? [];
      details.set(line, others);
      for (const part of [...title, ...others]) used.add(part);
    }
  }
  return { titles, details, used };
}

/** The first line of a block, with those that it goes on in. */
function titleOf(text: SourceText, block: readonly Line[]): Line[] {
  const end = block.findIndex((line, at) => at > 0 && !goesOn(text, block[at - 1], line));
  return block.slice(0, end === -1 ? block.length : end);
}

/** The two titles below two hours, which may as well be one with its hours from and to: each begins with what kind of item it is. */
function ofKinds(text: SourceText, [first, second]: readonly Line[][], lexicon: Lexicon): Line[][] {
  const isKind = (parts: Line[] | undefined) =>
    parts?.[0] !== undefined && lexicon.kinds.has(text.tokens(spanOfRow(parts[0].row), 4), 0);
  return first !== undefined && second !== undefined && isKind(first) && isKind(second)
    ? [first, second]
    : [];
}

/** The titles of a column, each with the lines that it goes on in, to the next empty line or time. */
function titlesBelow(
  text: SourceText,
  lines: readonly Line[],
  from: number,
  count: number,
): Line[][] {
  const titles: Line[][] = [];
  for (let at = from; at < from + 2 * count; at++) {
    const line = lines[at];
    if (line === undefined || (at > from && line.row.blankBefore)) break;
    if (line.kind === "timed" || line.kind === "day") return titles.length === count ? titles : [];
    const last = titles.at(-1);
    if (last !== undefined && goesOn(text, last.at(-1), line)) last.push(line);
    else if (isTitle(text, line)) titles.push([line]);
    else return [];
  }
  return titles;
}

function goesOn(text: SourceText, before: Line | undefined, line: Line): boolean {
  const end = before === undefined ? 0 : spanOfRow(before.row).end;
  const isOpen = /[–—,-]/.test(text.charAt(end - 1));
  return isOpen || /\p{Ll}/u.test(text.charAt(spanOfRow(line.row).start));
}

function joined(parts: readonly Line[]): Line {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return first as Line; // None is empty.
  const { start } = spanOfRow(first.row);
  const cells = [{ start, end: spanOfRow(last.row).end, width: 1 }];
  return { kind: "text", row: { ...first.row, cells } };
}

/** Short, and no sentence. */
function isTitle(text: SourceText, line: Line | undefined): boolean {
  if (line === undefined || line.kind === "day" || line.kind === "timed") return false;
  const { start, end } = spanOfRow(line.row);
  return end - start <= LONGEST_TITLE && text.charAt(end - 1) !== ".";
}

/** Whether a line stands under a title that is set off from what is above it. */
export function isUnderTitle(lines: readonly Line[], at: number): boolean {
  const [line, title, before] = [lines[at], lines[at - 1], lines[at - 2]];
  if (line === undefined || title === undefined) return false;
  // Over a list that begins with its hours.
  const isListed = line.row.bullet && !title.row.bullet;
  if (line.row.blankBefore && !isListed) return false;
  if (title.kind !== "text" && title.kind !== "room" && title.kind !== "track") return false;
  const startsItem = title.row.blankBefore || (title.row.bullet && !line.row.bullet);
  return startsItem || before === undefined || before.kind === "day" || before.kind === "label";
}
