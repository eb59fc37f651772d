import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMark, skipMarks, type Token } from "../text/tokens.ts";
import { skipBetween, skipOrdinalMark } from "./date-marks.ts";

/** `Day 2`, `Ziua a II-a`, `Zweiter Tag`, `1. Tag`, `2e dag`. */
export function readDayNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; next: number } | undefined {
  const day = lexicon.day.match(tokens, at);
  if (day !== undefined) {
    // "Ziua a II-a".
    const after = tokens[day.next]?.text === "a" ? day.next + 1 : day.next;
    const number = tokens[after];
    const month = lexicon.months.match(tokens, skipBetween(tokens, after + 1));
    if (number?.kind === "number" && number.text.length === 1 && month === undefined) {
      return { value: Number(number.text), next: skipNumberSuffix(tokens, after + 1) };
    }
    const word = lexicon.ordinals.match(tokens, day.next) ?? lexicon.ordinals.match(tokens, after);
    return word === undefined
      ? undefined
      : { value: word.value, next: skipSuffix(tokens, skipMarks(tokens, word.next, "-.")) };
  }
  const first = ordinal(tokens, at, lexicon);
  if (first === undefined) return undefined;
  const after = lexicon.day.match(tokens, first.next);
  return after === undefined ? undefined : { value: first.value, next: after.next };
}

function ordinal(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; next: number } | undefined {
  const number = tokens[at];
  if (number?.kind !== "number") return lexicon.ordinals.match(tokens, at);
  if (number.text.length > 1) return undefined;
  return { value: Number(number.text), next: skipOrdinalMark(tokens, at + 1) };
}

/** The end of "a 2-a". */
function skipNumberSuffix(tokens: readonly Token[], at: number): number {
  const dash = isMark(tokens[at], "-") && tokens[at]?.glued ? at + 1 : at;
  const next = skipSuffix(tokens, dash);
  return next > dash ? next : at;
}

/** The end of "a II-a". */
function skipSuffix(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "a" && tokens[at]?.glued ? at + 1 : at;
}
