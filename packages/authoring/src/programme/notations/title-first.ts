import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { withoutEdges } from "../text/clean.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { readDate, type WrittenDate } from "./dates.ts";
import { readTimes, type Times } from "./time-ranges.ts";

const PHONE = /[0-9](?:[\s./-]?[0-9]){6}/;
const LONGEST = 160;
const MOST_WORDS = 12;

/** Reads `Lunch: 12:30-13:30`, `All out: 17:00.`, `Registration (8:30 – 9:00)`, `Dinner at 19:30`. */
export function readTitleFirst(context: RowContext): TimedLine | undefined {
  const { text, cell, lexicon } = context;
  if (cell.end - cell.start > LONGEST) return undefined;
  const tokens = tokenize(text, cell);
  const isLabel = lexicon.labels.match(tokens, 0)?.value === "time";
  if (isLabel || !isTitleStart(text, tokens[0]) || !tokens.some(isNumber)) return undefined;
  for (let at = 1; at < tokens.length; at++) {
    const found = readTimes(tokens, at, lexicon);
    if (found !== undefined && isEnd(tokens, found.next))
      return itemOf(context, tokens, at, found.value);
  }
  return undefined;
}

/** The tokens before `at` are the title, those from it on the times. */
function itemOf(
  { text, row, cell, lexicon }: RowContext,
  tokens: readonly Token[],
  at: number,
  times: Times,
) {
  const { start, end, certain } = times;
  if (
    start === undefined ||
    start.bare ||
    [start, end].some((time) => time?.joined || time?.doubtful)
  )
    return undefined;
  const dated = dateBefore(tokens, at, lexicon);
  const to = dated?.from ?? at;
  // "Registration closes on 30 October at 17:00" is a sentence.
  if (dated !== undefined && tokens[to - 1]?.kind !== "mark") return undefined;
  const title = withoutEdges(text, { start: cell.start, end: tokens[to]?.start ?? cell.end });
  const words = tokens.slice(0, to).filter(({ kind }) => kind === "word").length;
  const isSentence = /[.!?]\s+\p{Lu}/u.test(text.slice(title.start, title.end));
  if (words === 0 || words > MOST_WORDS || isSentence) return undefined;
  // "Office (Monday–Friday, 9:00–16:00)".
  const weekdays = tokens.filter((_, index) => index < at && lexicon.weekdays.has(tokens, index));
  if (weekdays.length > 1 || PHONE.test(text.slice(title.start, title.end))) return undefined;
  const before = tokens[at - 1];
  const separated =
    dated !== undefined || (before?.kind === "mark" && /^[:(,–—|.[-]$/.test(before.text));
  const named = lexicon.kinds.match(tokens, 0) !== undefined;
  const led = tokens[at]?.start !== start.start && words <= 4;
  if (!(separated || named || led)) return undefined;
  const sure = certain && named && (separated || end !== undefined);
  const date = dated === undefined ? {} : { date: dated.value };
  const common = { kind: "timed", row, notation: "title-first", ...date } as const;
  return { ...common, times, title, details: [], sure };
}

/** `Block 1 – 21 October 2026, Wednesday, 9:30–11:00`: the date that leads on to the times, and where it starts. */
function dateBefore(
  tokens: readonly Token[],
  times: number,
  lexicon: Lexicon,
): { value: WrittenDate; from: number } | undefined {
  for (let at = 1; at < times; at++) {
    const found = readDate(tokens, at, lexicon);
    if (found?.value.day === undefined || found.value.lastDay !== undefined) continue;
    const weekday = lexicon.weekdays.match(tokens, skipMarks(tokens, found.next));
    if (skipMarks(tokens, weekday?.next ?? found.next) < times) return undefined;
    // "dia 21 de outubro".
    const from = lexicon.day.match(tokens, at - 1)?.next === at ? at - 1 : at;
    return from === 0 ? undefined : { value: found.value, from };
  }
  return undefined;
}

function skipMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === "mark") next++;
  return next;
}

function isNumber({ kind }: Token): boolean {
  return kind === "number";
}

function isTitleStart(text: string, first: Token | undefined): boolean {
  if (first === undefined) return false;
  const character = String.fromCodePoint(text.codePointAt(first.start) ?? 0);
  return /[\p{Lu}\p{Lo}"“„«‘(]/u.test(character);
}

function isEnd(tokens: readonly Token[], next: number): boolean {
  return tokens
    .slice(next)
    .every(({ kind, text }) => kind === "mark" && /^[.,;:)\]–—-]$/.test(text));
}
