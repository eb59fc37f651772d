import { hasRole, markAt, type Sentence, type Span } from "./sentence.ts";
import type { MeasurePattern, StatedMeasure } from "./vocabulary.ts";

const WINDOW = 40;

/** Where an item stands, by its tokens. */
interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** What the words around an item say that it counts: those behind it first, then those before it, within its clause. */
export function measureOf(
  sentence: Sentence,
  item: Place,
  neighbours: { readonly before?: Place | undefined; readonly after?: Place | undefined },
): StatedMeasure | undefined {
  const behind = clause(sentence, item.at + 1, neighbours.after?.start, 1);
  const before = clause(sentence, item.at - 1, neighbours.before?.end, -1);
  const stated = namedIn(sentence, behind);
  // "Not able to confirm the last 56 persons enrolled": that they signed up says less.
  const first = stated === "registered" ? undefined : stated;
  return first ?? namedIn(sentence, before) ?? stated;
}

/** Whether the words right behind a number tell a measure, or that people came: `95 were confirmed`, `38 attended`. */
export function behindSays(sentence: Sentence, from: number, within: number): boolean {
  let to = from;
  while (
    to < from + within &&
    sentence.tokens[to]?.kind === "word" &&
    sentence.notes[to]?.count === undefined
  )
    to++;
  if (namedIn(sentence, { from, to }) !== undefined) return true;
  return hasRole(sentence, from, "attended");
}

/** Whether the words of a sentence say that people were there. */
export function saysAttended(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => hasRole(sentence, at, "attended"));
}

function clause(sentence: Sentence, start: number, limit: number | undefined, step: 1 | -1): Span {
  let at = start;
  const last = sentence.tokens.length;
  for (let n = 0; n < WINDOW && at >= 0 && at < last; n++, at += step) {
    const stops = limit !== undefined && (step === 1 ? at >= limit : at < limit);
    if (stops || /^[;,.]$/.test(markAt(sentence, at))) break;
  }
  return step === 1 ? { from: start, to: at } : { from: at + 1, to: start + 1 };
}

function namedIn(sentence: Sentence, span: Span): StatedMeasure | undefined {
  const words = sentence.tokens.slice(span.from, span.to).map(({ folded }) => folded);
  return sentence.vocabulary.measures.find((pattern) => follows(words, pattern))?.measure;
}

function follows(words: readonly string[], { words: pattern }: MeasurePattern): boolean {
  let next = 0;
  for (const word of words) {
    const wanted = pattern[next];
    if (wanted === undefined) break;
    const found = wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
    if (found) next++;
  }
  return next === pattern.length;
}
