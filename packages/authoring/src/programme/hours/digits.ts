import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { readMeridiem } from "./half-days.ts";

/** An hour and its minutes as they are written, and where they end. */
export interface Digits {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly shape: "colon" | "dot" | "comma" | "prime" | "raised" | "letter" | "joined" | "bare";
}

/** Reads `9:00`, `09.30`, `9,30`, `9h30`, `9’30`, `9³⁰`, `0930`, or a bare `9`. */
export function readDigits(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Digits | undefined {
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
  const isLed = lead?.value === "hour" && lead.next === at;
  // "ore 11: 15 L’impegno", and "9: 00 Opening".
  const isWhole =
    /^(?:00|15|30|45)$/.test(minutes?.text ?? "") && (isLed || minutes?.text === "00");
  const isApart = mark?.glued === true && isWhole && (isLed || at === 0);
  return isEnd || (isRange && isHour) || isApart;
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
