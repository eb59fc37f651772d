import { skipOrdinalMark } from "../dates/date-marks.ts";
import { isDayOfYear, readDate, type WrittenDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import { isSessionLabel } from "../lines/parallel.ts";
import type { RowContext } from "../lines/row-context.ts";
import type { Style } from "../lines/style.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { withoutEdges } from "../text/clean.ts";
import { beforePictographs } from "../text/pictographs.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { readBareRange } from "./bare-ends.ts";
import { type ClockTime, readClockTime } from "./clock-times.ts";
import {
  type FoundTimes,
  isLastMinute,
  mayBeNumbers,
  readTimes,
  type Times,
} from "./time-ranges.ts";

const PHONE = /[0-9](?:[\s./-]?[0-9]){6}/;
const LONGEST = 160;
const MOST_WORDS = 12;

/** Reads `Lunch: 12:30-13:30`, `All out: 17:00.`, `Registration (8:30 – 9:00)`, `Dinner (7-8 pm), bring a dish`, `Dinner at 19:30`. */
export function readTitleFirst(context: RowContext): TimedLine | undefined {
  const { text, cell, lexicon, style } = context;
  if (cell.end - cell.start > LONGEST) return undefined;
  const tokens = text.tokens(cell);
  const isLabel = lexicon.labels.match(tokens, 0)?.value === "time";
  const first = numbering(tokens);
  if (first > 0 && startsWithDate(tokens, lexicon)) return undefined;
  const isTitled = isTitleStart(text, tokens[first]) || startsWithOrdinal(tokens);
  if (isLabel || !isTitled || !tokens.some(isNumber)) return undefined;
  for (let at = first + 1; at < tokens.length; at++) {
    const found =
      readTimes(tokens, at, lexicon) ??
      hoursOfPause(tokens, at, first, lexicon) ??
      (style.bare.ranges ? readBareRange(tokens, at, lexicon) : undefined);
    if (found === undefined) continue;
    if (isEnd(tokens, found.next)) return itemOf(context, tokens, at, found.value, []);
    const behind =
      behindBracket(tokens, at, found, cell) ?? bracketBehind(text, tokens, at, found.next);
    if (behind !== undefined) return itemOf(context, tokens, at, found.value, [behind]);
  }
  return undefined;
}

/** The remark of `Lunch 👉 12:30 (bring a dish)`. */
function bracketBehind(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  next: number,
): Span | undefined {
  const [open, last] = [tokens[next], tokens.at(-1)];
  const isBracket = open?.text === "(" && last?.text === ")" && isPointedAt(text, tokens, at);
  return isBracket ? { start: open.end, end: last.start } : undefined;
}

/** What stands behind `(10:00–11:30)`, set off from it: who speaks, or a remark. */
function behindBracket(
  tokens: readonly Token[],
  at: number,
  { value: { start, end }, next }: FoundTimes,
  cell: Span,
): Span | undefined {
  const [close, mark, first] = tokens.slice(next, next + 3);
  const isWhole = start !== undefined && end !== undefined && tokens[at - 1]?.text === "(";
  if (!isWhole || close?.text !== ")" || !isMark(mark, ",;:–—-")) return undefined;
  const rest = tokens.slice(next + 2);
  const isRemark = wordsIn(rest) > 0 && wordsIn(rest) <= MOST_WORDS && !rest.some(isNumber);
  return isRemark && first !== undefined ? { start: first.start, end: cell.end } : undefined;
}

/** The tokens before `at` are the title, those from it on the times. */
function itemOf(
  { text, row, cell, lexicon, style }: RowContext,
  tokens: readonly Token[],
  at: number,
  times: Times,
  details: readonly Span[],
) {
  const { start, end, certain } = times;
  if (!isPlain(times, style)) return undefined;
  const dated = dateBefore(tokens, at, lexicon);
  const to = dated?.from ?? at;
  if (dated !== undefined && isDue(tokens, to, lexicon)) return undefined;
  const first = numbering(tokens);
  const title = withoutEdges(text, {
    start: tokens[first]?.start ?? cell.start,
    end: tokens[to]?.start ?? cell.end,
  });
  const words = wordsIn(tokens.slice(0, to));
  const bracketed = end !== undefined && isMark(tokens[to - 1], "(:");
  const isLong = bracketed && isLongTitle(text, title, words, first > 0, lexicon);
  if (words === 0 || !(isLong || isTitle(text, title, words, lexicon))) return undefined;
  const named = isNamed(text, title, tokens, first, times, lexicon);
  const before = tokens.slice(0, at);
  if (isOffice(text, title, before, times, lexicon)) return undefined;
  const separated = isSet(tokens[at - 1]) || dated !== undefined || isPointedAt(text, tokens, at);
  const isLed = tokens[at]?.start !== start?.start;
  if (!named && isSentence(tokens, words, isLed, separated)) return undefined;
  const sure = certain && named && (separated || end !== undefined);
  const date = dated === undefined ? {} : { date: dated.value };
  const common = { kind: "timed", row, notation: "title-first", ...date } as const;
  return { ...common, times, title, details, sure };
}

const MOST_BEFORE_LEAD = 4;
const MOST_IN_SENTENCE = 8;

/** "If you stay at the hall, breakfast is there as before, between 8:00 and 9:00." */
function isSentence(
  tokens: readonly Token[],
  words: number,
  isLed: boolean,
  separated: boolean,
): boolean {
  const told = isTold(tokens);
  if (!separated && (!isLed || words > MOST_BEFORE_LEAD || told)) return true;
  return isLed && told && words > MOST_IN_SENTENCE;
}

/** "Lunch 13:00", "I SESSIONE – L’accoglienza 9.30 – 13.00". */
function isNamed(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  first: number,
  { end }: Times,
  lexicon: Lexicon,
): boolean {
  if (lexicon.kinds.has(tokens, first)) return true;
  return end !== undefined && isSessionLabel(text, title, lexicon);
}

/** `Lunch ➡️ 12:30`, `Lunch 👉 12:30`. */
function isPointedAt(text: SourceText, tokens: readonly Token[], at: number): boolean {
  const [before, time] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== "mark" || time === undefined) return false;
  const start = tokens[0]?.start ?? 0;
  return isMark(before, "→>›»") || beforePictographs(text, start, before.end) < before.end;
}

function isSet(before: Token | undefined): boolean {
  return isMark(before, ":(,–—|.[-");
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === "word").length;
}

/** "The last bus leaves at 18:40." is a sentence. */
function isTold(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === ".";
}

/** "Submission deadline: 30 September, 12:00", and "Registration closes on 30 October at 17:00", which is a sentence. */
function isDue(tokens: readonly Token[], to: number, { otherDates, kinds }: Lexicon): boolean {
  if (tokens[to - 1]?.kind !== "mark") return true;
  return tokens.slice(0, to).some((_, at) => otherDates.has(tokens, at) && !kinds.has(tokens, at));
}

/** "Office (Monday–Friday, 9:00–16:00)", "Registry open: 8:30–16:00", "Museum, programme: 10–18", and a telephone with its hours. */
function isOffice(
  text: SourceText,
  title: Span,
  before: readonly Token[],
  { end }: Times,
  { weekdays, kinds, openHours, labels }: Lexicon,
): boolean {
  const days = before.filter((_, at) => weekdays.has(before, at));
  if (days.length > 1 || PHONE.test(text.slice(title.start, title.end))) return true;
  const isNamed = kinds.has(before, numbering(before));
  if (isNamed || end === undefined) return false;
  return openHours.isIn(before) || endsWithLabel(before, labels);
}

/** "Museum, 4 High Street, programme: 10–18": and not "Children's programme: 10–12". */
function endsWithLabel(before: readonly Token[], labels: Lexicon["labels"]): boolean {
  const last = before.at(-1)?.text === ":" ? before.length - 1 : before.length;
  const from = Math.max(1, last - LONGEST_LABEL);
  return before.slice(from, last).some((_, index) => {
    const label = isMark(before[from + index - 1], ",;–—|(-")
      ? labels.match(before, from + index)
      : undefined;
    return label?.value === "programme" && label.next === last;
  });
}

const LONGEST_LABEL = 4;

/** Few words, and no sentence. */
function isTitle(text: SourceText, title: Span, words: number, lexicon: Lexicon): boolean {
  const [sentence] = sentenceEnds(text, title, lexicon);
  return words <= MOST_WORDS && sentence === undefined;
}

/**
 * In brackets or with a colon behind it, start and end are of a title and a speaker too: "Who cares? Ana Pop, nurse (10:45–11:45)", and in
 * a numbered list "2. The debate: where we stand. Ana Pop (10:00–10:20)".
 */
function isLongTitle(
  text: SourceText,
  title: Span,
  words: number,
  isListed: boolean,
  lexicon: Lexicon,
): boolean {
  if (isListed) return true;
  const [sentence, another] = sentenceEnds(text, title, lexicon);
  const isQuestion = sentence !== undefined && /[?!]/.test(text.charAt(sentence.start));
  return words <= 2 * MOST_WORDS && another === undefined && (sentence === undefined || isQuestion);
}

/** The hours of "Lunch break, 12-14.", which every pause has, whatever else two numbers may be. */
function hoursOfPause(tokens: readonly Token[], at: number, first: number, lexicon: Lexicon) {
  const [from, dash, to] = tokens.slice(at, at + 3);
  const kind = lexicon.kinds.match(tokens, first)?.value;
  const isPause = (kind === "break" || kind === "meal") && isMark(tokens[at - 1], ",:(");
  if (!isPause || !isMark(dash, "–—-")) return undefined;
  const [start, end] = [hourOf(from, lexicon), hourOf(to, lexicon)];
  if (start === undefined || end === undefined || start.minutes < EARLIEST_PAUSE) return undefined;
  const value = { start: { ...start, bare: false }, end: { ...end, bare: false }, certain: false };
  return end.minutes > start.minutes ? { value, next: at + 3 } : undefined;
}

function hourOf(token: Token | undefined, lexicon: Lexicon): ClockTime | undefined {
  const time = token === undefined ? undefined : readClockTime([token], 0, lexicon)?.value;
  return time?.bare === true ? time : undefined;
}

const EARLIEST_PAUSE = 7 * 60;

function isPlain(times: Times, style: Style): boolean {
  const { start, end } = times;
  if (isLastMinute(times)) return false;
  // "(14–15 Uhr)".
  const isMarked = end?.bare === false && end.minutes > (start?.minutes ?? end.minutes);
  const isBareRange = style.bare.ranges && start !== undefined && end !== undefined;
  return (start?.bare === false || isMarked || isBareRange) && !mayBeNumbers(times);
}

/** `Block 1 – 21 October 2026, Wednesday, 9:30–11:00`: the date that leads on to the times, and where it starts. */
function dateBefore(
  tokens: readonly Token[],
  times: number,
  lexicon: Lexicon,
): { value: WrittenDate; from: number } | undefined {
  for (let at = 1; at < times; at++) {
    const found = readDate(tokens, at, lexicon);
    if (found?.value.day === undefined || found.value.last !== undefined) continue;
    // "Minutes of 9 September 2026 (14:05–14:15)".
    if (tokens[times - 1]?.text === "(" && tokens[at - 1]?.kind === "word") return undefined;
    const weekday = lexicon.weekdays.match(tokens, skipAllMarks(tokens, found.next));
    if (skipAllMarks(tokens, weekday?.next ?? found.next) < times) return undefined;
    // "dia 21 de outubro".
    const from = lexicon.day.match(tokens, at - 1)?.next === at ? at - 1 : at;
    return from === 0 ? undefined : { value: found.value, from };
  }
  return undefined;
}

function skipAllMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === "mark") next++;
  return next;
}

/** The tokens of `2.` and `2)` at the start of a line. */
function numbering([number, mark]: readonly Token[]): number {
  const isNumber = number?.kind === "number" && number.text.length <= 2;
  return isNumber && isMark(mark, ".)") ? 2 : 0;
}

/** "4. Mai 2027 09:00 – 5. Mai 2027 13:00" is no fourth item; "4. March to the castle: 14:00" is. */
function startsWithDate(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const date = readDate(tokens, 0, lexicon);
  return isDayOfYear(date?.value) && tokens[date?.next ?? 0]?.kind !== "word";
}

function isNumber({ kind }: Token): boolean {
  return kind === "number";
}

function isTitleStart(text: SourceText, first: Token | undefined): boolean {
  if (first === undefined) return false;
  const character = String.fromCodePoint(text.codePointAt(first.start) ?? 0);
  return /[\p{Lu}\p{Lo}"“„«‘(¿¡]/u.test(character);
}

/** "1a ronda: 7:30", "2nd round: 8:15". */
function startsWithOrdinal(tokens: readonly Token[]): boolean {
  const next = skipOrdinalMark(tokens, 1);
  const isOrdinal = tokens[0]?.kind === "number" && tokens[0].text.length <= 2 && next > 1;
  return isOrdinal && tokens[1]?.kind === "word" && tokens[next]?.kind === "word";
}

function isEnd(tokens: readonly Token[], next: number): boolean {
  return tokens.slice(next).every((token) => isMark(token, ".,;:)]–—-"));
}
