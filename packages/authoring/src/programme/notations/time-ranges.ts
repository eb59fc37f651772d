import type { Lead, Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { type ClockTime, readClockTime } from "./clock-times.ts";

/** The times of one item, as they are written: `9:00-10:00`, `from 9 to 10`, `14.00 –`, `until 17:00`. */
export interface Times {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  /** Whether a word or a sign says that these are hours and nothing else. */
  readonly certain: boolean;
}

const DASHES: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "‐",
  "‑",
  "‒",
  "―",
  "−",
  "~",
  ">",
  "→",
  "»",
  "/",
  "›",
]);
const ENDS_BARE_HOUR: ReadonlySet<string> = new Set([
  ":",
  ")",
  "]",
  "|",
  ",",
  ";",
  "\n",
  ...DASHES,
]);
const ZONES: ReadonlySet<string> = new Set(
  "cet cest eet eest gmt utc bst wet edt pst pt msk mez mesz".split(" "),
);

/** Reads times at a token, with the words before them, and the position after them. */
export function readTimes(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: Times; next: number } | undefined {
  const leads = readLeads(tokens, at, lexicon);
  const first = readClockTime(tokens, leads.next, lexicon);
  if (first === undefined) return undefined;
  const led = leads.found.size > 0;
  const rest = readEnd(tokens, first.next, lexicon, first.value, leads.found);
  // "ora 09,30", "între orele 10,15 – 12,00": the word says what the number is.
  const told = leads.found.has("hour") || (leads.found.has("from") && rest.end !== undefined);
  const start = told ? { ...first.value, doubtful: false } : first.value;
  if (told && rest.end !== undefined) rest.end = { ...rest.end, doubtful: false };
  if (start.bare && rest.end === undefined && !leads.found.has("hour") && !leads.found.has("until"))
    return undefined;
  if (unit(tokens, rest.next, lexicon, start, rest.end)) return undefined;
  const certain = led || rest.end !== undefined || !(start.bare || start.doubtful);
  const next = skipZone(tokens, rest.next);
  if (leads.found.has("until") && rest.end === undefined)
    return { value: { end: start, certain }, next };
  return { value: { start, ...(rest.end === undefined ? {} : { end: rest.end }), certain }, next };
}

function readLeads(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { found: ReadonlySet<Lead>; next: number } {
  const found = new Set<Lead>();
  let next = at;
  for (let count = 0; count < 3; count++) {
    const lead = lexicon.lead.match(tokens, next);
    if (lead === undefined) break;
    found.add(lead.value);
    next = skipMarks(tokens, lead.next, /^[.':’~±]$/);
  }
  return { found, next: skipMarks(tokens, next, /^[~±]$/) };
}

function readEnd(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  start: ClockTime,
  leads: ReadonlySet<Lead>,
): { end?: ClockTime; next: number } {
  const separator = readSeparator(tokens, skipZone(tokens, at), lexicon);
  if (separator === undefined) return { next: at };
  const between = readLeads(tokens, separator.next, lexicon);
  const second = readClockTime(tokens, between.next, lexicon);
  if (second === undefined) return { next: at };
  const end = second.value;
  const ended = tokens[second.next];
  const alone = ended === undefined || ENDS_BARE_HOUR.has(ended.text);
  const tight = tokens[at]?.glued === true && tokens[between.next]?.glued === true;
  if (end.bare && !(alone || tight || separator.word)) return { next: at };
  if (start.bare && end.bare && !(leads.has("hour") || (leads.has("from") && separator.word)))
    return { next: at };
  return { end, next: second.next };
}

function readSeparator(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { next: number; word: boolean } | undefined {
  const dashes = skipMarks(tokens, at, DASHES);
  const word = lexicon.to.match(tokens, dashes);
  // `10:0011:00`, where what parted them was lost.
  if (tokens[at]?.glued === false && tokens[at]?.start === tokens[at - 1]?.end)
    return { next: at, word: false };
  if (word !== undefined) return { next: word.next, word: true };
  return dashes > at ? { next: dashes, word: false } : undefined;
}

function skipMarks(
  tokens: readonly Token[],
  at: number,
  marks: RegExp | ReadonlySet<string>,
): number {
  let next = at;
  const belongs = (text: string) => (marks instanceof RegExp ? marks.test(text) : marks.has(text));
  while (next < at + 3 && tokens[next]?.kind === "mark" && belongs(tokens[next]?.text ?? ""))
    next++;
  return next;
}

/** `3.20 million`, `18:00 hours a day`: a quantity. */
function unit(
  tokens: readonly Token[],
  next: number,
  lexicon: Lexicon,
  start: ClockTime,
  end: ClockTime | undefined,
): boolean {
  if (
    lexicon.units.match(tokens, next) !== undefined &&
    (start.bare || tokens[next]?.kind === "word")
  )
    return true;
  const spelledOut = tokens[next - 1]?.kind === "word" && (tokens[next - 1]?.text.length ?? 0) > 2;
  return (
    end === undefined &&
    spelledOut &&
    /^(a|per|pro|par|al|pe|la|por|of|de|di|van)$/.test(tokens[next]?.text ?? "")
  );
}

/** `CET`, `(UTC+2)`. */
function skipZone(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text === "(" ? at + 1 : at;
  if (!ZONES.has(tokens[open]?.text ?? "")) return at;
  let next = open + 1;
  if (
    /^[+-]$/.test(tokens[next]?.text ?? "") &&
    tokens[next]?.glued &&
    tokens[next + 1]?.kind === "number"
  )
    next += 2;
  if (open === at) return next;
  return tokens[next]?.text === ")" ? next + 1 : at;
}
