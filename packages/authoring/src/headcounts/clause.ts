import { afterRole, hasRole, markAt, type Sentence, type Span } from "./sentence.ts";

/** Where an item stands, by its tokens. */
export interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether the verb that tells the measure stands before the number, so that the next one is of other people. */
  readonly isLed?: boolean;
  /** Whether others are some of these, so that the verb behind is theirs: `of the 31 invited judges came 26`. */
  readonly isAll?: boolean;
}

/** The most words of a clause that are looked at. */
export const CLAUSE = 40;

/** The words from a token to the end of its clause, or back to its start, as far as a limit. */
export function clause(
  sentence: Sentence,
  start: number,
  limit: number | undefined,
  step: 1 | -1,
): Span {
  let at = start;
  const last = sentence.tokens.length;
  for (let n = 0; n < CLAUSE && at >= 0 && at < last; n++, at += step) {
    const stops = limit !== undefined && (step === 1 ? at >= limit : at < limit);
    if (step === 1 && !stops) at = afterRelative(sentence, at);
    if (stops || /^[;,.]$/.test(markAt(sentence, at))) break;
    // "45 judges (15 online) attended", "(2 confirmed) and 12 came": what a bracket says is of those in it.
    if (endsBracket(sentence, at, step === 1 ? start : (limit ?? 0))) break;
  }
  return step === 1 ? { from: start, to: at } : { from: at + 1, to: start + 1 };
}

/** Whether a bracket ends at a token that was opened before another. */
function endsBracket(sentence: Sentence, at: number, from: number): boolean {
  if (!/^[)\]]$/.test(markAt(sentence, at))) return false;
  for (let open = at - 1; open >= Math.max(from, at - CLAUSE); open--)
    if (/^[([]$/.test(markAt(sentence, open))) return false;
  return true;
}

/** `80 people, who work with children, had registered`: behind the relative clause the main one goes on. */
function afterRelative(sentence: Sentence, at: number): number {
  if (markAt(sentence, at) !== "," || !hasRole(sentence, at + 1, "relative")) return at;
  for (let end = at + 1; end < Math.min(sentence.tokens.length, at + CLAUSE); end++)
    if (/^[;,.]$/.test(markAt(sentence, end))) return markAt(sentence, end) === "," ? end + 1 : at;
  return at;
}

const YEAR = /^(?:19|20)\d\d$/;

/** `since 2015`: people of several years. */
export function isSince(sentence: Sentence, at: number): boolean {
  if (!hasRole(sentence, at, "since")) return false;
  return YEAR.test(sentence.tokens[afterRole(sentence, at)]?.folded ?? "");
}

/** Whether an "and" stands at a token, which is no part of a label. */
export function isAnd(note: Sentence["notes"][number] | undefined): boolean {
  return note?.category === undefined && note?.roles?.value.has("and") === true;
}
