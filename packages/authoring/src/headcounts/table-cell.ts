import { withoutFillers } from "./entities.ts";
import { namedIn } from "./measure-words.ts";
import { isNoCount } from "./other-numbers.ts";
import { isPerson } from "./persons.ts";
import type { Phrase } from "./phrase.ts";
import { readPhrase } from "./phrase.ts";
import {
  afterRole,
  annotate,
  hasRole,
  markAt,
  type Sentence,
  type Span,
  sourceOf,
} from "./sentence.ts";
import type { Stretch } from "./text-lines.ts";
import { type Token, tokenize } from "./token.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A cell of a table, with its words as the source has them. */
export interface Cell extends Sentence {
  readonly source: string;
}

export type Row = readonly Cell[];

/** The number that a cell is. */
export interface CellValue {
  readonly value: number;
  readonly offset: number;
  /** The word for a rough number, as the text has it. */
  readonly about?: string;
  /** Who is counted, where the cell says it: `3 judges`. */
  readonly phrase?: Phrase;
  /** What a bracket behind it says of some of them: `3 (2 women)`, and where its numbers stand. */
  readonly note?: string;
  readonly parts: readonly number[];
}

export function cellOf(text: string, { start, end }: Stretch, vocabulary: Vocabulary): Cell {
  const sentence = annotate(text, tokenize(text, start, end), vocabulary);
  return { ...sentence, source: withoutFillers(text.slice(start, end)).trim() };
}

/** The number that a cell is, with nothing but a word for rough numbers before it, and people or a bracket behind it. */
export function numberIn(cell: Cell): CellValue | undefined {
  const { tokens, notes } = cell;
  const at = notes.findIndex(({ count }) => count !== undefined && count.written !== "article");
  const count = notes[at]?.count;
  if (count === undefined || count.isRange) return undefined;
  const bracket = namesOnlyPeople(cell, { from: count.end, to: tokens.length })
    ? undefined
    : bracketIn(cell, count.end);
  const rest = { from: count.end, to: bracket === undefined ? tokens.length : bracket.from - 1 };
  if (!namesOnlyPeople(cell, rest)) return undefined;
  const about = at > 0 && hasRole(cell, 0, "about") && afterRole(cell, 0) === at;
  // "Day 1" is no number of people, "(12)" is.
  if (at > 0 && !about && tokens.slice(0, at).some(({ kind }) => kind !== "mark")) return undefined;
  const says = notes.slice(rest.from, rest.to).some(({ category }) => category !== undefined);
  return {
    value: count.value,
    offset: tokens[at]?.start ?? 0,
    ...(about && { about: sourceOf(cell, { from: 0, to: at }) }),
    ...(says && { phrase: readPhrase(cell, rest, true) }),
    ...(bracket && { note: sourceOf(cell, bracket) }),
    parts: bracket === undefined ? [] : countsIn(cell, bracket),
  };
}

/** The words in a bracket at the end of a cell, where they tell neither a measure of all nor another year. */
function bracketIn(cell: Cell, from: number): Span | undefined {
  const { tokens, notes } = cell;
  const at = tokens.findIndex(({ folded }, index) => index >= from && folded === "(");
  const to = tokens.length - 1;
  if (at === -1 || markAt(cell, to) !== ")") return undefined;
  const inside = { from: at + 1, to };
  const isOther = notes.some(
    ({ count }, index) => index > at && count && isNoCount(cell, index, count),
  );
  if (isOther || inside.from >= inside.to) return undefined;
  const isOfAll = countsIn(cell, inside).length === 0 && namedIn(cell, inside) !== undefined;
  return isOfAll ? undefined : inside;
}

function countsIn({ tokens, notes }: Cell, { from, to }: Span): number[] {
  return tokens.slice(from, to).flatMap(({ start }, at) => {
    const { count } = notes[from + at] ?? {};
    return count === undefined || count.written === "article" ? [] : start;
  });
}

function namesOnlyPeople({ tokens, notes }: Cell, { from, to }: Span): boolean {
  for (let at = from; at < to; ) {
    const { people, category } = notes[at] ?? {};
    const end = category?.end ?? people?.end ?? (tokens[at]?.kind === "mark" ? at + 1 : undefined);
    if (end === undefined) return false;
    at = end;
  }
  return true;
}

/** What stands where a number is not known: nothing, a dash, `n/a`. Missing is not zero. */
const MISSING = /^(?:[-–—.?*×]*|n\.? ?\/? ?[ad]\.?|k\.? ?a\.?|s\/d|nvt|n\.v\.t\.|x)$/iu;

export function isMissing({ source }: Cell): boolean {
  return MISSING.test(source);
}

export function hasWords({ tokens }: Cell): boolean {
  return tokens.some(({ kind }) => kind === "word");
}

export function wholeOf({ tokens }: Sentence): Span {
  return { from: 0, to: tokens.length };
}

export function hasRoleWithin(cell: Cell, role: Parameters<typeof hasRole>[2]): boolean {
  return cell.tokens.some((_, at) => hasRole(cell, at, role));
}

/** The words of a cell, without persons who are named. */
export function cellWords(cell: Cell): string {
  return cell.tokens.some(isPerson) ? sourceOf(cell, wholeOf(cell)) : cell.source;
}

/** Whether a cell is one of some words, and nothing else but marks. */
export function isHeaded(cell: Cell | undefined, words: readonly string[]): boolean {
  return cell !== undefined && foldedOf(words).has(folded(cell.tokens));
}

function folded(tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind !== "mark");
  return words.map((token) => token.folded).join(" ");
}

const foldedLists = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Made once for each list. */
function foldedOf(words: readonly string[]): ReadonlySet<string> {
  const made = foldedLists.get(words) ?? new Set(words.map((word) => folded(tokenize(word))));
  foldedLists.set(words, made);
  return made;
}
