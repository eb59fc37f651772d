import type { Lead, Lexicon } from "../lexicon/lexicon.ts";
import { isMark, skipMarks, type Token } from "../text/tokens.ts";
import { type ClockTime, readClockTime } from "./clock-times.ts";

/** The times of one item, as they are written: `9:00-10:00`, `from 9 to 10`, `14.00 –`, `until 17:00`. */
export interface Times {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  /** Whether a word or a sign says that these are hours and nothing else. */
  readonly certain: boolean;
}

const DASHES = "-–—‐‑‒―−~>→»/›";
const AFTER_BARE_HOUR = `:)]|,;${DASHES}`;
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
  const led = leads.found.length > 0;
  const rest = readEnd(tokens, first.next, lexicon, first.value, leads.found);
  // "ora 09,30", "între orele 10,15 – 12,00": the word says what the number is.
  const told =
    leads.found.includes("hour") || (leads.found.includes("from") && rest.end !== undefined);
  const start = told ? { ...first.value, doubtful: false } : first.value;
  if (told && rest.end !== undefined) rest.end = { ...rest.end, doubtful: false };
  if (
    start.bare &&
    rest.end === undefined &&
    !leads.found.includes("hour") &&
    !leads.found.includes("until")
  )
    return undefined;
  // "Om 8.30 uur de metten".
  const isHour = leads.found.includes("hour") || start.minutes % 60 > 0;
  if (isQuantity(tokens, at, rest.next, lexicon, start, rest.end, isHour)) return undefined;
  const certain = led || rest.end !== undefined || !(start.bare || start.doubtful);
  const zone = skipZone(tokens, rest.next);
  // "19:00 onwards", "17h em diante".
  const open = rest.end === undefined ? lexicon.onwards.match(tokens, zone)?.next : undefined;
  const next = open ?? zone;
  if (leads.found.includes("until") && rest.end === undefined)
    return { value: { end: start, certain }, next };
  return {
    value: rest.end === undefined ? { start, certain } : { start, end: rest.end, certain },
    next,
  };
}

/** `900`, `4.27` and `4,25`: times only where something says so. */
export function mayBeNumbers({ start, end }: Pick<Times, "start" | "end">): boolean {
  return [start, end].some((time) => time?.joined === true || time?.doubtful === true);
}

/** 23:59 is when a day is over: a deadline, and no start of anything. */
export function isLastMinute({ start, end }: Times): boolean {
  return end === undefined && start?.minutes === 24 * 60 - 1;
}

function readLeads(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { found: readonly Lead[]; next: number } {
  const found: Lead[] = [];
  let next = at;
  for (let count = 0; count < 3; count++) {
    const lead = lexicon.lead.match(tokens, next);
    if (lead === undefined) break;
    found.push(lead.value);
    next = skipMarks(tokens, lead.next, ".':’~±");
  }
  return { found, next: skipMarks(tokens, next, "~±") };
}

function readEnd(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  start: ClockTime,
  leads: readonly Lead[],
): { end?: ClockTime; next: number } {
  const separator = readSeparator(tokens, skipZone(tokens, at), lexicon);
  if (separator === undefined) return { next: at };
  const between = readLeads(tokens, skipSlip(tokens, separator.next), lexicon);
  const second = readClockTime(tokens, between.next, lexicon);
  if (second === undefined || isLunch(tokens, between.next, start, lexicon)) return { next: at };
  const end = second.value;
  const ended = tokens[second.next];
  const alone = ended === undefined || isMark(ended, AFTER_BARE_HOUR);
  const tight = tokens[at]?.glued === true && tokens[between.next]?.glued === true;
  if (end.bare && !(alone || tight || separator.word)) return { next: at };
  if (
    start.bare &&
    end.bare &&
    !(leads.includes("hour") || (leads.includes("from") && separator.word))
  )
    return { next: at };
  return { end, next: second.next };
}

/** A letter that slipped between the dash and an end with minutes: `9:35-s9:45`. */
function skipSlip(tokens: readonly Token[], at: number): number {
  const letter = tokens[at];
  if (letter?.kind !== "word" || letter.text.length > 1 || !letter.glued) return at;
  const [hour, mark, minutes] = tokens.slice(at + 1, at + 4);
  const isTime = hour?.kind === "number" && hour.glued && /^[:.h]$/.test(mark?.text ?? "");
  const isWhole = minutes?.kind === "number" && minutes.glued && minutes.text.length === 2;
  return isTime && isWhole && tokens[at - 1]?.kind === "mark" ? at + 1 : at;
}

/** "12.00 – Prânz": what is at noon, and not until then. */
function isLunch(
  tokens: readonly Token[],
  at: number,
  start: ClockTime,
  lexicon: Lexicon,
): boolean {
  const isNamed = tokens[at]?.kind === "word" && start.minutes >= 11 * 60;
  return isNamed && lexicon.kinds.has(tokens, at);
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
  // "bis ca. 15:00".
  if (word !== undefined) return { next: skipMarks(tokens, word.next, "."), word: true };
  return dashes > at ? { next: dashes, word: false } : undefined;
}

/** `3.20 million`, `18:00 hours a day`: a quantity; but `10:00 Cases` is written as an hour. */
function isQuantity(
  tokens: readonly Token[],
  from: number,
  next: number,
  lexicon: Lexicon,
  start: ClockTime,
  end: ClockTime | undefined,
  isHour: boolean,
): boolean {
  const isUnit = lexicon.units.has(tokens, next) && (start.bare || tokens[next]?.kind === "word");
  if (isUnit && !tokens.slice(from, next).some(({ text }) => text === ":")) return true;
  const spelledOut = tokens[next - 1]?.kind === "word" && (tokens[next - 1]?.text.length ?? 0) > 2;
  return (
    end === undefined &&
    spelledOut &&
    !isHour &&
    /^(a|per|pro|par|al|pe|la|por|of|de|di|van)$/.test(tokens[next]?.text ?? "")
  );
}

/** `CET`, `(UTC+2)`. */
function skipZone(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text === "(" ? at + 1 : at;
  if (!ZONES.has(tokens[open]?.text ?? "")) return at;
  let next = open + 1;
  if (isMark(tokens[next], "+-") && tokens[next]?.glued && tokens[next + 1]?.kind === "number")
    next += 2;
  if (open === at) return next;
  return tokens[next]?.text === ")" ? next + 1 : at;
}
