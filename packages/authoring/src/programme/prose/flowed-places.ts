import { readDate } from "../dates/dates.ts";
import { type FoundTimes, readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** Where the times of an item stand within a line. */
export interface Place extends Span {
  readonly range: boolean;
  readonly minutes: number;
  readonly twelve: boolean;
  /** Whether a title follows. */
  readonly titled: boolean;
  /** Whether a word before it says that it is an hour: "alle 10 pranzo", "Ora 9.00 – deschiderea". */
  readonly led: boolean;
}

/** Where the times of the items of a line stand. */
export function placesOf(
  text: SourceText,
  tokens: readonly Token[],
  lexicon: Lexicon,
  uniform: boolean,
): Place[] {
  const places: Place[] = [];
  let afterDate = -1;
  for (let at = 0; at < tokens.length; ) {
    // "Day 1 – 9:00 Opening" is no range.
    const mayBeDate = tokens[at]?.kind === "number" || lexicon.day.has(tokens, at);
    const date = mayBeDate ? readDate(tokens, at, lexicon) : undefined;
    if (date !== undefined) {
      at = date.next;
      afterDate = at;
      continue;
    }
    const found = readTimes(tokens, at, lexicon);
    const place =
      found === undefined
        ? undefined
        : placeOf(text, tokens, at, found, afterDate, lexicon, uniform);
    if (place !== undefined) places.push(place);
    at = found?.next ?? at + 1;
  }
  return places;
}

/** The place of some times, unless they have no start, or a number that may be another. */
function placeOf(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  { value: { start, end }, next }: FoundTimes,
  afterDate: number,
  lexicon: Lexicon,
  uniform: boolean,
): Place | undefined {
  if (start === undefined) return undefined;
  const led = tokens[at]?.start !== start.start && tokens[at]?.kind === "word";
  const digits = /[0-9]/.test(text.slice(start.start, start.end));
  const bare = start.bare && end === undefined && !led;
  if (!digits || (start.doubtful && !uniform) || start.joined || bare) return undefined;
  const parted = isParted(tokens[at - 1]);
  const opens = parted || (led && opensClause(tokens, at, next, afterDate));
  const titled = isTitled(text, tokens, next, lexicon, led || uniform || parted, opens);
  if (!(titled || end !== undefined || next >= tokens.length)) return undefined;
  return {
    start: tokens[at]?.start ?? start.start,
    end: tokens[next - 1]?.end ?? start.end,
    range: end !== undefined,
    minutes: start.minutes,
    twelve: start.twelve,
    titled,
    led,
  };
}

/** A title starts with a capital or a quotation mark, or says what kind of item it is; behind an hour that is told as such, with any word but a small one that is no article. */
function isTitled(
  text: SourceText,
  tokens: readonly Token[],
  next: number,
  lexicon: Lexicon,
  led: boolean,
  opens: boolean,
): boolean {
  let at = next;
  const marks = opens ? /^[–—:|•)\]+,-]$/ : /^[–—:|•)\]+-]$/;
  while (at < next + 2 && marks.test(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return false;
  if (token.kind === "mark") return isMark(token, '"“”„«‘');
  if (lexicon.weekdays.has(tokens, at) && token.text.length > 4) return false;
  if (/\p{Lu}/u.test(text.charAt(token.start)) || lexicon.kinds.has(tokens, at)) return true;
  const isSmall = lexicon.small.has(tokens, at) && !lexicon.articles.has(tokens, at);
  return led && (opens || at > next || !isSmall);
}

/** `19 h, apéritif ; 22 h 30, bal`: the hours of such a line stand behind its start, a colon, or what parts two items. */
function isParted(before: Token | undefined): boolean {
  return before === undefined || isMark(before, ":;,/|•·");
}

/** "Alle 9.30 è prevista l'accoglienza", "on 3 May, at 10, a talk": and not "on 3 May, at 10 in the hall". */
function opensClause(
  tokens: readonly Token[],
  at: number,
  next: number,
  afterDate: number,
): boolean {
  const before = tokens[at - 1];
  const isSet = tokens[next]?.text === "," || at - 1 !== afterDate;
  return (before === undefined || isMark(before, ".,;:")) && isSet;
}

/** Hours of a twelve-hour clock may start again at one; any others that do not ascend are those of days side by side. */
export function isAscending(places: readonly Place[]): boolean {
  return places.every(({ minutes, twelve }, at) => {
    const before = places[at - 1];
    const isAfternoon =
      twelve && minutes < MORNING && before !== undefined && before.minutes >= MORNING;
    return before === undefined || minutes > before.minutes || isAfternoon;
  });
}

/** Of a twelve-hour clock: earlier hours are of the afternoon. */
const MORNING = 8 * 60;
