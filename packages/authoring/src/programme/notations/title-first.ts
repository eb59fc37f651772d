import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { readDate, type WrittenDate } from "./dates.ts";
import { sentenceEnds } from "./sentences.ts";
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
  const first = numbering(tokens);
  if (isLabel || !isTitleStart(text, tokens[first]) || !tokens.some(isNumber)) return undefined;
  for (let at = first + 1; at < tokens.length; at++) {
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
  if (start === undefined || !isPlain(times)) return undefined;
  const dated = dateBefore(tokens, at, lexicon);
  const to = dated?.from ?? at;
  // "Registration closes on 30 October at 17:00" is a sentence.
  if (dated !== undefined && tokens[to - 1]?.kind !== "mark") return undefined;
  const first = numbering(tokens);
  const title = withoutEdges(text, {
    start: tokens[first]?.start ?? cell.start,
    end: tokens[to]?.start ?? cell.end,
  });
  const words = tokens.slice(0, to).filter(({ kind }) => kind === "word").length;
  // "2. The debate: where we stand. Jane Doe (10:00 – 10:20)".
  const bracketed = end !== undefined && tokens[to - 1]?.text === "(" && first > 0;
  if (words === 0 || !(bracketed || isTitle(text, title, words, lexicon))) return undefined;
  if (isOffice(text, title, tokens.slice(0, at), lexicon)) return undefined;
  const before = tokens[at - 1];
  const separated =
    dated !== undefined || (before?.kind === "mark" && /^[:(,–—|.[-]$/.test(before.text));
  const named = lexicon.kinds.has(tokens, first);
  const led = tokens[at]?.start !== start.start && words <= 4;
  if (!(separated || named || led)) return undefined;
  const sure = certain && named && (separated || end !== undefined);
  const date = dated === undefined ? {} : { date: dated.value };
  const common = { kind: "timed", row, notation: "title-first", ...date } as const;
  return { ...common, times, title, details: [], sure };
}

/** "Office (Monday–Friday, 9:00–16:00)", and a telephone with its hours. */
function isOffice(text: string, title: Span, before: readonly Token[], lexicon: Lexicon): boolean {
  const weekdays = before.filter((_, at) => lexicon.weekdays.has(before, at));
  return weekdays.length > 1 || PHONE.test(text.slice(title.start, title.end));
}

/** Few words, and no sentence. */
function isTitle(text: string, title: Span, words: number, lexicon: Lexicon): boolean {
  const [sentence] = sentenceEnds(text, title, lexicon);
  return words <= MOST_WORDS && sentence === undefined;
}

function isPlain({ start, end }: Times): boolean {
  return start?.bare === false && ![start, end].some((time) => time?.joined || time?.doubtful);
}

/** `Block 1 – 21 October 2026, Wednesday, 9:30–11:00`: the date that leads on to the times, and where it starts. */
function dateBefore(
  tokens: readonly Token[],
  times: number,
  lexicon: Lexicon,
): { value: WrittenDate; from: number } | undefined {
  for (let at = 1; at < times; at++) {
    const found = readDate(tokens, at, lexicon);
    if (found?.value.day === undefined || found.value.last !== undefined) continue;
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

/** The tokens of `2.` and `2)` at the start of a line. */
function numbering([number, mark]: readonly Token[]): number {
  const isNumber = number?.kind === "number" && number.text.length <= 2;
  return isNumber && /^[.)]$/.test(mark?.text ?? "") ? 2 : 0;
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
