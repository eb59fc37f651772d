import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** Reads `am`, `PM`, `a. m.`, `p.m.` */
export function readMeridiem(
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
export function readDayHalf(
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

/** Behind `12:00 m.`, as Latin America writes noon and half past, `12:00 m. d.`, `12:00 md` and `12:00 nn`. */
export function skipMeridies(tokens: readonly Token[], at: number): number {
  if (!/^(?:m|md|nn)$/.test(tokens[at]?.text ?? "")) return at;
  const next = skipStop(tokens, at + 1);
  const isDotted = tokens[at]?.text === "m" && tokens[next]?.text === "d" && next > at + 1;
  return isDotted && isMark(tokens[next + 1], ".") ? next + 2 : next;
}

/** "11:00 a. m. - 12:30 m.", "12:30 m. 2:00 p. m.": and not "12:30 M. Rossi". */
export function isBesideMeridiem(tokens: readonly Token[], at: number): boolean {
  if (tokens[skipStop(tokens, at + 1)]?.kind === "number") return true;
  return tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => /^[ap]?m$/.test(text));
}

/** Of a start and the dash behind it. */
const REACH = 10;

function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." && tokens[at]?.glued ? at + 1 : at;
}
