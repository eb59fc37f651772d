import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { withoutEdges } from "../text/clean.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { readTimes, type Times } from "./time-ranges.ts";

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
  const title = withoutEdges(text, { start: cell.start, end: tokens[at]?.start ?? cell.end });
  const words = tokens.slice(0, at).filter(({ kind }) => kind === "word").length;
  const isSentence = /[.!?]\s+\p{Lu}/u.test(text.slice(title.start, title.end));
  if (words === 0 || words > MOST_WORDS || isSentence) return undefined;
  const before = tokens[at - 1];
  const separated = before?.kind === "mark" && /^[:(,–—|.[-]$/.test(before.text);
  const named = lexicon.kinds.match(tokens, 0) !== undefined;
  const led = tokens[at]?.start !== start.start && words <= 4;
  if (!(separated || named || led)) return undefined;
  const sure = certain && named && (separated || end !== undefined);
  return { kind: "timed", row, notation: "title-first", times, title, details: [], sure } as const;
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
