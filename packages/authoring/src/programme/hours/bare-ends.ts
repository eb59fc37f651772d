import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { readClockTime } from "./clock-times.ts";
import { type FoundTimes, readTimes } from "./time-ranges.ts";

/** `8.45 – 9 Opening` and `ore 9 – 10 Opening`, with a blank behind the dash. */
const MAY_END = /(?:[0-9][.:h][0-9]{2}|\p{L}\.? [0-9]{1,2}) ?[-–—] [0-9]{1,2} \p{L}/u;
const LONGEST_HEAD = 48;
const [HALF_DAY, LONGEST] = [12 * 60, 4 * 60];
/** So many lines with hours are a programme, and so many of these ends tell by themselves that they are ends. */
const [PROGRAMME, SEVERAL] = [3, 2];

interface Head {
  readonly start: number;
  /** Of a bare hour behind a dash. */
  readonly end?: number | undefined;
  /** Whether the start or end of a range is a whole hour without its minutes. */
  readonly short: boolean;
}

/**
 * Whether a bare hour behind a dash is an end: "8.45 – 9 Opening" above "9 – 9.30 Panel", in a text that leaves out the minutes of whole
 * hours. "9.00 – 10 theses" is written otherwise.
 */
export function areBareEnds(text: SourceText, lines: readonly Span[], lexicon: Lexicon): boolean {
  const headSpan = ({ start, end }: Span) => ({ start, end: Math.min(end, start + LONGEST_HEAD) });
  const mayEnd = lines.some((line) => {
    const { start, end } = headSpan(line);
    return MAY_END.test(text.slice(start, end));
  });
  if (!mayEnd) return false;
  const heads = lines.flatMap((line) => headOf(text.tokens(headSpan(line)), lexicon) ?? []);
  const ends = heads.flatMap(({ end }, at) => (end === undefined ? [] : [at]));
  const joined = ends.filter((at) => isJoined(heads, at)).length;
  const isStyle = heads.some(({ short }) => short) || joined >= SEVERAL;
  const inOrder = ends.every((at) => isInOrder(heads, at));
  return heads.length >= PROGRAMME && isStyle && inOrder && joined > 0 && joined * 2 >= ends.length;
}

function headOf(tokens: readonly Token[], lexicon: Lexicon): Head | undefined {
  const first = isMark(tokens[0], "([") ? 1 : 0;
  const found = readTimes(tokens, first, lexicon) ?? readBareRange(tokens, first, lexicon);
  const { start, end } = found?.value ?? {};
  if (found === undefined || start === undefined) return undefined;
  const bare = end === undefined ? readBareEnd(tokens, found, lexicon) : undefined;
  const short = end !== undefined && (start.bare || end.bare);
  return { start: start.minutes, end: bare?.value.end?.minutes, short };
}

/** Where the next begins. */
function isJoined(heads: readonly Head[], at: number): boolean {
  const [end, next] = [heads[at]?.end, heads[at + 1]?.start];
  return end !== undefined && next !== undefined && end % HALF_DAY === next % HALF_DAY;
}

/** Soon behind its start, and not later than the next begins, unless that is of another day. */
function isInOrder(heads: readonly Head[], at: number): boolean {
  const [head, next] = [heads[at], heads[at + 1]];
  if (head?.end === undefined) return false;
  const length = (head.end - head.start + HALF_DAY) % HALF_DAY;
  const isEarlier = next === undefined || next.start < head.start || next.start >= head.end;
  return length > 0 && length <= LONGEST && (isEarlier || isJoined(heads, at));
}

/** The times with the end that stands behind them, where the text has such ends. */
export function readBareEnd(
  tokens: readonly Token[],
  { value: { start }, next }: FoundTimes,
  lexicon: Lexicon,
): FoundTimes | undefined {
  if (start === undefined || !isMark(tokens[next], "-–—")) return undefined;
  const end = readClockTime(tokens, next + 1, lexicon);
  // "9.00 – 10 theses".
  const isWhole = start.minutes % 60 === 0 && !start.bare;
  if (end?.value.bare !== true || isWhole) return undefined;
  const after = tokens[end.next];
  if (after?.kind !== "word" || after.glued || isCounted(tokens, end.next, lexicon))
    return undefined;
  return { value: { start, end: end.value, certain: true }, next: end.next };
}

/** Reads `9 – 10`, where the text has such hours. */
export function readBareRange(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): FoundTimes | undefined {
  const start = readClockTime(tokens, at, lexicon);
  if (start?.value.bare !== true) return undefined;
  // "10.-13".
  const stop = isMark(tokens[start.next], ".") && tokens[start.next]?.glued;
  const mark = stop ? start.next + 1 : start.next;
  const dash = isMark(tokens[mark], "-–—") ? mark + 1 : undefined;
  const last = dash ?? (stop ? undefined : lexicon.to.match(tokens, mark)?.next);
  const end = last === undefined ? undefined : readClockTime(tokens, last, lexicon);
  if (end?.value.bare !== true || tokens[end.next]?.kind === "number") return undefined;
  // "10.-13. Mai", "10.-13. Klasse".
  if (stop && isMark(tokens[end.next], ".")) return undefined;
  if (isCounted(tokens, end.next, lexicon)) return undefined;
  return { value: { start: start.value, end: end.value, certain: true }, next: end.next };
}

/** Whether a number is one of something else than hours: "10 km", "10 minutes", "10 May". */
export function isCounted(
  tokens: readonly Token[],
  behind: number,
  { units, durations, months }: Lexicon,
): boolean {
  return [units, durations, months].some((words) => words.has(tokens, behind));
}
