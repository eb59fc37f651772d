import { readDate } from "../dates/dates.ts";
import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { hasDigit } from "../text/characters.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { sentenceEnds } from "./sentences.ts";
import { hoursIn, readClause } from "./told-clause.ts";

/** So many clauses that tell an hour make a programme. */
const PROGRAMME = 2;
/** No paragraph of an announcement is longer. */
const LONGEST = 4000;

/**
 * Cuts the sentences of a programme that is told in prose into clauses of one hour each: "At 8:30 Matins begin, and at 10 follows the
 * liturgy." Only where a text tells several so, and has no more lines that begin with their times. Linear.
 */
export function cutTold(
  text: SourceText,
  rows: readonly Row[],
  lexicon: Lexicon,
  stamped: ReadonlySet<Row>,
): readonly Row[] {
  let [told, isOpen] = [0, false];
  const parts = new Map<Row, readonly Row[]>();
  const led: Row[] = [];
  for (const row of rows) {
    const isUnder = isOpen && !row.blankBefore && startsWithHour(text, row, lexicon);
    const isRead = isProse(text, row) && !stamped.has(row);
    const isTold = isRead && (isUnder || saysWhatHappens(text, row, lexicon));
    const announced = isRead ? announcedIn(text, row, lexicon) : undefined;
    const cut = isTold || announced ? clausesOf(text, row, isUnder, announced, lexicon) : [];
    const count = cut.filter((part) => part.told).length;
    isOpen = count > 0;
    if (count > 0) parts.set(row, cut);
    else if (isRead && startsWithHour(text, row, lexicon)) led.push(row);
    told += count;
  }
  if (told < PROGRAMME) return rows;
  // Among others that tell, "Alle 11.30, la tavola rotonda" does without a verb.
  for (const row of led) parts.set(row, clausesOf(text, row, true, undefined, lexicon));
  const lines = rows.filter((row) => !parts.has(row) && startsWithTimes(text, row, lexicon));
  return lines.length >= told ? rows : rows.flatMap((row) => parts.get(row) ?? [row]);
}

function isProse(text: SourceText, { cells, table, heading }: Row): boolean {
  const [line, ...others] = cells;
  if (line === undefined || others.length > 0 || table || heading) return false;
  return line.end - line.start <= LONGEST && hasDigit(text, line);
}

/** Without a verb nothing is told, unless the line above told something. */
function saysWhatHappens(text: SourceText, { cells: [line] }: Row, lexicon: Lexicon): boolean {
  const tokens = line === undefined ? [] : text.tokens(line);
  return lexicon.happens.isIn(tokens);
}

/** "A 11 h la célébration", "Alle 11.30, la tavola rotonda". */
function startsWithHour(text: SourceText, { cells: [line] }: Row, lexicon: Lexicon): boolean {
  const tokens = line === undefined ? [] : text.tokens(line, HEAD);
  const hour = tokens[0]?.kind === "word" ? readTimes(tokens, 0, lexicon) : undefined;
  const next = tokens[hour?.next ?? 0]?.text === "," ? (hour?.next ?? 0) + 1 : (hour?.next ?? 0);
  return hour?.value.end === undefined && lexicon.articles.has(tokens, next);
}

/** `9:00 Opening`, `Fr 9:00 Opening`, and a row of a table with its times. */
function startsWithTimes(text: SourceText, { cells }: Row, lexicon: Lexicon): boolean {
  return cells.slice(0, MOST_BEFORE).some((cell) => {
    const tokens = text.tokens(cell, HEAD);
    const date = readDate(tokens, 0, lexicon)?.next ?? 0;
    const at = isMark(tokens[date], ",:–—-") ? date + 1 : date;
    return readTimes(tokens, at, lexicon) !== undefined;
  });
}

/** Of a table, cells before the times. */
const MOST_BEFORE = 3;
const HEAD = 12;

/**
 * The clauses that are told, each a row, and what stands between them. `isUnder` where it stands right under a line that tells some;
 * `announced` what a sentence of the line announces as the programme.
 */
function clausesOf(
  text: SourceText,
  row: Row,
  isUnder: boolean,
  announced: Span | undefined,
  lexicon: Lexicon,
): Row[] {
  const [line] = row.cells;
  const told = announced ?? line;
  const sentences = told === undefined ? [] : sentencesOf(text, told, lexicon);
  const cut = sentences.map((sentence) => cutSentence(text, sentence, lexicon));
  const hours = cut.flatMap(({ led }) => led);
  const isDense = hours.length >= DENSE && hours.every((led) => led);
  const isAll = isUnder || announced !== undefined;
  const rows: Row[] =
    announced && line ? [rowWith(row, { start: line.start, end: announced.start })] : [];
  let goesOn = isAll;
  for (const { spans } of cut) {
    // Of a paragraph full of hours each tells of the programme.
    goesOn &&= isDense || isAll;
    for (const span of spans) {
      const isTold: boolean = readClause(text, span, lexicon, goesOn) !== undefined;
      goesOn ||= isTold;
      addClause(rows, row, span, isTold);
    }
  }
  return rows;
}

const DENSE = 3;

/**
 * What is announced as the programme behind the hours of the whole, from its first hour on: "The school opens from 16 to 19.30. This is the
 * programme: 16-16.20 arrival of the families; …".
 */
function announcedIn(text: SourceText, { cells: [line] }: Row, lexicon: Lexicon): Span | undefined {
  if (line === undefined || !text.slice(line.start, line.end).includes(":")) return undefined;
  const tokens = text.tokens(line);
  const isLabel = (at: number) => tokens[at]?.text === ":" && isLabelled(tokens, at, lexicon);
  if (!tokens.some((_, at) => isLabel(at))) return undefined;
  const [, ...later] = hoursIn(tokens, lexicon);
  const found = later.find(
    ({ at, next }) =>
      isLabel(at - 1) && /^\p{Ll}/u.test(text.charAt(tokens[next]?.start ?? line.end)),
  );
  const start = tokens[found?.at ?? tokens.length]?.start;
  return start === undefined ? undefined : { start, end: line.end };
}

/** Whether words for a programme stand right before a colon. */
function isLabelled(tokens: readonly Token[], colon: number, lexicon: Lexicon): boolean {
  const before = tokens.slice(Math.max(0, colon - MOST_IN_LABEL), colon);
  return before.some((_, at) => lexicon.labels.match(before, at)?.value === "programme");
}

/** "Questo il programma di massima:". */
const MOST_IN_LABEL = 5;

/** What nothing is told in stays together. */
function addClause(rows: Row[], row: Row, span: Span, isTold: boolean): void {
  const last = rows.at(-1);
  const before = last?.cells[0];
  if (last === undefined || before === undefined)
    rows.push(isTold ? { ...rowWith(row, span), told: true } : rowWith(row, span));
  else if (isTold || last.told)
    rows.push({ ...rowWith(row, span), blankBefore: false, bullet: false, told: isTold });
  else rows.splice(-1, 1, rowWith(last, { start: before.start, end: span.end }));
}

function sentencesOf(text: SourceText, line: Span, lexicon: Lexicon): Span[] {
  const stops = [...sentenceEnds(text, line, lexicon)].map(({ end }) => end);
  return [line.start, ...stops].map((start, at) => ({ start, end: stops[at] ?? line.end }));
}

interface CutSentence {
  readonly spans: Span[];
  /** For each hour whether a word leads to it. */
  readonly led: boolean[];
}

/** A sentence, cut between its hours. */
function cutSentence(text: SourceText, sentence: Span, lexicon: Lexicon): CutSentence {
  const tokens = text.tokens(sentence);
  const hours = hoursIn(tokens, lexicon);
  const cuts = hours.slice(1).flatMap(({ at }, index) => {
    const cut = boundary(tokens, hours[index]?.next ?? 0, at, lexicon);
    return cut === undefined ? [] : [tokens[cut]?.start ?? sentence.end];
  });
  const starts = [sentence.start, ...cuts];
  const spans = starts.map((start, at) => ({ start, end: cuts[at] ?? sentence.end }));
  return { spans, led: hours.map(({ at }) => tokens[at]?.kind === "word") };
}

/** Where the clause of the second of two hours starts: at the last comma between them, or at "and"; with the verb that stands there. */
function boundary(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | undefined {
  const between = tokens.slice(from, to);
  const marks = between.flatMap(({ text }, at) => (/^[,;]$/.test(text) ? [from + at] : []));
  const [last, before] = [marks.at(-1), marks.at(-2)];
  // "Races at 10, followed, at 11, by games".
  if (last === to - 1 && before !== undefined && lexicon.happens.has(tokens, before + 1))
    return before + 1;
  if (last !== undefined) return last + 1;
  const and = between.findLastIndex((_, at) => lexicon.and.has(tokens, from + at));
  return and === -1 ? undefined : from + and + 1;
}

/** Reads a clause that was told. */
export function readTold({ text, row, cell, lexicon }: RowContext): TimedLine | undefined {
  if (row.told !== true) return undefined;
  const clause = readClause(text, cell, lexicon, true);
  if (clause === undefined) return undefined;
  const { times, title, date } = clause;
  const common = { kind: "timed", row, notation: "time-first", sure: true, details: [] } as const;
  return { ...common, times, title, ...(date === undefined ? {} : { date }) };
}
