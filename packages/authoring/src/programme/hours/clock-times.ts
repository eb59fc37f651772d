import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import type { Digits } from "./digits.ts";
import { isBesideMeridiem, readDayHalf, readMeridiem, skipMeridies } from "./half-days.ts";
import { spokenDigits } from "./spoken-hours.ts";

/** A time as it is written: `9:00`, `09.30`, `9h30`, `9³⁰`, `9 am`, `8:30 p.m.`, `10.00 Uhr`, `0900 hrs`, `Noon`, or a bare `9`. */
export interface ClockTime extends Span {
  /** From 0 to 24 * 60, as it is written: 1 p.m. is 780 only when "p.m." is there. */
  readonly minutes: number;
  readonly meridiem?: "am" | "pm" | undefined;
  /** Whether the hour may be of a twelve-hour clock: below 13, with nothing that tells. */
  readonly twelve: boolean;
  /** Nothing but an hour: a number like any other, unless what stands around it makes it a time. */
  readonly bare: boolean;
  /** `900` or `2015`: a time only in a text that writes them so. */
  readonly joined: boolean;
  /** With a full stop or a comma and nothing else that says it is a time: `4.27` and `4,25` may be numbers. */
  readonly doubtful: boolean;
  /** "Noon" and "midnight", which tell nothing of the clock that the numbers beside them are of. */
  readonly named?: boolean;
}

/** Reads a time at a token, and the position after it. */
export function readClockTime(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: ClockTime; next: number } | undefined {
  const word = lexicon.noon.match(tokens, at);
  if (word !== undefined && !isAfterHyphen(tokens, at))
    return { value: namedTime(tokens, at, word.next, word.value), next: word.next };
  const digits = spokenDigits(tokens, at, lexicon);
  if (digits === undefined || digits.hour > 24 || digits.minute > 59) return undefined;
  const suffix = readSuffix(tokens, lexicon, digits);
  const next = suffix.next;
  if (isPartOfNumber(tokens, digits.next, next)) return undefined;
  if (digits.shape === "bare" && isRank(tokens, digits.next, next)) return undefined;
  // "10.15 Uhr c.t." has said it already.
  const minute = suffix.quarter && digits.minute === 0 ? 15 : digits.minute;
  const minutes = withMeridiem(digits.hour * 60 + minute, suffix.meridiem);
  if (minutes === undefined) return undefined;
  const first = tokens[at];
  const marked = suffix.next > digits.next || digits.shape === "letter";
  return {
    value: {
      minutes,
      meridiem: suffix.meridiem,
      twelve:
        suffix.meridiem === undefined &&
        digits.hour >= 1 &&
        digits.hour <= 12 &&
        !(first?.text.startsWith("0") === true && digits.hour > 7),
      bare: digits.shape === "bare" && !marked,
      joined: digits.shape === "joined" && !marked,
      doubtful: !marked && isDoubtful(digits),
      start: first?.start ?? 0,
      end: tokens[next - 1]?.end ?? 0,
    },
    next,
  };
}

/** `après-midi` is no noon. */
function isAfterHyphen(tokens: readonly Token[], at: number): boolean {
  const [hyphen, before] = [tokens[at - 1], tokens[at - 2]];
  const glued = tokens[at]?.glued === true && hyphen?.glued === true;
  return glued && hyphen.text === "-" && before?.kind === "word" && before.text.length > 2;
}

function isDoubtful({ shape, minute }: Digits): boolean {
  return shape === "comma" || (/^(?:dot|prime)$/.test(shape) && minute % 5 !== 0);
}

function namedTime(tokens: readonly Token[], at: number, next: number, minutes: number): ClockTime {
  const [start, end] = [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  const marks = { twelve: false, bare: false, joined: false, doubtful: false, named: true };
  return { minutes, ...marks, start, end };
}

function readSuffix(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { hour: hours, minute, shape, next: at }: Digits,
): { meridiem?: "am" | "pm"; quarter?: boolean; next: number } {
  const meridiem = readMeridiem(tokens, at) ?? readDayHalf(tokens, at, hours, lexicon);
  if (meridiem !== undefined) return meridiem;
  // "12 noon"; but "12:00 Mittag" is lunch.
  const noon = hours === 12 && !lexicon.kinds.has(tokens, at);
  const word = noon && minute === 0 ? lexicon.noon.match(tokens, at) : undefined;
  if (word?.value === 12 * 60) return { next: word.next };
  const isWritten = minute === 0 ? shape !== "bare" : isBesideMeridiem(tokens, at);
  const meridies = noon && isWritten ? skipMeridies(tokens, at) : at;
  if (meridies > at) return { next: meridies };
  // "18.00 Hora mare" is a dance.
  const isKind = shape === "letter" || lexicon.kinds.has(tokens, at);
  const hour = isKind ? undefined : lexicon.hour.match(tokens, at);
  if (hour === undefined) return readQuarter(tokens, at) ?? { next: at };
  const abbreviated = tokens[hour.next];
  const isStop =
    abbreviated?.text === "." &&
    abbreviated.glued &&
    (tokens[hour.next - 1]?.text.length ?? 0) <= 3;
  const next = isStop ? hour.next + 1 : hour.next;
  return readQuarter(tokens, next) ?? { next };
}

/** The `c.t.` and `s.t.` of universities: "9 Uhr c.t." is a quarter past nine, and "9 Uhr s.t." is nine. */
function readQuarter(
  tokens: readonly Token[],
  at: number,
): { quarter: boolean; next: number } | undefined {
  const open = tokens[at]?.text === "(" ? at + 1 : at;
  const first = tokens[open]?.text;
  if (first !== "c" && first !== "s") return undefined;
  if (tokens[open + 1]?.text !== "." || tokens[open + 2]?.text !== "t") return undefined;
  const next = open + (tokens[open + 3]?.text === "." ? 4 : 3);
  if (open > at && tokens[next]?.text !== ")") return undefined;
  return { quarter: first === "c", next: open > at ? next + 1 : next };
}

/** `20.10.2019`, `9:00:15`, `4.25 %`, `12.50 €`, `021.345.67`: digits, but no time. */
function isPartOfNumber(tokens: readonly Token[], afterDigits: number, next: number): boolean {
  if (next > afterDigits) return false;
  const [mark, after] = [tokens[next], tokens[next + 1]];
  if (mark === undefined) return false;
  if (isMark(mark, "%‰€$£°")) return true;
  if (mark.kind === "number" && mark.glued) return true;
  return mark.glued && isMark(mark, ".,:") && after?.kind === "number" && after.glued;
}

/** The 14 of "until the 14th", "tot de 14e": and not of `14h`. */
function isRank(tokens: readonly Token[], afterDigits: number, next: number): boolean {
  return next === afterDigits && tokens[next]?.kind === "word" && tokens[next].glued;
}

function withMeridiem(minutes: number, meridiem: "am" | "pm" | undefined): number | undefined {
  if (meridiem === undefined) return minutes <= 24 * 60 ? minutes : undefined;
  if (minutes >= 13 * 60) return meridiem === "pm" ? minutes : undefined;
  const half = minutes % (12 * 60);
  return meridiem === "pm" ? half + 12 * 60 : half;
}
