import type { Lead, Lexicon } from "../lexicon/lexicon.ts";
import { isMark, skipMarks, type Token } from "../text/tokens.ts";
import { type ClockTime, readClockTime } from "./clock-times.ts";

/** The times of one item, as they are written: `9:00-10:00`, `from 9 to 10`, `14.00 –`, `until 17:00`. */
export interface Times {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  /** Whether a word or a sign says that these are hours and nothing else. */
  readonly certain: boolean;
  /** Later hours of the same: `10:00, 12:00 and 14:00`, `9:00-10:00 and 14:00-15:00`. */
  readonly again?: readonly Times[];
}

const DASHES = "-–—‐‑~>→»/›";
const AFTER_BARE_HOUR = `:)]|,;“„«"‘${DASHES}`;
const ZONES: ReadonlySet<string> = new Set(
  "cet cest eet eest gmt utc bst wet msk mez mesz edt cst cdt mst mdt pst pdt pt akst akdt hst brt sast aest aedt nzst nzdt".split(
    " ",
  ),
);

/** Times, and the position after them. */
export interface FoundTimes {
  readonly value: Times;
  readonly next: number;
}

/** More hours of one item are a list of something else. */
const MOST_AGAIN = 6;

/** Reads times at a token, with the words before them, and the position after them. */
export function readTimes(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): FoundTimes | undefined {
  const list = readHourList(tokens, at, lexicon);
  if (list !== undefined) return list;
  const first = readOnce(tokens, at, lexicon);
  const again: Times[] = [];
  let before = first;
  while (before !== undefined && again.length < MOST_AGAIN) {
    const mark = isMark(tokens[before.next], ",;&+") ? before.next + 1 : before.next;
    const and = lexicon.and.match(tokens, mark)?.next;
    const isLast = and !== undefined || isMark(tokens[before.next], "&+");
    const isListed = isLast || mark > before.next;
    // "At 10 the mass begins, and at 3 the feast" are two.
    const isBare: boolean = isListed && tokens[and ?? mark]?.kind === "number";
    const found = isBare ? readOnce(tokens, and ?? mark, lexicon) : undefined;
    if (found === undefined || !isLater(before.value, found.value)) return first;
    again.push(found.value);
    if (isLast && first !== undefined)
      return { value: { ...first.value, again }, next: found.next };
    before = found;
  }
  return first;
}

/** `11, 13 und 15 Uhr`: the word behind the last is of all. */
function readHourList(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): FoundTimes | undefined {
  const hours: ClockTime[] = [];
  let next = at;
  while (hours.length < MOST_AGAIN) {
    const hour = tokens[next]?.kind === "number" ? readClockTime(tokens, next, lexicon) : undefined;
    const isLater = hour !== undefined && hour.value.minutes > (hours.at(-1)?.minutes ?? 0);
    // "January 16, 17, 2026".
    if (!isLater || hour.value.joined) return undefined;
    hours.push({ ...hour.value, bare: false });
    // "Session 1, 9:00": the word alone makes an hour of the last.
    const isWorded = tokens[next + 1]?.kind === "word";
    if (!hour.value.bare)
      return hours.length > 1 && isWorded ? hourList(hours, hour.next) : undefined;
    const mark = tokens[hour.next]?.text === "," ? hour.next + 1 : hour.next;
    const and = lexicon.and.match(tokens, mark)?.next ?? mark;
    if (and === hour.next) return undefined;
    next = and;
  }
  return undefined;
}

function hourList([first, ...others]: readonly ClockTime[], next: number): FoundTimes {
  const again = others.map((start) => ({ start, certain: true }));
  return { value: { ...(first && { start: first }), certain: true, again }, next };
}

/** Whether times follow on others of the same form: "10.00–11.45; 11.30–13.30 and 14.00–16.00". */
function isLater(before: Times, { start, end }: Times): boolean {
  const from = before.start?.minutes;
  if (start === undefined || start.bare || from === undefined || before.start?.bare) return false;
  return (before.end === undefined) === (end === undefined) && start.minutes > from;
}

function readOnce(tokens: readonly Token[], at: number, lexicon: Lexicon): FoundTimes | undefined {
  const leads = readLeads(tokens, at, lexicon);
  const first = readClockTime(tokens, leads.next, lexicon);
  if (first === undefined) return undefined;
  const led = leads.found.length > 0;
  const rest = readEnd(tokens, first.next, lexicon, first.value, leads.found);
  // "ora 09,30", "între orele 10,15 – 12,00": the word says what the number is.
  const told =
    leads.found.includes("hour") || (leads.found.includes("from") && rest.end !== undefined);
  const joined = first.value.joined && !isHourSpelled(tokens, leads.next, lexicon);
  const start = { ...first.value, joined, doubtful: !told && first.value.doubtful };
  if (told && rest.end !== undefined) rest.end = { ...rest.end, doubtful: false };
  const isHourAlone = leads.found.some((lead) => lead === "hour" || lead === "until");
  if (start.bare && rest.end === undefined && !isHourAlone) return undefined;
  // "Om 8.30 uur de metten".
  const isHour = leads.found.includes("hour") || start.minutes % 60 > 0;
  if (isQuantity(tokens, at, rest.next, lexicon, start, rest.end, isHour)) return undefined;
  const isDay = isBeforeMonth(tokens, rest.next, leads.found.includes("hour"), lexicon);
  if ((rest.end ?? start).bare && isDay) return undefined;
  const certain = led || rest.end !== undefined || !(start.bare || start.doubtful);
  const next = skipManner(tokens, rest.next, rest.end !== undefined, lexicon);
  const isEnd = rest.end === undefined && leads.found.includes("until");
  return { value: isEnd ? { end: start, certain } : timesOf(start, rest.end, certain), next };
}

/** What follows times and is of them: `CET`, `onwards`, `em diante` where they have no end, `sharp`, `circa`. */
function skipManner(tokens: readonly Token[], at: number, ends: boolean, lexicon: Lexicon): number {
  const zone = skipZone(tokens, at);
  const open = ends ? undefined : lexicon.onwards.match(tokens, zone)?.next;
  return lexicon.exactly.match(tokens, open ?? zone)?.next ?? open ?? zone;
}

function timesOf(start: ClockTime, end: ClockTime | undefined, certain: boolean): Times {
  return end === undefined ? { start, certain } : { start, end, certain };
}

/** "ORE 1400", "ora 0930": and not "las 1200 personas". */
function isHourSpelled(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isWhole = /^[0-9]{3}[05]$/.test(tokens[at]?.text ?? "");
  return isWhole && lexicon.durations.match(tokens, at - 1)?.value === 60;
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
    if (lead === undefined || isLabel(tokens, lead.next)) break;
    found.push(lead.value);
    next = skipMarks(tokens, lead.next, ".':’~±");
  }
  return { found, next: skipMarks(tokens, next, "~±") };
}

/** The number of "A1. Opening", where "a" leads to an hour in another language; and not of "à9h30". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [number, mark, after] = tokens.slice(at, at + 3);
  const isTime = mark?.glued === true && (mark.kind === "word" || after?.glued === true);
  return number?.kind === "number" && number.glued && !isTime;
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
  // "Between 10:00 and 12:00" is from one to the other, "10:00 and 12:00" is at both.
  if (separator.and && !leads.includes("from")) return { next: at };
  const between = readLeads(tokens, skipSlip(tokens, separator.next), lexicon);
  const hour = leads.includes("hour");
  const second =
    (hour ? dashedTime(tokens, between.next, start, lexicon) : undefined) ??
    readClockTime(tokens, between.next, lexicon);
  if (second === undefined || isLunch(tokens, between.next, start, lexicon)) return { next: at };
  const end = second.value;
  const ended = tokens[second.next];
  const alone = ended === undefined || isMark(ended, AFTER_BARE_HOUR);
  const tight = tokens[at]?.glued === true && tokens[between.next]?.glued === true;
  if (end.bare && !(alone || tight || separator.word)) return { next: at };
  if (start.bare && end.bare && !(hour || (leads.includes("from") && separator.word)))
    return { next: at };
  return { end, next: second.next };
}

/** The end of `Ore 11-11-30`, with a dash where the mark of its minutes should be: in the same hour or the next. */
function dashedTime(
  tokens: readonly Token[],
  at: number,
  start: ClockTime,
  lexicon: Lexicon,
): { value: ClockTime; next: number } | undefined {
  const [hour, dash, minutes, after] = tokens.slice(at, at + 4);
  const isDashed = hour?.glued && dash?.text === "-" && dash.glued && minutes?.glued;
  if (!isDashed || !/^(?:15|30|45)$/.test(minutes.text) || after?.glued) return undefined;
  const whole = readClockTime(tokens, at, lexicon);
  const length = (whole?.value.minutes ?? 0) - start.minutes;
  if (whole?.value.bare !== true || length < 0 || length > 60) return undefined;
  const value = {
    ...whole.value,
    minutes: whole.value.minutes + Number(minutes.text),
    bare: false,
    end: minutes.end,
  };
  return { value, next: at + 3 };
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
): { next: number; word: boolean; and?: boolean } | undefined {
  const dashes = skipMarks(tokens, at, DASHES);
  const word = lexicon.to.match(tokens, dashes);
  // `10:0011:00`, where what parted them was lost.
  if (tokens[at]?.glued === false && tokens[at]?.start === tokens[at - 1]?.end)
    return { next: at, word: false };
  // "bis ca. 15:00".
  if (word !== undefined)
    return {
      next: skipMarks(tokens, word.next, "."),
      word: true,
      and: lexicon.and.has(tokens, dashes),
    };
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
  const isUnit =
    lexicon.units.has(tokens, next) &&
    (start.bare || (tokens[next]?.kind === "word" && !isInitial(tokens, next)));
  if (isUnit && !tokens.slice(from, next).some(({ text }) => text === ":")) return true;
  const spelledOut = tokens[next - 1]?.kind === "word" && (tokens[next - 1]?.text.length ?? 0) > 2;
  return (
    end === undefined &&
    spelledOut &&
    !isHour &&
    /^(a|per|pro|par|al|pe|la|por|of|de|di|van)$/.test(tokens[next]?.text ?? "")
  );
}

/** "11.30 M. Rossi". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, stop, name] = tokens.slice(at, at + 3);
  return letter?.text.length === 1 && isMark(stop, ".") && name?.kind === "word";
}

/** "bis 20. April", "dal 9 all'11 luglio", "până la 20 aprilie": a day. */
function isBeforeMonth(
  tokens: readonly Token[],
  at: number,
  isHour: boolean,
  lexicon: Lexicon,
): boolean {
  const stop = skipMarks(tokens, at, ".");
  const month = lexicon.of.match(tokens, stop)?.next ?? stop;
  // "De la ora 9 mai …" goes on with "more", and "a 4 de agosto" is a day.
  return (month > at || !isHour) && lexicon.months.has(tokens, month);
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
