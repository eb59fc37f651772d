import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { type Digits, readDigits } from "./digits.ts";

/** `half past 9`, `kwart voor 10`, `9 y media`, `8 heures et quart`, and what is written in digits alone. */
export function spokenDigits(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Digits | undefined {
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
