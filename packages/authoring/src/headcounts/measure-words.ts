import { CLAUSE, isSince } from "./clause.ts";
import { deniesAny, isDenied } from "./denied.ts";
import { afterRole, hasRole, type Sentence, type Span } from "./sentence.ts";
import type { StatedMeasure } from "./stated-measure.ts";

/** What the words of a sentence without numbers say of the list below it: `Invited:`. */
export function measureIn(sentence: Sentence): StatedMeasure | undefined {
  return namedIn(sentence, { from: 0, to: Math.min(sentence.tokens.length, CLAUSE) });
}

/** What the words of some stretches say together, in their order. */
export function namedIn(sentence: Sentence, ...spans: readonly Span[]): StatedMeasure | undefined {
  const all: string[] = [];
  for (const span of spans) {
    const words = wordsIn(sentence, span);
    if (words === undefined) return "uncounted";
    for (const word of words) all.push(word);
  }
  const named = sentence.vocabulary.measures.in(all);
  // "3 of those invited did not attend": how many were invited is not said.
  const isDeniable = named === undefined || DENIABLE.has(named);
  const denies = named === "attended" ? deniesAny : isDenied;
  return isDeniable && spans.some((span) => denies(sentence, span)) ? "uncounted" : named;
}

/** What people were before they did not come. */
const DENIABLE: ReadonlySet<StatedMeasure> = new Set([
  "planned",
  "capacity",
  "invited",
  "confirmed",
  "attended",
]);

/** The words that may tell a measure; none where they are of another time. */
export function wordsIn(sentence: Sentence, { from, to }: Span): string[] | undefined {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    // "Con un'età media di 45": the mean is that of the age.
    if (hasRole(sentence, at, "age")) at = afterRole(sentence, at);
    if (hasRole(sentence, at, "elsewhen") || isSince(sentence, at)) return undefined;
    // "They accepted the invitation": that is to come, and not to be invited.
    const verbEnd = hasRole(sentence, at, "attended") ? afterRole(sentence, at) : at;
    if (verbEnd > at + 1 && !isOnline(sentence, { from: at, to: verbEnd })) at = verbEnd;
    const word = sentence.tokens[at]?.folded;
    if (word !== undefined && at < to) words.push(word);
  }
  return words;
}

/** `se conectaron`: such a verb says how they came, too. */
function isOnline({ tokens, vocabulary }: Sentence, { from, to }: Span): boolean {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  return vocabulary.measures.in(words) === "attended-online";
}
