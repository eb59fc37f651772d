import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { ClockTime } from "./clock-times.ts";
import { readDate, type WrittenDate } from "./dates.ts";
import { readTimes, type Times } from "./time-ranges.ts";

/** Longer than any title: a sentence that happens to start with a time. */
const LONGEST_TITLE = 300;

/** Reads `9:00-10:00 Opening`, `[9:00] Opening`, `1. 9h30: Opening`, and a time alone on its line. */
export function readTimeFirst(context: RowContext): TimedLine | undefined {
  const { text, row, cell, tokens, lexicon } = context;
  const head = headOf(context);
  const found = readTimes(tokens, head.next, lexicon);
  if (found === undefined || isOtherNumber(found.value, context)) return undefined;
  const after = tokens[found.next];
  const rest = { start: tokens[found.next - 1]?.end ?? cell.end, end: cell.end };
  const [title, ...details] = columnsOf(text, withoutEdges(text, rest), lexicon);
  const date = head.date === undefined ? {} : { date: head.date };
  const labelled = head.label === undefined ? details : [head.label, ...details];
  const common = { kind: "timed", row, times: found.value, details: labelled, ...date } as const;
  if (
    title.start >= title.end ||
    !/[\p{L}\p{N}]/u.test(text.slice(title.start, title.start + LONGEST_TITLE))
  ) {
    if (!isWritten(text, found.value)) return undefined;
    const sure = isRound(found.value);
    const isField = timeLabel(tokens, lexicon) !== undefined;
    return { ...common, notation: "time-alone", sure, ...(isField ? { labelled: true } : {}) };
  }
  const first = tokens.find(({ end }) => end > title.start);
  const separated =
    after !== undefined && (after.kind === "mark" || isGap(text, rest.start, title.start));
  const named = found.value.end === undefined && !isWritten(text, found.value);
  const led = found.next > head.next && tokens[head.next]?.start !== found.value.start?.start;
  const isRange = found.value.end !== undefined && found.value.start !== undefined;
  const verdict =
    named && !separated
      ? "no"
      : judgeTitle(context, title, first, {
          separated,
          led,
          isRange,
          dated: head.date !== undefined,
        });
  if (verdict === "no") return undefined;
  return {
    ...common,
    notation: "time-first",
    title,
    sure: verdict === "sure" && found.value.certain,
  };
}

interface Head {
  /** The first token of the times. */
  readonly next: number;
  readonly date?: WrittenDate;
  /** What is said of the item before its times. */
  readonly label?: Span;
}

/** `Time: 9:00`. */
function timeLabel(tokens: readonly Token[], lexicon: Lexicon): Head | undefined {
  const label = lexicon.columns.match(tokens, 0);
  const isLabel = label?.value === "time" && tokens[label.next]?.text === ":";
  return isLabel ? { next: label.next + 1 } : undefined;
}

/** `WORKSHOP 10-11:30 – On work`. */
function labelBefore(tokens: readonly Token[], lexicon: Lexicon, text: string): Head | undefined {
  const [word, mark] = tokens;
  if (word?.kind !== "word" || !/^\p{Lu}{4,}$/u.test(text.slice(word.start, word.end)))
    return undefined;
  const next = mark?.kind === "mark" && mark.text === "*" ? 2 : 1;
  const times = tokens[next]?.kind === "number" ? readTimes(tokens, next, lexicon) : undefined;
  const isItem = times?.value.end !== undefined && /^[–—:-]$/.test(tokens[times.next]?.text ?? "");
  return isItem ? { next, label: word } : undefined;
}

/** After an opening bracket, a list's number, or a date in the same line. */
function headOf({ text, tokens, lexicon }: RowContext): Head {
  const label = timeLabel(tokens, lexicon) ?? labelBefore(tokens, lexicon, text);
  if (label !== undefined) return label;
  // "TOP 1 (10:00) Eröffnung".
  const counted = tokens[0]?.kind === "word" && tokens[1]?.kind === "number";
  if (counted && tokens[2]?.text === "(") return { next: 3 };
  let at = 0;
  while (at < 2 && /^[([{<>"“„«*-]$/.test(tokens[at]?.text ?? "")) at++;
  const [number, mark] = [tokens[at], tokens[at + 1]];
  const numbered =
    number?.kind === "number" &&
    number.text.length <= 2 &&
    mark !== undefined &&
    /^[.)]$/.test(mark.text);
  if (
    numbered &&
    mark.glued &&
    tokens[at + 2]?.glued === false &&
    tokens[at + 2]?.kind === "number"
  )
    return { next: at + 2 };
  const short = shortDate(tokens, at);
  if (short !== undefined && readTimes(tokens, short.next, lexicon)?.value.end !== undefined)
    return short;
  const date = readDate(tokens, at, lexicon);
  if (date?.value.day === undefined && date?.value.weekday === undefined) return { next: at };
  let next = date.next;
  while (next < date.next + 2 && /^[,.:;T–|-]$/i.test(tokens[next]?.text ?? "")) next++;
  return { next, date: date.value };
}

/** `16.04` before the times of an item. */
function shortDate(
  tokens: readonly Token[],
  at: number,
): { next: number; date: WrittenDate } | undefined {
  const [day, mark, month, after] = tokens.slice(at, at + 4);
  if (day?.kind !== "number" || month?.kind !== "number" || after?.kind !== "number")
    return undefined;
  if (!/^[./]$/.test(mark?.text ?? "") || mark?.glued !== true || after.glued) return undefined;
  const date = { day: Number(day.text), month: Number(month.text) };
  if (month.text.length !== 2 || date.day > 31 || date.day < 1 || date.month > 12 || date.month < 1)
    return undefined;
  return { next: at + 3, date: { ...date, start: day.start, end: month.end } };
}

const LONGEST_SMALL = 12;
const GAPS = / {2,}/g;

/** `Opening      Hall A`: what stands in columns that blanks make; a duration before the title stays with it. */
function columnsOf(text: string, title: Span, lexicon: Lexicon): [Span, ...Span[]] {
  const columns: Span[] = [];
  let start = title.start;
  const line = text.slice(title.start, title.end);
  const aligned = line.includes("   ");
  for (const gap of aligned ? line.matchAll(GAPS) : []) {
    const end = title.start + gap.index;
    if (/^[0-9]+ ?\p{L}{0,8}[.']?$/u.test(text.slice(start, end))) continue;
    if (/^\p{Ll}/u.test(text.slice(end + gap[0].length, end + gap[0].length + 2))) continue;
    // "Work for nature and      health": a small word ends no column.
    const last = tokenize(text, { start: Math.max(start, end - LONGEST_SMALL), end }).at(-1);
    if (last !== undefined && lexicon.small.has([last], 0)) continue;
    columns.push({ start, end });
    start = end + gap[0].length;
  }
  const last = { start, end: title.end };
  const [first = last, ...others] = [...columns, last];
  return [first, ...others];
}

function isOtherNumber({ start, end }: Times, { style }: RowContext): boolean {
  const times = [start, end].filter((time) => time !== undefined);
  if (
    times.some(({ joined }) => joined) &&
    !(style.joined && times.every(({ minutes }) => minutes % 5 === 0))
  )
    return true;
  const isDoubtful = ({ doubtful, minutes }: ClockTime) =>
    doubtful && !(style.comma && minutes % 5 === 0);
  if (times.some(isDoubtful)) return true;
  const alone = times.length === 1 ? times[0] : undefined;
  return style.numbered && alone?.twelve === true && alone.minutes < 7 * 60;
}

/** In digits: "Noon" alone on a line is when something happens, but "Mittag" is lunch. */
function isWritten(text: string, { start, end }: Times): boolean {
  return [start, end].some(
    (time) => time !== undefined && /[0-9]/.test(text.slice(time.start, time.end)),
  );
}

function isRound({ start, end }: Times): boolean {
  return end !== undefined || (start !== undefined && start.minutes % 5 === 0);
}

function isGap(text: string, start: number, end: number): boolean {
  return /[\t\v]|\s{2}/.test(text.slice(start, end));
}

interface Circumstances {
  /** Whether a mark or a gap parts the title from the times. */
  readonly separated: boolean;
  /** Whether a word leads to the times. */
  readonly led: boolean;
  readonly isRange: boolean;
  readonly dated: boolean;
}

/** A title starts with a capital, a quotation mark, or a word that only a programme has there; a sentence goes on in lower case. */
function judgeTitle(
  { text, cell, tokens, lexicon }: RowContext,
  title: Span,
  first: Token | undefined,
  { separated, led, isRange, dated }: Circumstances,
): "sure" | "maybe" | "no" {
  if (cell.end - title.start > LONGEST_TITLE) return separated ? "maybe" : "no";
  if (first === undefined) return "maybe";
  // "9:00-17:00 Monday to Friday" is when an office is open.
  if (first.text.length > 4 && lexicon.weekdays.has(tokens, tokens.indexOf(first))) return "no";
  const index = tokens.indexOf(first);
  const character = String.fromCodePoint(text.codePointAt(title.start) ?? 0);
  if (first.kind !== "word") {
    const isOrdinal = tokens[index + 1]?.kind === "word" && tokens[index + 1]?.glued === true;
    const starts =
      first.kind === "number"
        ? separated || (isRange && isOrdinal)
        : /["“”„«‘'’(¿¡[]/.test(character);
    return starts ? "sure" : "maybe";
  }
  if (/\p{Lu}|\p{Lo}/u.test(character)) return "sure";
  if (lexicon.kinds.match(tokens, index) !== undefined) return "sure";
  return judgeLowerCase(tokens, index, { separated, led, isRange, dated }, lexicon);
}

function judgeLowerCase(
  tokens: readonly Token[],
  at: number,
  { separated, led, isRange, dated }: Circumstances,
  lexicon: Lexicon,
): "sure" | "maybe" | "no" {
  // "On 31 October from 11.00 to 15.15 the office holds …" is a sentence.
  if (dated && !separated) return "no";
  const isSmall = lexicon.small.match(tokens, at) !== undefined;
  // "In the hall, between 14:00 and 16:30, with the students": an hour and a range are led to in prose too.
  if (separated && (isRange ? !isSmall : led)) return "sure";
  // "13h00 le repas".
  if (separated || led || lexicon.kinds.match(tokens, at + 1) !== undefined) return "maybe";
  return isSmall ? "no" : "maybe";
}
