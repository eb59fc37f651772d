import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

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

interface Digits {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly shape: "colon" | "dot" | "comma" | "prime" | "raised" | "letter" | "joined" | "bare";
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

/** `half past 9`, `kwart voor 10`, `9 y media`, `8 heures et quart`, and what is written in digits alone. */
function spokenDigits(tokens: readonly Token[], at: number, lexicon: Lexicon): Digits | undefined {
  const before = lexicon.minutesBefore.match(tokens, at);
  const written = readDigits(tokens, before?.next ?? at, lexicon);
  if (before !== undefined) return written && spoken(written, before.value, written.next);
  const digits = spelledMinutes(tokens, written, lexicon);
  if (digits === undefined || digits.minute > 0) return digits;
  const hour = digits.shape === "bare" ? lexicon.hour.match(tokens, digits.next) : undefined;
  const after = lexicon.minutesAfter.match(tokens, hour?.next ?? digits.next);
  return after === undefined ? digits : (spoken(digits, after.value, after.next) ?? digits);
}

function spoken({ hour, shape }: Digits, minutes: number, next: number): Digits | undefined {
  if ((shape !== "bare" && shape !== "letter") || hour < 1 || hour > 12) return undefined;
  const past = (hour * 60 + minutes) % (12 * 60);
  const full = past < 60 ? past + 12 * 60 : past;
  return { hour: Math.floor(full / 60), minute: full % 60, next, shape: "letter" };
}

/** `15 heures 30`, `9 Uhr 15`, `9 horas e 30 minutos`. */
function spelledMinutes(
  tokens: readonly Token[],
  digits: Digits | undefined,
  lexicon: Lexicon,
): Digits | undefined {
  if (digits?.shape !== "bare" || (tokens[digits.next]?.text.length ?? 0) < 3) return digits;
  const word = lexicon.hour.match(tokens, digits.next);
  if (word === undefined) return digits;
  const at = lexicon.and.match(tokens, word.next)?.next ?? word.next;
  const [minutes, after] = [tokens[at], tokens[at + 1]];
  const isMinutes = minutes?.kind === "number" && /^[0-5][05]$/.test(minutes.text);
  const isJoined = after?.glued === true && !isMark(after, ",;:.)");
  // "Às 10 horas e 15 horas" is at both.
  const isOther = [lexicon.units, lexicon.hour].some((words) => words.has(tokens, at + 1));
  if (!isMinutes || isJoined || isOther) return digits;
  const unit = lexicon.durations.match(tokens, at + 1);
  const next = unit?.value === 1 ? unit.next : at + 1;
  return { hour: digits.hour, minute: Number(minutes.text), next, shape: "letter" };
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

function readDigits(tokens: readonly Token[], at: number, lexicon: Lexicon): Digits | undefined {
  const first = tokens[at];
  if (first?.kind !== "number" || first.text.length > 4) return undefined;
  if (first.text.length > 2) return joinedDigits(first.text, at);
  const hour = Number(first.text);
  const [separator, second] = [tokens[at + 1], tokens[at + 2]];
  // `8³⁰`.
  if (separator?.kind === "number" && separator.glued)
    return { hour, minute: Number(separator.text), next: at + 2, shape: "raised" };
  const twoDigits = second?.kind === "number" && second.text.length === 2;
  const glued = separator?.glued === true && second?.glued === true;
  if (separator !== undefined && twoDigits && (glued || isSetApart(tokens, at, lexicon))) {
    const shape = shapeOf(separator);
    if (shape !== undefined && !(shape === "prime" && isPrime(tokens[at + 3])))
      return { hour, minute: Number(second.text), next: skipRest(tokens, at + 3, shape), shape };
  }
  if (!isHourLetter(separator)) return { hour, minute: 0, next: at + 1, shape: "bare" };
  // `9h 30`, with a space, when nothing but a time can be meant.
  const isRound = twoDigits && Number(second.text) < 60 && Number(second.text) % 5 === 0;
  if (twoDigits && (isRound || tokens[at + 3]?.kind !== "word")) {
    const next = skipRest(tokens, at + 3, "letter");
    return { hour, minute: Number(second.text), next, shape: "letter" };
  }
  return { hour, minute: 0, next: at + 2, shape: "letter" };
}

function isHourLetter(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return token.text === "h" || (token.text === "u" && token.glued);
}

/** `0930`. */
function joinedDigits(digits: string, at: number): Digits {
  const cut = digits.length - 2;
  const [hour, minute] = [digits.slice(0, cut), digits.slice(cut)].map(Number);
  return { hour: hour ?? 0, minute: minute ?? 0, next: at + 1, shape: "joined" };
}

/** `12: 30 PM`, `09. 15 - 10. 30`, `9 : 00`: with blanks around the mark, when nothing but a time can be meant. */
function isSetApart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [mark, minutes, after, second] = tokens.slice(at + 1, at + 5);
  if (!isMark(mark, ".:") || !/^[0-5][05]$/.test(minutes?.text ?? "")) return false;
  if (mark?.text === ":" && readMeridiem(tokens, at + 3) !== undefined) return true;
  // "01. 10. 2026".
  if (after?.glued === true && isMark(after, ".:,")) return false;
  const [before, start] = [tokens[at - 1], tokens[at - 3]];
  const isEnd = isMark(before, "-–—") && isMark(start, ".:");
  const next = tokens[at + 6];
  // "1. 10 - 11:30" is the first of a list.
  const isHour = tokens[at]?.text.length === 2 || next?.glued === false;
  const isRange = isMark(after, "-–—") && second?.kind === "number" && isMark(tokens[at + 5], ".:");
  const lead = lexicon.lead.match(tokens, at - 1);
  const isLed = at === 0 || (lead?.value === "hour" && lead.next === at);
  return isEnd || (isRange && isHour) || (minutes?.text === "00" && mark?.glued === true && isLed);
}

function shapeOf(separator: Token): Digits["shape"] | undefined {
  if (separator.text === ":" || separator.text === "\u2236") return "colon";
  if (separator.text === ".") return "dot";
  if (separator.text === ",") return "comma";
  // "12’30", as Spanish has it.
  if (isMark(separator, "'’´′")) return "prime";
  return separator.text === "h" || separator.text === "u" ? "letter" : undefined;
}

/** Behind the minutes it makes a length of them: "5'10''". */
function isPrime(mark: Token | undefined): boolean {
  return mark?.glued === true && isMark(mark, "'’´′″\"");
}

/** `09:00:00`, as spreadsheets write it, and `9h30min`, `9h 30m`. */
function skipRest(tokens: readonly Token[], at: number, shape: Digits["shape"]): number {
  const minutes = tokens[at];
  if (shape === "letter" && (minutes?.text === "min" || (minutes?.text === "m" && minutes.glued)))
    return at + 1;
  const seconds = tokens[at + 1];
  const isSeconds =
    shape === "colon" && tokens[at]?.text === ":" && seconds?.glued && seconds.text === "00";
  return isSeconds ? at + 2 : at;
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
  const [first, stop, last, end] = tokens.slice(open, open + 4).map(({ text }) => text);
  if (!(first === "c" || first === "s") || stop !== "." || last !== "t") return undefined;
  const next = open + (end === "." ? 4 : 3);
  if (open > at && tokens[next]?.text !== ")") return undefined;
  return { quarter: first === "c", next: open > at ? next + 1 : next };
}

/** Behind `12:00 m.`, as Latin America writes noon and half past, `12:00 m. d.`, `12:00 md` and `12:00 nn`. */
function skipMeridies(tokens: readonly Token[], at: number): number {
  if (!/^(?:m|md|nn)$/.test(tokens[at]?.text ?? "")) return at;
  const next = skipStop(tokens, at + 1);
  const isDotted = tokens[at]?.text === "m" && tokens[next]?.text === "d" && next > at + 1;
  return isDotted && isMark(tokens[next + 1], ".") ? next + 2 : next;
}

/** "11:00 a. m. - 12:30 m.", "12:30 m. 2:00 p. m.": and not "12:30 M. Rossi". */
function isBesideMeridiem(tokens: readonly Token[], at: number): boolean {
  if (tokens[skipStop(tokens, at + 1)]?.kind === "number") return true;
  return tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => /^[ap]?m$/.test(text));
}

/** Of a start and the dash behind it. */
const REACH = 10;

function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." && tokens[at]?.glued ? at + 1 : at;
}

function readMeridiem(
  tokens: readonly Token[],
  at: number,
): { meridiem: "am" | "pm"; next: number } | undefined {
  const word = tokens[at]?.text;
  const isStop = tokens[at + 1]?.text === "." && tokens[at + 1]?.glued;
  if (word === "am" || word === "pm") return { meridiem: word, next: isStop ? at + 2 : at + 1 };
  const dotted =
    (word === "a" || word === "p") && tokens[at + 1]?.text === "." && tokens[at + 2]?.text === "m";
  if (!dotted) return undefined;
  const stop = tokens[at + 3]?.text === "." && tokens[at + 3]?.glued;
  return { meridiem: word === "a" ? "am" : "pm", next: stop ? at + 4 : at + 3 };
}

/** `3 da tarde`, `8 Uhr abends`, `9 uur ’s ochtends`: and not "19:00 Abends am See". */
function readDayHalf(
  tokens: readonly Token[],
  at: number,
  hours: number,
  lexicon: Lexicon,
): { meridiem: "am" | "pm"; next: number } | undefined {
  if (hours > 12) return undefined;
  const hour = lexicon.hour.match(tokens, at)?.next ?? at;
  const half = lexicon.dayHalves.match(tokens, isMark(tokens[hour], "'’‘") ? hour + 1 : hour);
  const isEnd = half !== undefined && tokens[half.next]?.kind !== "word";
  return isEnd ? { meridiem: half.value, next: half.next } : undefined;
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

function withMeridiem(minutes: number, meridiem: "am" | "pm" | undefined): number | undefined {
  if (meridiem === undefined) return minutes <= 24 * 60 ? minutes : undefined;
  if (minutes >= 13 * 60) return meridiem === "pm" ? minutes : undefined;
  const half = minutes % (12 * 60);
  return meridiem === "pm" ? half + 12 * 60 : half;
}
