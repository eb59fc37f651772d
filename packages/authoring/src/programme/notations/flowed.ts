import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Row } from "../text/rows.ts";
import type { Span } from "../text/source-text.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { readTimes } from "./time-ranges.ts";

/** Three in one line: a range and one more time at least. */
const TIMES = /(?<![0-9])[0-9]{1,2}(?:[:.,h][0-9]{2}|\s?(?:h|u|uhr|uur|am|pm)(?!\p{L}))/giu;
const TIMES_OF_TWO_ITEMS = 3;

/** Where the times of an item stand within a line. */
interface Place extends Span {
  readonly range: boolean;
  readonly minutes: number;
  readonly twelve: boolean;
  /** Whether a title follows. */
  readonly titled: boolean;
}

/**
 * Cuts lines in which several items stand, as text that is copied from a PDF has them: `9.00 – 9.30 Opening 9.30 – 10.00 Panel`,
 * also where a title goes on in the next line. Linear.
 */
export function cutFlowed(text: string, rows: readonly Row[], lexicon: Lexicon): Row[] {
  const result: Row[] = [];
  let flows = false;
  for (const row of rows) {
    const [line, ...others] = row.cells;
    if (line === undefined || others.length > 0 || row.table || row.heading) {
      result.push(row);
      flows = false;
      continue;
    }
    const goesOn: boolean = flows && !row.blankBefore && !row.bullet;
    const cuts = cutsOf(text, line, lexicon, goesOn);
    const head = { start: line.start, end: cuts[0] ?? line.end };
    const belongs: boolean = goesOn && (cuts.length > 0 || isLower(text, line.start));
    if (belongs) extendLast(result, head);
    else if (cuts.length === 0) result.push(row);
    else if (head.start < head.end) result.push({ ...row, cells: [{ ...head, width: 1 }] });
    for (const span of spansOf(text, cuts, line)) result.push(rowOf(span));
    flows = belongs || cuts.length > 0;
  }
  return result;
}

/** The title of the last item goes on in the next line. */
function extendLast(rows: Row[], { start, end }: Span): void {
  const last = rows.at(-1)?.cells[0];
  if (last !== undefined && start < end) rows.splice(-1, 1, rowOf({ start: last.start, end }));
}

/** From each cut to the next; what follows the last item as a sentence stands by itself. */
function spansOf(text: string, cuts: readonly number[], line: Span): Span[] {
  const last = cuts.at(-1);
  if (last === undefined) return [];
  const closing = sentenceEnd(text, last, line.end);
  const spans = cuts.map((start, at) => ({ start, end: cuts[at + 1] ?? closing }));
  return [...spans, { start: closing, end: line.end }].filter(({ start, end }) => start < end);
}

function rowOf(span: Span): Row {
  const cells = [{ ...span, width: 1 }];
  return { cells, blankBefore: false, heading: false, bullet: false, table: false };
}

/** Where the items of a line start; nothing where it has one item, or is a sentence. */
function cutsOf(text: string, line: Span, lexicon: Lexicon, goesOn: boolean): number[] {
  const written = text.slice(line.start, line.end).match(TIMES)?.length ?? 0;
  if (written < (goesOn ? 1 : TIMES_OF_TWO_ITEMS)) return [];
  const tokens = tokenize(text, line);
  const places = placesOf(text, tokens, lexicon);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || !isAscending(places)) return [];
  const ranges = places.filter(({ range }) => range).length;
  const before = tokenBefore(tokens, first)?.text;
  const startsLine = before === undefined || /^[:.;]$/.test(before);
  const untitled = places.filter(({ titled }) => !titled);
  if (untitled.length === 0) {
    const many = ranges > 1 || (startsLine && places.length > 2) || goesOn;
    return many ? places.map(({ start }) => start) : [];
  }
  // "Opening 9.00 – 9.30 Panel 9.30 – 10.00": each title stands before its times.
  const titleFirst = ranges > 1 && ranges === places.length && untitled.length === 1;
  if (!titleFirst || last.titled || startsLine || last.end < endOfWords(tokens)) return [];
  return [line.start, ...places.slice(0, -1).map(({ end }) => end)];
}

function placesOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = readTimes(tokens, at, lexicon);
    const { start, end } = found?.value ?? {};
    if (found === undefined || start === undefined) {
      at = found?.next ?? at + 1;
      continue;
    }
    const digits = /[0-9]/.test(text.slice(start.start, start.end));
    const sure = digits && !(start.doubtful || start.joined || (start.bare && end === undefined));
    const titled = isTitled(text, tokens, found.next, lexicon);
    if (sure && (titled || end !== undefined)) {
      places.push({
        start: tokens[at]?.start ?? start.start,
        end: tokens[found.next - 1]?.end ?? start.end,
        range: end !== undefined,
        minutes: start.minutes,
        twelve: start.twelve,
        titled,
      });
    }
    at = found.next;
  }
  return places;
}

/** A title starts with a capital or a quotation mark, or says what kind of item it is. */
function isTitled(text: string, tokens: readonly Token[], next: number, lexicon: Lexicon): boolean {
  let at = next;
  while (at < next + 2 && /^[–—:|•)\]-]$/.test(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return false;
  if (token.kind === "mark") return /^["“”„«‘]$/.test(token.text);
  if (lexicon.weekdays.match(tokens, at) !== undefined && token.text.length > 4) return false;
  return /\p{Lu}/u.test(text.charAt(token.start)) || lexicon.kinds.match(tokens, at) !== undefined;
}

/** Hours of a twelve-hour clock may start again at one. */
function isAscending(places: readonly Place[]): boolean {
  return places.every(({ minutes, twelve }, at) => {
    const before = places[at - 1];
    return before === undefined || minutes >= before.minutes || twelve;
  });
}

/** Where a sentence ends after the last item: `15:30 Tea. My number is …`. */
function sentenceEnd(text: string, start: number, end: number): number {
  const found = text.slice(start, end).search(/(?<=\p{Ll}{2}[.!?])\s+\p{Lu}/u);
  return found === -1 ? end : start + found;
}

function tokenBefore(tokens: readonly Token[], { start }: Span): Token | undefined {
  return tokens.findLast((token) => token.end <= start);
}

function endOfWords(tokens: readonly Token[]): number {
  return tokens.findLast(({ kind }) => kind !== "mark")?.end ?? 0;
}

function isLower(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text.charAt(at));
}
