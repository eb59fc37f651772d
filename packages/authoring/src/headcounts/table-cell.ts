import type { Phrase } from "./phrase.ts";
import { readPhrase } from "./phrase.ts";
import { afterRole, annotate, hasRole, type Sentence, type Span, sourceOf } from "./sentence.ts";
import type { Stretch } from "./text-lines.ts";
import { tokenize } from "./token.ts";
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
}

export function cellOf(text: string, { start, end }: Stretch, vocabulary: Vocabulary): Cell {
  const sentence = annotate(text, tokenize(text, start, end), vocabulary);
  return { ...sentence, source: text.slice(start, end).trim() };
}

/** The number that a cell is, with nothing but a word for rough numbers before it and people behind it. */
export function numberIn(cell: Cell): CellValue | undefined {
  const { tokens, notes } = cell;
  const at = notes.findIndex(({ count }) => count !== undefined && count.written !== "article");
  const count = notes[at]?.count;
  if (count === undefined || count.isRange || !namesOnlyPeople(cell, count.end)) return undefined;
  const rest = { from: count.end, to: tokens.length };
  const about = at > 0 && hasRole(cell, 0, "about") && afterRole(cell, 0) === at;
  // "Day 1" is no number of people, "(12)" is.
  if (at > 0 && !about && tokens.slice(0, at).some(({ kind }) => kind !== "mark")) return undefined;
  const says = notes.slice(count.end).some(({ category }) => category !== undefined);
  return {
    value: count.value,
    offset: tokens[at]?.start ?? 0,
    ...(about && { about: sourceOf(cell, { from: 0, to: at }) }),
    ...(says && { phrase: readPhrase(cell, rest, true) }),
  };
}

function namesOnlyPeople({ tokens, notes }: Cell, from: number): boolean {
  for (let at = from; at < tokens.length; ) {
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

/** Whether a cell is one of some words, and nothing else. */
export function isHeaded(cell: Cell | undefined, words: readonly string[]): boolean {
  if (cell === undefined || cell.tokens.length === 0) return false;
  return foldedOf(words).has(cell.tokens.map(({ folded }) => folded).join(" "));
}

const foldedLists = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Made once for each list. */
function foldedOf(words: readonly string[]): ReadonlySet<string> {
  const fold = (word: string) =>
    tokenize(word)
      .map(({ folded }) => folded)
      .join(" ");
  const made = foldedLists.get(words) ?? new Set(words.map(fold));
  foldedLists.set(words, made);
  return made;
}
