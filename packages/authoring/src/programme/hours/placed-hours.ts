import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { namesSomebody } from "../people/people.ts";
import { isPlaceName } from "../places/rooms.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isLastMinute, mayBeNumbers, readTimes, type Times } from "./time-ranges.ts";

/** So many lines, and three for each that begins with its hours, tell how the text is laid out. */
const [ENOUGH, MOST_TO_ONE] = [3, 3];
const MOST_BEFORE = 3;
const HEAD_OF_TIMES = 12;
const LONGEST = 600;
const HEAD_LENGTH = 200;
const HEAD_TOKENS = 48;
const MOST_WORDS = 12;
const MOST_IN_SENTENCE = 8;
const MOST_IN_PLACE = 8;
/** "à l’". */
const MOST_SMALL = 3;

/** A title, its hours, and what stands behind them. */
interface Placed {
  readonly title: Span;
  readonly times: Times;
  readonly place?: Span;
  readonly detail?: Span;
}

/** Whether the lines of a text have their hours between what happens and where: "Mass, 9.30am at Our Lady's", "Lunch 12:30-14:00 – Hall 2". */
export function hasPlacedHours(text: SourceText, rows: readonly Row[], lexicon: Lexicon): boolean {
  const placed = rows.filter(({ cells: [line, ...others], table }) => {
    if (line === undefined || others.length > 0 || table) return false;
    const found = readPlacedHours(text, line, lexicon);
    // "Jane Doe, 9:00-17:00, Room 5" is when somebody is there.
    return found?.place !== undefined && !namesSomebody(text, found.title, lexicon);
  });
  if (placed.length < ENOUGH) return false;
  const timed = rows.filter(({ cells }) =>
    cells.slice(0, MOST_BEFORE).some((cell) => startsWithTimes(text, cell, lexicon)),
  );
  return placed.length >= timed.length * MOST_TO_ONE;
}

/** As the items of most programmes do, in a line or in one of the first cells of a table. */
function startsWithTimes(text: SourceText, { start, end }: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens({ start, end: Math.min(end, start + HEAD_LENGTH) }, HEAD_OF_TIMES);
  return tokens[0]?.kind !== "mark" && readTimes(tokens, 0, lexicon) !== undefined;
}

/** Reads a line of such a text; it may have no place. */
export function readPlaced({ text, row, cell, lexicon }: RowContext): TimedLine | undefined {
  const found = readPlacedHours(text, cell, lexicon);
  if (found === undefined) return undefined;
  const { title, times, place, detail } = found;
  const details = detail === undefined ? [] : [detail];
  const common = { kind: "timed", row, notation: "title-first", sure: true } as const;
  return { ...common, times, title, details, ...(place === undefined ? {} : { place }) };
}

function readPlacedHours(text: SourceText, line: Span, lexicon: Lexicon): Placed | undefined {
  if (line.end - line.start > LONGEST || !HOUR.test(text.slice(line.start, line.end)))
    return undefined;
  const head = { start: line.start, end: Math.min(line.end, line.start + HEAD_LENGTH) };
  const tokens = text.tokens(head, HEAD_TOKENS);
  if (!isTitleStart(text, tokens, lexicon)) return undefined;
  for (let at = 1; at < tokens.length; at++) {
    const found = tokens[at]?.kind === "mark" ? undefined : readTimes(tokens, at, lexicon);
    if (found === undefined) continue;
    const title = titleOf(text, tokens, at, found.value, lexicon);
    const behind = title && behindHours(text, line, tokens, found.next, lexicon);
    return behind && title && { title, times: found.value, ...behind };
  }
  return undefined;
}

/** What most lines do not have. */
const HOUR = /[0-9](?:[:.h][0-9]{2}|\s?\p{L})/u;

/** `Mass`, `“Home”`, `4 Parishes Mass`; a list has its own numbers. */
function isTitleStart(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const at = tokens[0]?.kind === "number" && tokens[1]?.glued === false ? 1 : 0;
  const first = tokens[at];
  if (first === undefined || lexicon.labels.has(tokens, at)) return false;
  const isSmall = lexicon.small.has(tokens, at) && !lexicon.articles.has(tokens, at);
  return !isSmall && /[\p{Lu}\p{Lo}"“„«‘¿¡]/u.test(text.charAt(first.start));
}

/** What stands before the hours, set off by a mark, or right before a range; no sentence, office, deadline or day of the week. */
function titleOf(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  times: Times,
  lexicon: Lexicon,
): Span | undefined {
  const { start, end } = times;
  if (start === undefined || (start.bare && end?.bare !== false)) return undefined;
  if (mayBeNumbers(times) || isLastMinute(times)) return undefined;
  const [first, before, time] = [tokens[0], tokens[at - 1], tokens[at]];
  const isSet = isMark(before, ",.:–—|(-") && !(before?.text === "-" && before.glued);
  const isRange = end !== undefined && time?.start === start.start;
  if (first === undefined || before === undefined || !(isSet || isRange)) return undefined;
  const words = tokens.slice(0, isSet ? at - 1 : at);
  const { weekdays, openHours, otherDates, kinds } = lexicon;
  const isOther = [weekdays, openHours, otherDates].some((set) => set.isIn(words));
  const count = words.filter(({ kind }) => kind === "word").length;
  const isTold = time?.start !== start.start && tokens.at(-1)?.text === ".";
  const most = isTold ? MOST_IN_SENTENCE : MOST_WORDS;
  if (count === 0 || count > most || (isOther && !kinds.isIn(words))) return undefined;
  const title = withoutEdges(text, { start: first.start, end: before.end });
  const [sentence] = sentenceEnds(text, title, lexicon);
  return sentence === undefined ? title : undefined;
}

/** Nothing, a place, or what is said besides; none where the line goes on as a sentence. */
function behindHours(
  text: SourceText,
  line: Span,
  tokens: readonly Token[],
  next: number,
  lexicon: Lexicon,
): Pick<Placed, "place" | "detail"> | undefined {
  let at = next;
  while (isMark(tokens[at], ")]") || (at < next + 2 && isMark(tokens[at], ",;:–—-|"))) at++;
  const first = tokens[at];
  if (first === undefined) return {};
  if (isMark(first, ".!") || isMark(tokens[at - 1], "."))
    return sentencesBehind(text, { start: first.start, end: line.end }, lexicon);
  const name = behindSmall(text, tokens, at, lexicon);
  const start = tokens[name];
  if (start === undefined || !isNameStart(text, tokens, name, lexicon)) return undefined;
  const rest = { start: first.start, end: line.end };
  const end = placeEnd(text, tokens, name, line, lexicon);
  const place = withoutEdges(text, { start: start.start, end });
  const words = tokens.filter((token) => token.start >= start.start && token.end <= end);
  const isPlace =
    words.length <= MOST_IN_PLACE &&
    !lexicon.kinds.isIn(words) &&
    !lexicon.weekdays.isIn(words) &&
    (name > at ? !lexicon.roles.has(tokens, at) : !namesSomebody(text, place, lexicon));
  if (!isPlace) return { detail: rest };
  const detail = withoutEdges(text, { start: end, end: line.end });
  return detail.start < detail.end ? { place, detail } : { place };
}

/** "… 10:30. Children's room. With Ana Pop": where it is, if the first sentence says no more, and what else is said. */
function sentencesBehind(
  text: SourceText,
  rest: Span,
  lexicon: Lexicon,
): Pick<Placed, "place" | "detail"> {
  const span = withoutEdges(text, rest);
  const [stop] = sentenceEnds(text, span, lexicon);
  const first = withoutEdges(text, { start: span.start, end: stop?.start ?? span.end });
  if (!isPlaceName(text, first, lexicon)) return span.start < span.end ? { detail: span } : {};
  return stop === undefined
    ? { place: first }
    : { place: first, detail: withoutEdges(text, { start: stop.end, end: span.end }) };
}

/** A capital, a quotation, or a word for a place: "à la cathédrale", "chiesa di San Luca". */
function isNameStart(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  { venues, rooms }: Lexicon,
): boolean {
  const isPlace = venues.has(tokens, at) || rooms.has(tokens, at);
  return isPlace || /[\p{Lu}\p{Lo}"“„«‘]/u.test(text.charAt(tokens[at]?.start ?? 0));
}

/** Behind "at the", "à l’", "în": and not behind "and", nor the first word of "Our Lady's". */
function behindSmall(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  { small, and, articles }: Lexicon,
): number {
  const isSmall = (place: number) => {
    const token = tokens[place];
    if (token === undefined || and.has(tokens, place)) return false;
    const isElided = isMark(token, "'’") && place > at;
    const isShort = tokens[place + 1]?.glued === true && token.text.length <= 2;
    if (isElided || !isLowerCase(text, token)) return isElided;
    return small.has(tokens, place) || articles.has(tokens, place) || isShort;
  };
  let next = at;
  while (next < at + MOST_SMALL && isSmall(next)) next++;
  return next;
}

/** The end of the words with capitals that are a name: "St. Mary's Hall", "Church of the Trinity, London". */
function placeEnd(
  text: SourceText,
  tokens: readonly Token[],
  name: number,
  line: Span,
  lexicon: Lexicon,
): number {
  let end = tokens[name]?.end ?? line.end;
  for (const [at, token] of tokens.entries()) {
    if (at <= name) continue;
    const before = tokens[at - 1];
    const isShort = before?.glued === false && before.text.length <= LONGEST_SHORT;
    const isWithin = (token.glued && isMark(token, "’'-,")) || (isShort && token.text === ".");
    if (token.kind === "mark" && !isWithin) break;
    const isLower = token.kind === "word" && !token.glued && isLowerCase(text, token);
    const leads = lexicon.of.has(tokens, at) || lexicon.articles.has(tokens, at);
    if (isLower && !leads) break;
    if (token.kind !== "mark" && !isLower) end = token.end;
  }
  return end;
}

/** "St." */
const LONGEST_SHORT = 3;

function isLowerCase(text: SourceText, { start }: Token): boolean {
  return /\p{Ll}/u.test(text.charAt(start));
}
