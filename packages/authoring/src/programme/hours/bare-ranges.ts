import type { Lexicon } from "../lexicon/lexicon.ts";
import { isDigit } from "../text/characters.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { areBareEnds, readBareEnd, readBareRange } from "./bare-ends.ts";
import { areBareStarts, type Head, readBareStart } from "./bare-starts.ts";
import { mayBeNumbers, readTimes } from "./time-ranges.ts";

const LONGEST_EDGE = 32;
const HALF_DAY = 12 * 60;
/** The hours at which the first item of a day may begin. */
const [EARLIEST, LATEST] = [6 * 60, 20 * 60];
/** So many lines in a row tell that their numbers are hours. */
const ENOUGH = 3;

/** What of a text's bare hours are hours. */
export interface BareHours {
  /** Ranges, each of which goes on where another ends: "9 – 10 Opening", "10 – 12 Panel". */
  readonly ranges: boolean;
  /** Among them also such as have no end: "15 Opening". */
  readonly starts: boolean;
  /** Ends of ranges that begin with minutes: "8.45 – 9 Opening". */
  readonly ends: boolean;
}

/** Looks at all lines of a text. */
export function bareHoursOf(text: SourceText, lines: readonly Span[], lexicon: Lexicon): BareHours {
  const ends = areBareEnds(text, lines, lexicon);
  if (!lines.some((line) => mayBeBare(text, line))) return { ranges: false, starts: false, ends };
  const heads = lines.flatMap((line) => headOf(text, line, lexicon, ends) ?? []);
  const starts = areBareStarts(heads);
  const others = heads.filter(({ form }) => form !== "start");
  const ranges = areRanges(others) || (starts && areRanges(heads));
  const isWritten = others.every(({ form }) => form === "written");
  return { ranges, starts: starts && (ranges || isWritten), ends };
}

function areRanges(heads: readonly Head[]): boolean {
  const bare = heads.flatMap(({ form }, at) => (form === "range" ? [at] : []));
  const [first] = heads;
  if (first === undefined || first.start < EARLIEST || first.start > LATEST) return false;
  const joined = bare.filter((at) => isJoined(heads, at));
  return heads.length >= ENOUGH && joined.length > 0 && joined.length * 2 >= bare.length;
}

/** Most texts have no such line. */
function mayBeBare(text: SourceText, { start, end }: Span): boolean {
  const from = Math.max(start, end - LONGEST_EDGE);
  return (
    /^[([]?[0-9]{1,2}[\s\0]*[^0-9.:\s\0]/.test(text.slice(start, start + LONGEST_EDGE)) ||
    RANGE_AT_END.test(text.slice(from, end))
  );
}

const RANGE_AT_END = /[0-9]{1,2} ?[-–—] ?[0-9]{1,2}(?=[)\].]?$)/;

/** The hours with which a line begins, else the range with which it ends. */
function headOf(
  text: SourceText,
  { start, end }: Span,
  lexicon: Lexicon,
  ends: boolean,
): Head | undefined {
  const at = /[([]/.test(text.charAt(start)) ? 1 : 0;
  if (isDigit(text.charCodeAt(start + at))) {
    const head = { start, end: Math.min(end, start + LONGEST_EDGE) };
    const tokens = text.tokens(head);
    return timesOf(tokens, at, lexicon, ends) ?? startOf(tokens, lexicon);
  }
  const from = Math.max(start, end - LONGEST_EDGE);
  const found = RANGE_AT_END.exec(text.slice(from, end));
  if (found === null || /[0-9.:,-]/.test(text.charAt(from + found.index - 1))) return undefined;
  return timesOf(text.tokens({ start: from + found.index, end }), 0, lexicon, ends);
}

function timesOf(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  ends: boolean,
): Head | undefined {
  const written = readTimes(tokens, at, lexicon);
  const ended = ends && written && !written.value.end && readBareEnd(tokens, written, lexicon);
  const times = ended || (written ?? readBareRange(tokens, at, lexicon));
  if (times?.value.start === undefined || mayBeNumbers(times.value)) return undefined;
  const { start, end } = times.value;
  const form = written === undefined ? "range" : "written";
  return { start: start.minutes, end: end?.minutes, form };
}

function startOf(tokens: readonly Token[], lexicon: Lexicon): Head | undefined {
  const start = readBareStart(tokens, 0, lexicon)?.value.start;
  return start && { start: start.minutes, end: undefined, form: "start" };
}

function isJoined(heads: readonly Head[], at: number): boolean {
  const [before, head, after] = [heads[at - 1], heads[at], heads[at + 1]];
  return isSame(before?.end, head?.start) || isSame(head?.end, after?.start);
}

/** "12-1 Lunch" goes on at one, and at 13:00. */
function isSame(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one % HALF_DAY === other % HALF_DAY;
}
