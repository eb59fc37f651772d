import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { behindVerb } from "../prose/leading-verb.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { readBareEnd, readBareRange } from "./bare-ends.ts";
import { readBareStart } from "./bare-starts.ts";
import type { ClockTime } from "./clock-times.ts";
import { readDuration } from "./durations.ts";
import { type Head, headOf, isDateAlone, leadsToDate, timeLabel } from "./time-heads.ts";
import { type FoundTimes, isLastMinute, readTimes, type Times } from "./time-ranges.ts";

/** Longer than any title: a sentence that happens to start with a time. */
const LONGEST_TITLE = 300;

/** Reads `9:00-10:00 Opening`, `[9:00] Opening`, `1. 9h30: Opening`, and a time alone on its line. */
export function readTimeFirst(context: RowContext): TimedLine | undefined {
  const { text, row, cell, tokens, lexicon } = context;
  const head = headOf(context);
  const found = readTwoTimes(context, head.next);
  if (found === undefined || isOtherNumber(found.value, context)) return undefined;
  if (leadsToDate(tokens, head, found.next, lexicon)) return undefined;
  const after = tokens[found.next];
  const rest = { start: tokens[found.next - 1]?.end ?? cell.end, end: cell.end };
  const [written, ...details] = columnsOf(text, withoutEdges(text, rest), lexicon);
  const title = titleOf(context, head, written);
  const date = head.date === undefined ? {} : { date: head.date };
  const labelled = head.label === undefined ? details : [head.label, ...details];
  const common = { kind: "timed", row, times: found.value, details: labelled, ...date } as const;
  if (isEmpty(text, title)) return timeAlone(context, common);
  if (isLength(text, title, lexicon))
    return timeAlone(context, { ...common, details: [title, ...labelled] });
  if (isDateAlone(tokens, title, lexicon) || isDue(tokens, found, lexicon)) return undefined;
  const first = tokens.find(({ end }) => end > title.start);
  const separated = after?.kind === "mark" || isGap(text, rest.start, title.start);
  const colon = after?.text === ":";
  const circumstances = { ...circumstancesOf(tokens, head, found), separated, colon };
  const isTitle = isSpelled(text, found.value) && !isParted(tokens, found.next, separated, lexicon);
  const verdict = isTitle ? "no" : judgeTitle(context, title, first, circumstances);
  if (verdict === "no") return undefined;
  return {
    ...common,
    notation: "time-first",
    title,
    sure: verdict === "sure" && found.value.certain && !isLastMinute(found.value),
  };
}

function timeAlone(
  { text, tokens, lexicon }: RowContext,
  common: Omit<TimedLine, "notation" | "sure">,
): TimedLine | undefined {
  const { times } = common;
  if (!isWritten(text, times) || isLastMinute(times)) return undefined;
  const labels = timeLabel(tokens, lexicon) === undefined ? {} : { labelled: true };
  return { ...common, notation: "time-alone", sure: isRound(times), ...labels };
}

/** Whether a mark parts "noon" from a title. "Prânz (12:00-13:30)" is lunch with its hours behind it, and "Prânz / Lunch" is so in two languages. */
function isParted(
  tokens: readonly Token[],
  at: number,
  separated: boolean,
  lexicon: Lexicon,
): boolean {
  const isBracketed = tokens[at]?.text === "(" && readTimes(tokens, at + 1, lexicon) !== undefined;
  return separated && !isBracketed && !isMark(tokens[at], "/");
}

function circumstancesOf(
  tokens: readonly Token[],
  head: Head,
  { value: { start, end }, next }: FoundTimes,
): Omit<Circumstances, "separated" | "colon"> {
  return {
    led: next > head.next && tokens[head.next]?.start !== start?.start,
    isRange: end !== undefined && start !== undefined,
    dated: head.date !== undefined,
  };
}

/** The times at a token; also `9:00 10:00`, as the cells of a table leave them that lost what parted them. */
function readTwoTimes(context: RowContext, at: number): FoundTimes | undefined {
  const { tokens, lexicon, style } = context;
  const written = inTwoLanguages(tokens, readTimes(tokens, at, lexicon), lexicon);
  const hasEnd = written === undefined || written.value.end !== undefined || !style.bare.ends;
  const first = hasEnd ? written : (readBareEnd(tokens, written, lexicon) ?? written);
  if (first === undefined) return readBareHours(context, at);
  if (first.value.start === undefined || first.value.end !== undefined) return first;
  const second =
    tokens[first.next]?.kind === "number" ? readTimes(tokens, first.next, lexicon) : undefined;
  const end = second?.value.end === undefined ? second?.value.start : undefined;
  if (second === undefined || end === undefined) return first;
  const isAlike = shapeOf(tokens, at) !== "" && shapeOf(tokens, at) === shapeOf(tokens, first.next);
  if (!isAlike || end.minutes <= first.value.start.minutes) return first;
  return { value: { ...first.value, end, certain: true }, next: second.next };
}

/** `12 h / 12:00 p.m.`, `8:15 – 9:00 a.m. / 8 h 15 – 9 h 00`: the same once more. */
function inTwoLanguages(
  tokens: readonly Token[],
  found: FoundTimes | undefined,
  lexicon: Lexicon,
): FoundTimes | undefined {
  if (found?.value.end === undefined) return found;
  if (tokens[found.next]?.text !== "/") return { ...found, value: startTwice(tokens, found.value) };
  const again = readTimes(tokens, found.next + 1, lexicon);
  const { start, end } = again?.value ?? {};
  if (again === undefined || !isSame(start, found.value.start) || !isSame(end, found.value.end))
    return found;
  // That of twenty-four hours tells which half of the day it is.
  const written = end?.meridiem === undefined ? again.value : found.value;
  return { value: { ...written, certain: true }, next: again.next };
}

/** A start with the same hour behind a slash, of which that with its half of the day tells more. */
function startTwice(tokens: readonly Token[], times: Times): Times {
  const { start, end } = times;
  if (start === undefined || end === undefined || !isSame(start, end)) return times;
  const slash = tokens.find((token) => token.start >= start.end);
  if (slash?.text !== "/") return times;
  return { start: start.meridiem === undefined ? end : start, certain: true };
}

function isSame(one: ClockTime | undefined, other: ClockTime | undefined): boolean {
  return (
    one !== undefined && other !== undefined && (one.minutes - other.minutes) % (12 * 60) === 0
  );
}

/** `13-15` and `15`, where the text has such hours. */
function readBareHours(
  { tokens, lexicon, style: { bare } }: RowContext,
  at: number,
): FoundTimes | undefined {
  const range = bare.ranges ? readBareRange(tokens, at, lexicon) : undefined;
  return range ?? (bare.starts ? readBareStart(tokens, at, lexicon) : undefined);
}

/** The mark of a time that is written with minutes. */
function shapeOf(tokens: readonly Token[], at: number): string {
  const [mark, minutes] = [tokens[at + 1], tokens[at + 2]];
  const isTime = mark?.glued === true && minutes?.glued === true && minutes.text.length === 2;
  return isTime && /^[:.h]$/.test(mark.text) ? mark.text : "";
}

/** "23:59 Submission deadline". */
function isDue(tokens: readonly Token[], { value, next }: FoundTimes, lexicon: Lexicon): boolean {
  if (!isLastMinute(value)) return false;
  return tokens.some((_, at) => at >= next && lexicon.otherDates.has(tokens, at));
}

/** `13:30 - 14:00 (30 min)`, above what happens. */
function isLength(text: SourceText, { start, end }: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens({ start, end }, 8);
  const found = tokens[0]?.text === "(" ? readDuration(tokens, 1, lexicon) : undefined;
  return found !== undefined && tokens.slice(found.next).every(({ kind }) => kind === "mark");
}

function isEmpty(text: SourceText, { start, end }: Span): boolean {
  return start >= end || !/[\p{L}\p{N}]/u.test(text.slice(start, start + LONGEST_TITLE));
}

const LONGEST_SMALL = 12;
const GAPS = / {2,}/g;

/** `Opening      Hall A`: what stands in columns that blanks make; a duration before the title stays with it. */
function columnsOf(text: SourceText, title: Span, lexicon: Lexicon): [Span, ...Span[]] {
  const columns: Span[] = [];
  let start = title.start;
  const line = text.slice(title.start, title.end);
  const aligned = line.includes("   ");
  for (const gap of aligned ? line.matchAll(GAPS) : []) {
    const end = title.start + gap.index;
    if (/^[0-9]+ ?\p{L}{0,8}[.']?$/u.test(text.slice(start, end))) continue;
    if (/^\p{Ll}/u.test(text.slice(end + gap[0].length, end + gap[0].length + 2))) continue;
    // "Work for nature and      health": a small word ends no column.
    const last = text.tokens({ start: Math.max(start, end - LONGEST_SMALL), end }).at(-1);
    if (last !== undefined && lexicon.small.has([last], 0)) continue;
    columns.push({ start, end });
    start = end + gap[0].length;
  }
  const last = { start, end: title.end };
  const [first = last, ...others] = [...columns, last];
  return [first, ...others];
}

function isOtherNumber(written: Times, { style }: RowContext): boolean {
  const times = [written.start, written.end].filter((time) => time !== undefined);
  if (
    times.some(({ joined }) => joined) &&
    !(style.joined && times.every(({ minutes }) => minutes % 5 === 0))
  )
    return true;
  const isDoubtful = ({ doubtful, minutes }: ClockTime) =>
    doubtful && !(style.comma && minutes % 5 === 0);
  if (times.some(isDoubtful)) return true;
  const alone = times.length === 1 ? times[0] : undefined;
  return style.numbered && alone?.twelve === true && alone.minutes < 7 * 60;
}

/** Without the verb that says no more than that it takes place; with a date before it is a sentence. */
function titleOf({ text, tokens, lexicon }: RowContext, { date }: Head, written: Span): Span {
  return date === undefined ? (behindVerb(text, written, tokens, lexicon) ?? written) : written;
}

/** "Noon", with nothing in digits. */
function isSpelled(text: SourceText, times: Times): boolean {
  return times.end === undefined && !isWritten(text, times);
}

/** In digits: "Noon" alone on a line is when something happens, but "Mittag" is lunch. */
function isWritten(text: SourceText, { start, end }: Times): boolean {
  return [start, end].some(
    (time) => time !== undefined && /[0-9]/.test(text.slice(time.start, time.end)),
  );
}

function isRound({ start, end }: Times): boolean {
  return end !== undefined || (start !== undefined && start.minutes % 5 === 0);
}

function isGap(text: SourceText, start: number, end: number): boolean {
  return /[\t\v]|\s{2}/.test(text.slice(start, end));
}

interface Circumstances {
  /** Whether a mark or a gap parts the title from the times. */
  readonly separated: boolean;
  /** Whether that mark is a colon, as no sentence has there. */
  readonly colon: boolean;
  /** Whether a word leads to the times. */
  readonly led: boolean;
  readonly isRange: boolean;
  readonly dated: boolean;
}

/** A title starts with a capital, a quotation mark, or a word that only a programme has there; a sentence goes on in lower case. */
function judgeTitle(
  { text, cell, tokens, lexicon }: RowContext,
  title: Span,
  first: Token | undefined,
  circumstances: Circumstances,
): "sure" | "maybe" | "no" {
  const { separated, isRange } = circumstances;
  if (cell.end - title.start > LONGEST_TITLE) return separated || isRange ? "maybe" : "no";
  if (first === undefined) return "maybe";
  const index = tokens.indexOf(first);
  // "9:00-17:00 Monday to Friday" is when an office is open.
  if (first.text.length > 4 && lexicon.weekdays.has(tokens, index)) return "no";
  const character = String.fromCodePoint(text.codePointAt(title.start) ?? 0);
  if (first.kind !== "word") {
    const isOrdinal = tokens[index + 1]?.kind === "word" && tokens[index + 1]?.glued === true;
    const starts =
      first.kind === "number"
        ? separated || (isRange && isOrdinal)
        : /["“”„«‘'’(¿¡[]/.test(character);
    return starts ? "sure" : "maybe";
  }
  if (/\p{Lu}|\p{Lo}/u.test(character)) return "sure";
  if (lexicon.kinds.has(tokens, index)) return "sure";
  return judgeLowerCase(tokens, index, circumstances, lexicon);
}

function judgeLowerCase(
  tokens: readonly Token[],
  at: number,
  { separated, colon, led, isRange, dated }: Circumstances,
  lexicon: Lexicon,
): "sure" | "maybe" | "no" {
  const isSmall = lexicon.small.has(tokens, at);
  // "On 31 October from 11.00 to 15.15 the office holds …", "Friday 5 July, at 9.00, in the palace, will be held …" are sentences.
  const isTold = led && (isSmall || lexicon.happens.isIn(tokens));
  if (dated && (!separated || isTold)) return "no";
  // "In the hall, between 14:00 and 16:30, with the students": an hour and a range are led to in prose too.
  const isSet = isRange ? !isSmall : led || (colon && !isSmall);
  if (separated && isSet) return "sure";
  // "13h00 le repas".
  if (separated || led || lexicon.kinds.has(tokens, at + 1)) return "maybe";
  return isSmall ? "no" : "maybe";
}
