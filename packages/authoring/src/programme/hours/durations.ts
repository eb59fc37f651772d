import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMark, type Token } from "../text/tokens.ts";

/** Reads how long something lasts, in minutes: `45 min`, `45'`, `1 hour`, `1h30`, `1 ora e 30`, `1.5 h`, `an hour and a half`; `2 x 45 min` is none. */
export function readDuration(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; next: number } | undefined {
  const number = tokens[at];
  const inWords = lexicon.lengths.match(tokens, at);
  if (inWords !== undefined) return { value: inWords.value, next: inWords.next };
  if (number?.kind !== "number" || number.text.length > 3) return undefined;
  const decimal = readDecimal(tokens, at + 1);
  const unit = lexicon.durations.match(tokens, decimal.next);
  const prime = isMark(tokens[decimal.next], "'’′´") && tokens[decimal.next]?.glued;
  if (unit === undefined && !prime) return undefined;
  const factor = unit?.value ?? 1;
  const next = unit?.next ?? decimal.next + 1;
  const minutes = Number(number.text) * factor + decimal.value * factor;
  const rest = factor === 60 && decimal.value === 0 ? readRest(tokens, next, lexicon) : undefined;
  const total = minutes + (rest?.value ?? 0);
  if (total <= 0 || total > 12 * 60 || !Number.isInteger(total)) return undefined;
  return { value: total, next: skipStop(tokens, rest?.next ?? next) };
}

function readDecimal(tokens: readonly Token[], at: number): { value: number; next: number } {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  const half = mark?.glued && isMark(mark, ".,") && digits?.glued && digits.text === "5";
  if (half) return { value: 0.5, next: at + 2 };
  return mark?.text === "½" ? { value: 0.5, next: at + 1 } : { value: 0, next: at };
}

/** The minutes of `1h30` and of `1 hour 30 minutes`. */
function readRest(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; next: number } | undefined {
  const and = AND.test(tokens[at]?.text ?? "") ? at + 1 : at;
  const half = halfAfter(tokens, and);
  if (half !== undefined) return { value: 30, next: half };
  const digits = tokens[and];
  if (digits?.kind !== "number" || digits.text.length !== 2) return undefined;
  const unit = lexicon.durations.match(tokens, and + 1);
  // "1h 30m".
  const isShort = tokens[and + 1]?.text === "m" && tokens[and + 1]?.glued;
  const next = isShort ? and + 2 : and + 1;
  return { value: Number(digits.text), next: unit?.value === 1 ? unit.next : next };
}

/** The position after the half of `1 hour and a half`, `2 heures et demie`, `1 oră și jumătate`. */
function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  const article = tokens[at]?.text === "a" || tokens[at]?.text === "o" ? at + 1 : at;
  return HALF.test(tokens[article]?.text ?? "") ? article + 1 : undefined;
}

const AND = /^(?:and|e|y|et|si|und|en|&|,|\+)$/;
const HALF = /^(?:half|mezza|mezzo|media|meia|demie?|jumatate|jumate|halbe?|½)$/;

function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." ? at + 1 : at;
}
