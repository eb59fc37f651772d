import { readDates } from "../dates/dates.ts";
import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isLetter } from "../text/characters.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { Span } from "../text/source-text.ts";
import { isMark, type Token, tokenize } from "../text/tokens.ts";
import { isAscending, type Place, placesOf } from "./flowed-places.ts";
import { cutAtJams, isUniform } from "./flowed-style.ts";
import { cutAtBullets } from "./listed.ts";
import { sentenceEnds } from "./sentences.ts";

/** Three in one line: a range and one more time at least. */
const TIMES = /(?<![0-9])[0-9]{1,2}(?:[:.,h][0-9]{2}|\s?(?:h|u|uhr|uur|am|pm)(?!\p{L}))/giu;
/** These, and what may be an hour where a word says so: "alle 10". */
const HOURS =
  /(?<![0-9])[0-9]{1,2}(?:[:.,h][0-9]{2}|\s?(?:h|u|uhr|uur|am|pm)(?!\p{L})|(?![0-9]))/giu;
const TIMES_OF_TWO_ITEMS = 3;

/**
 * Cuts lines in which several items stand, as text that is copied from a PDF has them: `9.00 – 9.30 Opening 9.30 – 10.00 Panel`,
 * also where a title goes on in the next line. Linear.
 */
export function cutFlowed(
  text: string,
  rows: readonly Row[],
  lexicon: Lexicon,
  stamped: ReadonlySet<Row>,
): Row[] {
  const result: Row[] = [];
  const apart = rowsApart(text, rows, lexicon, stamped);
  const cut = (whole: Row): Part[] =>
    stamped.has(whole) || whole.told
      ? [{ row: whole, dated: false, uniform: false }]
      : cutAtBullets(text, whole)
          .flatMap((entry) => cutAtDates(text, entry, lexicon))
          .flatMap((part) => jamsOf(text, part));
  let flows = false;
  for (const part of rows.flatMap(cut)) {
    const { row, dated, jammed } = part;
    const [line] = row.cells;
    if (line === undefined || apart.has(row)) {
      result.push(row);
      flows = false;
      continue;
    }
    const goesOn: boolean = flows && !dated && !row.blankBefore && !row.bullet;
    const { cuts, told } = cutsOf(text, line, lexicon, part, goesOn || dated || jammed === true);
    const head = { start: line.start, end: cuts[0] ?? line.end };
    const belongs: boolean = goesOn && (cuts.length > 0 || isLower(text, line.start));
    if (belongs) extendLast(result, head);
    else if (cuts.length === 0) result.push(row);
    else if (head.start < head.end) result.push(rowWith(row, head));
    for (const span of spansOf(text, cuts, line, told, lexicon)) result.push(rowOf(span));
    flows = belongs || cuts.length > 0;
  }
  return result;
}

/** Tables, headings, and what tells when the whole is, to the next empty line. */
function rowsApart(
  text: string,
  rows: readonly Row[],
  lexicon: Lexicon,
  stamped: ReadonlySet<Row>,
): ReadonlySet<Row> {
  let told = false;
  return new Set(
    rows.filter((row) => {
      const [line, ...others] = row.cells;
      if (line === undefined) return true;
      told = tellsHours(text, line, lexicon) || (told && !row.blankBefore);
      return told || row.told || others.length > 0 || row.table || row.heading || stamped.has(row);
    }),
  );
}

/** `Time: Arrival from 10:00 to 10:30. From …`, as it is told above a programme. */
function tellsHours(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (!isLetter(text.charCodeAt(start))) return false;
  const tokens = tokenize(text, { start, end: Math.min(end, start + LONGEST_LABEL) });
  const label = lexicon.labels.match(tokens, 0);
  const isTold = label?.value === "time" && tokens[label.next]?.text === ":";
  return (
    isTold &&
    tokens[label.next + 1]?.kind === "word" &&
    readTimes(tokens, label.next + 1, lexicon) === undefined
  );
}

const LONGEST_LABEL = 60;

/** A row, or a part of one. */
interface Part {
  readonly row: Row;
  /** Whether it starts with the date of a day. */
  readonly dated: boolean;
  /** Whether the row that it was cut from has its hours all in one form. */
  readonly uniform: boolean;
  /** Whether the ends of lines were lost around it. */
  readonly jammed?: boolean;
}

/** A part with each jammed hour at the start of one. */
function jamsOf(text: string, part: Part): Part[] {
  const rows = cutAtJams(text, part.row);
  return rows.map((row, at) =>
    at === 0
      ? { ...part, row, jammed: rows.length > 1 }
      : { ...part, row, dated: false, jammed: true },
  );
}

/** A line that holds several days, before the date of each. */
function cutAtDates(text: string, row: Row, lexicon: Lexicon): Part[] {
  const [line] = row.cells;
  if (line === undefined || row.table) return [{ row, dated: false, uniform: false }];
  const words = text.slice(line.start, line.end);
  const uniform = isUniform(words);
  const whole = [{ row, dated: false, uniform }];
  if ((words.match(TIMES)?.length ?? 0) < TIMES_OF_DAYS) return whole;
  const tokens = tokenize(text, line);
  const starts = [...readDates(tokens, lexicon)].flatMap(({ value, at }) => {
    const isNamed = lexicon.day.match(tokens, at - 1)?.next === at;
    const isHeading = value.weekday !== undefined && value.month !== undefined;
    const isWhole = value.year !== undefined || (isHeading && value.last === undefined);
    return isWhole ? [tokens[isNamed ? at - 1 : at]?.start ?? line.start] : [];
  });
  if (starts.length < 2) return whole;
  return [line.start, ...starts].flatMap((start, at) => {
    const end = starts[at] ?? line.end;
    return start < end ? [{ row: rowOf({ start, end }), dated: at > 0, uniform }] : [];
  });
}

const TIMES_OF_DAYS = 4;

/** The title of the last item goes on in the next line. */
function extendLast(rows: Row[], { start, end }: Span): void {
  const last = rows.at(-1)?.cells[0];
  if (last !== undefined && start < end) rows.splice(-1, 1, rowOf({ start: last.start, end }));
}

/** From each cut to the next; what follows the last item as a sentence, or one that is told as a clause, stands by itself. */
function spansOf(
  text: string,
  cuts: readonly number[],
  line: Span,
  told: boolean,
  lexicon: Lexicon,
): Span[] {
  const spans = cuts.flatMap((start, at) => {
    const end = cuts[at + 1] ?? line.end;
    const clause = told ? text.slice(start, end).search(/; /) : -1;
    const last = told || at === cuts.length - 1 ? sentenceEnd(text, start, end, lexicon) : end;
    const closing = clause === -1 ? last : Math.min(last, start + clause + 1);
    return [
      { start, end: closing },
      { start: closing, end },
    ];
  });
  return spans.filter(({ start, end }) => /\S/.test(text.slice(start, end)));
}

function rowOf(span: Span): Row {
  const cells = [{ ...span, width: 1 }];
  return { cells, blankBefore: false, heading: false, bullet: false, table: false };
}

interface Cuts {
  /** Where the items of a line start. */
  readonly cuts: readonly number[];
  /** Whether a word leads to each hour, as in prose: "alle 9.30 accoglienza; alle 10 preghiera". */
  readonly told: boolean;
}

const UNCUT: Cuts = { cuts: [], told: false };

/** Nothing where the line has one item, or is a sentence; unless it is known to belong to a programme that flows. */
function cutsOf(
  text: string,
  line: Span,
  lexicon: Lexicon,
  { uniform }: Part,
  belongs: boolean,
): Cuts {
  const words = text.slice(line.start, line.end);
  const isDense = hasTimes(words, belongs);
  if (!isDense && (words.match(HOURS)?.length ?? 0) < TIMES_OF_TWO_ITEMS) return UNCUT;
  const tokens = tokenize(text, line);
  const places = placesOf(text, tokens, lexicon, uniform);
  const [first] = places;
  const last = places.at(-1);
  const told = places.every(({ led, titled }) => led && titled);
  if (first === undefined || last === undefined || !(told || isAscending(places))) return UNCUT;
  if (!isDense && !told) return UNCUT;
  const untitled = places.filter(({ titled }) => !titled);
  if (untitled.length === 0) {
    const several = belongs || areItems(tokens, places, told);
    return several ? { cuts: places.map(({ start }) => start), told } : UNCUT;
  }
  // "Opening 9.00 – 9.30 Panel 9.30 – 10.00": each title stands before its times.
  const ranges = rangesIn(places);
  const titleFirst = ranges > 1 && ranges >= places.length - 1 && untitled.length === 1;
  if (!titleFirst || last.titled || startsLine(tokens, places) || last.end < endOfWords(tokens))
    return UNCUT;
  return { cuts: [line.start, ...places.slice(0, -1).map(({ end }) => end)], told: false };
}

/** What parts two items: "; ora 15:00", ") 15:00", ", alle 19.30". */
const MAY_BE_TWO = /;|\) ?[0-9]|, \p{L}{1,4} (?:\p{L}{1,4} )?[0-9]/u;

function hasTimes(words: string, belongs: boolean): boolean {
  if (!belongs && MAY_BE_TWO.test(words))
    return (words.match(HOURS)?.length ?? 0) >= TIMES_OF_TWO_ITEMS - 1;
  return (words.match(TIMES)?.length ?? 0) >= (belongs ? 1 : TIMES_OF_TWO_ITEMS);
}

/** Whether times with their titles are those of several items. */
function areItems(tokens: readonly Token[], places: readonly Place[], told: boolean): boolean {
  if (rangesIn(places) > 1 || places.length > 4) return true;
  const starts = startsLine(tokens, places);
  return ((starts || told) && places.length > 2) || (starts && isParted(tokens, places));
}

function rangesIn(places: readonly Place[]): number {
  return places.filter(({ range }) => range).length;
}

/** Whether nothing stands before the first, or what ends a sentence or leads to it. */
function startsLine(tokens: readonly Token[], places: readonly Place[]): boolean {
  const [first] = places;
  const before = first === undefined ? undefined : tokenBefore(tokens, first)?.text;
  return before === undefined || /^[:.;]$/.test(before) || isMarked(tokens, places);
}

/** `Presiede: Anna Verdi -9.30 Relazione -10.15 Dibattito`: a mark like that of a list stands before each. */
function isMarked(tokens: readonly Token[], places: readonly Place[]): boolean {
  const marks = new Set(places.map((place) => tokenBefore(tokens, place)?.text ?? ""));
  return marks.size === 1 && /^[-–—•·*]$/.test([...marks][0] ?? "");
}

/** `Ora 10:00 – Deschiderea; Ora 15:00 – Recital`, `10.00 Ana Pop (Cluj) 10.30 Jan Vos (Gent)`, `Alle 19 dibattito, alle 20 cena`. */
function isParted(tokens: readonly Token[], [first, ...others]: readonly Place[]): boolean {
  const isSetOff = (place: Place) =>
    isMark(tokenBefore(tokens, place), first?.led && place.led ? ";)," : ";)");
  return others.length > 0 && others.every(isSetOff);
}

/** Where a sentence ends after the last item: `15:30 Tea. My number is …`. */
function sentenceEnd(text: string, start: number, end: number, lexicon: Lexicon): number {
  for (const found of sentenceEnds(text, { start, end }, lexicon))
    if (
      !isInBracket(text, start, found.start) &&
      /\p{Ll}[\p{Ll}”»"’)]$/u.test(text.slice(found.start - 2, found.start))
    )
      return found.start + 1;
  return end;
}

/** "Ana Pop (Ministry – Dir. Children)". */
function isInBracket(text: string, start: number, end: number): boolean {
  const words = text.slice(Math.max(start, end - LONGEST_BRACKET), end);
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

const LONGEST_BRACKET = 120;

function tokenBefore(tokens: readonly Token[], { start }: Span): Token | undefined {
  return tokens.findLast((token) => token.end <= start);
}

function endOfWords(tokens: readonly Token[]): number {
  return tokens.findLast(({ kind }) => kind !== "mark")?.end ?? 0;
}

function isLower(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text.charAt(at));
}
