import { readTimes, type Times } from "../hours/time-ranges.ts";
import type { DayLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { nameEnds } from "../places/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { skipBefore } from "./date-marks.ts";
import { isDayOfYear, readDate, type WrittenDate } from "./dates.ts";

const LONGEST = 200;
const MOST_WORDS_BEFORE = 6;
const LONGEST_PLACE = 60;

/** Reads `Friday, 18 October 2019`, `Day 2 – Oradea`, `PROGRAMME – 18.10.2019`, `vineri 18 octombrie, 9:00–17:00`. */
export function readDayHeading(context: RowContext): DayLine | undefined {
  const { text, row, cell, tokens, lexicon } = context;
  if (cell.end - cell.start > LONGEST) return undefined;
  const written = ledDate(context) ?? dateAtStart(context);
  if (written === undefined) return readDateAtEnd(context);
  if (isAddress(context, written.value)) return undefined;
  const found = { ...written, next: skipSameDay(context, written) };
  const bare = found.value.day === undefined && found.value.count === undefined;
  const next = skipSeparators(tokens, found.next);
  if (found.value.last !== undefined || isSpan(context, found, next)) return undefined;
  const times = readTimes(tokens, next, lexicon);
  const afterTimes = times === undefined ? next : skipSeparators(tokens, times.next);
  const rest = withoutEdges(text, {
    start: tokens[(times === undefined ? found.next : times.next) - 1]?.end ?? cell.end,
    end: cell.end,
  });
  const isPlace = isPlaceBeside(context, rest, times !== undefined);
  // A time with a title is an item, whatever date stands before it; what is said of a place has its hours, from and to.
  const isWhole = times?.value.end !== undefined && isPlace;
  if (times !== undefined && tokens[afterTimes] !== undefined && !isWhole) return undefined;
  const title = plainText(text, rest);
  const separated = next > found.next || row.heading || isNamedDay(title, found.value, isPlace);
  if (title !== "" && times === undefined && !isTitle(title, separated, bare, found.value))
    return undefined;
  if (bare && row.cells.length > 1) return undefined;
  const beside = isPlace ? { place: inBracket(text, rest) } : { title: rest };
  const said = title === "" ? {} : beside;
  return { kind: "day", row, date: found.value, ...hoursOf(times?.value), ...said };
}

/** "Fr. Svea Schünke, Referatsleiterin": Frau, and not Friday. */
function isAddress(
  { text, tokens: [word, stop, name] }: RowContext,
  { day, count }: WrittenDate,
): boolean {
  if (day !== undefined || count !== undefined) return false;
  const isShort = word !== undefined && word.text.length <= LONGEST_SHORT && stop?.text === ".";
  return isShort && name?.kind === "word" && /\p{Lu}/u.test(text.charAt(name.start));
}

const LONGEST_SHORT = 2;

/** "(Alte Mensa)" without its marks. */
function inBracket(text: SourceText, { start, end }: Span): Span {
  const isWhole = /^\([^()]*\)$/.test(text.slice(start, end));
  return isWhole ? withoutEdges(text, { start: start + 1, end: end - 1 }) : { start, end };
}

/** "Lundi 18 octobre / Maandag 18 oktober": one day in two languages. */
function skipSameDay(
  { tokens, lexicon }: RowContext,
  { value, next }: { value: WrittenDate; next: number },
): number {
  const again = readDate(tokens, skipSeparators(tokens, next), lexicon);
  const isSame =
    isDayOfYear(value) &&
    again?.value.day === value.day &&
    again?.value.month === value.month &&
    (again?.value.year ?? value.year) === (value.year ?? again?.value.year);
  return isSame && again !== undefined && value.last === undefined ? again.next : next;
}

/** "(8 June 2007 – 8 June 2027)": how long something has been. */
function isSpan(
  { tokens, lexicon }: RowContext,
  { value }: { value: WrittenDate },
  next: number,
): boolean {
  return isDayOfYear(value) && isDayOfYear(readDate(tokens, next, lexicon)?.value);
}

function hoursOf(times: Times | undefined): Pick<DayLine, "times"> {
  return times === undefined ? {} : { times };
}

/** "Sabato 27 giugno Sala dei Notai", "Domenica 17 ottobre Convegno “Il territorio”": a weekday, and where its day is or what it is for. */
function isNamedDay(title: string, date: WrittenDate, isPlace: boolean): boolean {
  if (date.weekday === undefined || !/^["“«„]?\p{Lu}/u.test(title)) return false;
  if (isPlace) return title.length <= LONGEST_PLACE;
  return isDayOfYear(date) && title.length <= LONGEST_BEFORE && !/[.,;:!?]$/.test(title);
}

const LONGEST_BEFORE = 80;

/** `Saint Mary – Friday 18 October`, `Schedule: Saturday (games)`, `Main programme (Saturday, 14.11.2026)`: set off, to the end of the line. */
function readDateAtEnd(context: RowContext): DayLine | undefined {
  const { text, row, cell, tokens, lexicon } = context;
  const isSetOff = (at: number) =>
    at > 0 && tokens[at]?.kind === "word" && isMark(tokens[at - 1], "–—:|-");
  const isCandidate = row.blankBefore || tokens.some((_, at) => isSetOff(at));
  if (row.cells.length > 1 || !isCandidate) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const isDay = tokens[at]?.kind === "number" && isMark(tokens[at - 1], "–—-(");
    const isStart = isDay || tokens[at]?.kind === "word";
    const found = isStart ? readDate(tokens, at, lexicon) : undefined;
    if (found === undefined) continue;
    const title = withoutEdges(text, { start: cell.start, end: found.value.start });
    const isShort = title.end - title.start <= LONGEST_BEFORE;
    if (isShort && isSet(context, at, found) && endsWith(tokens, at, found.next))
      return { kind: "day", row, date: found.value, title };
    at = found.next - 1;
  }
  return undefined;
}

/** Whether a mark parts a date from what stands before it, or an empty line the whole from what stands above. */
function isSet(
  { row, tokens, lexicon }: RowContext,
  at: number,
  { value }: { value: WrittenDate },
): boolean {
  if (value.last !== undefined) return false;
  // "Sports day Friday 2 October 2026", under an empty line.
  const isWhole = row.blankBefore && value.year !== undefined;
  if (value.weekday === undefined) return isWhole && isNameBefore(tokens, at, lexicon);
  const marks = row.blankBefore ? "–—:|-(" : "–—:|-";
  return isWhole || (tokens[at]?.kind === "word" && isMark(tokens[at - 1], marks));
}

function endsWith(tokens: readonly Token[], at: number, next: number): boolean {
  const isClosed = isMark(tokens[at - 1], "(") && isMark(tokens[next], ")");
  const after = tokens[isClosed ? next + 1 : next];
  return after === undefined || (after.text === "(" && tokens.at(-1)?.text === ")");
}

/** The few words of "Good Friday – 26 March 2027", "Pfingsten – 16. Mai 2027": and not "Last update – 26 March 2027". */
function isNameBefore(
  tokens: readonly Token[],
  at: number,
  lexicon: RowContext["lexicon"],
): boolean {
  const before = tokens.slice(0, at - 1);
  const isOther = lexicon.otherDates.isIn(before) || lexicon.stamps.isIn(before);
  // "Conference, 17.-18.10.2019" is of two days.
  if (before.slice(-2).some(({ kind }) => kind === "number")) return false;
  const isNamed = before.some(({ kind }) => kind === "word");
  const isSetOff =
    isMark(tokens[at - 1], "(") || (isMark(tokens[at - 1], "–—-") && tokens[at]?.glued === false);
  return isSetOff && isNamed && before.length <= MOST_WORDS_BEFORE && !isOther;
}

/**
 * "Oradea, Emmanuel University", "in der Aula": what stands beside the date is where. Behind hours it has to begin with the place, for
 * "School games" and "Breakfast, Parish House" are items.
 */
function isPlaceBeside(
  { tokens, lexicon }: RowContext,
  { start, end }: Span,
  behindHours: boolean,
): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const words = at === -1 ? [] : tokens.slice(at).filter((token) => token.end <= end);
  if (words.length > MOST_IN_PLACE) return false;
  const is = (index: number) => lexicon.venues.has(words, index) || lexicon.rooms.has(words, index);
  let first = 0;
  while (first < 2 && lexicon.small.has(words, first)) first++;
  if (behindHours || lexicon.kinds.isIn(words)) return is(first);
  return (
    is(first) ||
    nameEnds(words).some(is) ||
    words.some((_, index) => isMark(words[index - 1], ",") && is(index))
  );
}

const MOST_IN_PLACE = 14;

/** A date at the start, after "Programme", or after "Date:". */
function dateAtStart({ tokens, lexicon }: RowContext): ReturnType<typeof readDate> {
  let at = 0;
  for (let words = 0; words <= MOST_WORDS_BEFORE; words++) {
    while (tokens[at]?.kind === "mark") at++;
    const found = readDate(tokens, at, lexicon);
    if (found !== undefined) return found;
    const label = lexicon.labels.match(tokens, at);
    if (label !== undefined && label.value !== "place") at = label.next;
    else if (words > 0 && lexicon.small.has(tokens, at)) at++;
    else return undefined;
  }
  return undefined;
}

/** `Op zaterdag 10 juli:`, `Le samedi 10 juillet`, `Na sexta-feira, dia 9, às 19h`: with its weekday, behind little words, and alone. */
function ledDate({ tokens, lexicon }: RowContext): ReturnType<typeof readDate> {
  const at = skipBefore(tokens, 0, lexicon.day);
  const found = at > 0 ? readDate(tokens, at, lexicon) : undefined;
  // "Journée du 10 février 2027": and not "Day 2 – Friday 16 April".
  const isNamed = at > (lexicon.day.match(tokens, 0)?.next ?? at) && isDayOfYear(found?.value);
  if (found === undefined || (found.value.weekday === undefined && !isNamed)) return undefined;
  const next = skipSeparators(tokens, found.next);
  const times = readTimes(tokens, next, lexicon);
  const end = times === undefined ? next : skipSeparators(tokens, times.next);
  return tokens[end] === undefined ? found : undefined;
}

function skipSeparators(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isMark(tokens[next], ",.:;–—|()•·/-")) next++;
  return next;
}

/** What follows a date in a heading is set off from it, and is no sentence. */
function isTitle(title: string, separated: boolean, bare: boolean, date: WrittenDate): boolean {
  if (!separated || title.length > 120 || /[.!?]\s+\p{Lu}/u.test(title)) return false;
  if (bare || date.count !== undefined) return /^["“„«(\p{Lu}\p{N}]/u.test(title);
  return !/^\p{Ll}/u.test(title) || title.length < 60;
}
