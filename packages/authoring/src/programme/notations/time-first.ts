import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import type { Token } from "../text/tokens.ts";
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
  const [title, ...details] = columnsOf(text, withoutEdges(text, rest));
  const date = head.date === undefined ? {} : { date: head.date };
  const common = { kind: "timed", row, times: found.value, details, ...date } as const;
  if (
    title.start >= title.end ||
    !/[\p{L}\p{N}]/u.test(text.slice(title.start, title.start + LONGEST_TITLE))
  ) {
    if (!isWritten(text, found.value)) return undefined;
    return { ...common, notation: "time-alone", sure: isRound(found.value) };
  }
  const first = tokens.find(({ end }) => end > title.start);
  const separated =
    after !== undefined && (after.kind === "mark" || isGap(text, rest.start, title.start));
  const named = found.value.end === undefined && !isWritten(text, found.value);
  const verdict = named && !separated ? "no" : judgeTitle(context, title, first, separated);
  if (verdict === "no") return undefined;
  return {
    ...common,
    notation: "time-first",
    title,
    sure: verdict === "sure" && found.value.certain,
  };
}

/** After an opening bracket, a list's number, or a date in the same line. */
function headOf({ tokens, lexicon }: RowContext): { next: number; date?: WrittenDate } {
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
  const date = readDate(tokens, at, lexicon);
  if (date?.value.day === undefined && date?.value.weekday === undefined) return { next: at };
  let next = date.next;
  while (next < date.next + 2 && /^[,.:;T–|-]$/i.test(tokens[next]?.text ?? "")) next++;
  return { next, date: date.value };
}

const GAPS = / {2,}/g;

/** `Opening      Hall A`: what stands in columns that blanks make; a duration before the title stays with it. */
function columnsOf(text: string, title: Span): [Span, ...Span[]] {
  const columns: Span[] = [];
  let start = title.start;
  const line = text.slice(title.start, title.end);
  const aligned = line.includes("   ");
  for (const gap of aligned ? line.matchAll(GAPS) : []) {
    const end = title.start + gap.index;
    if (/^[0-9]+ ?\p{L}{0,8}[.']?$/u.test(text.slice(start, end))) continue;
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

/** A title starts with a capital, a quotation mark, or a word that only a programme has there; a sentence goes on in lower case. */
function judgeTitle(
  { text, cell, tokens, lexicon }: RowContext,
  title: Span,
  first: Token | undefined,
  separated: boolean,
): "sure" | "maybe" | "no" {
  if (cell.end - title.start > LONGEST_TITLE) return separated ? "maybe" : "no";
  if (first === undefined) return "maybe";
  // "9:00-17:00 Monday to Friday" is when an office is open.
  if (first.text.length > 4 && lexicon.weekdays.has(tokens, tokens.indexOf(first))) return "no";
  const character = String.fromCodePoint(text.codePointAt(title.start) ?? 0);
  const index = tokens.indexOf(first);
  if (first.kind === "number") return separated ? "sure" : "maybe";
  if (first.kind === "mark") return /["“”„«‘'’(¿¡[]/.test(character) ? "sure" : "maybe";
  if (/\p{Lu}|\p{Lo}/u.test(character)) return "sure";
  if (lexicon.kinds.match(tokens, index) !== undefined) return "sure";
  // "13h00 le repas".
  if (separated || lexicon.kinds.match(tokens, index + 1) !== undefined) return "maybe";
  return lexicon.small.match(tokens, index) === undefined ? "maybe" : "no";
}
