import { afterRole, endsWithRole, hasRole, markAt, type Sentence, type Span } from "./sentence.ts";
import { isMeasure, type MeasurePattern, type StatedMeasure } from "./vocabulary.ts";

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
  const after = clause(sentence, Math.max(item.end, item.at + 1), neighbours.after?.start, 1);
  // "100 people interested came": that they came says more than the noun.
  const came = standsWhereTheyCame(sentence, item) || saysCame(sentence, after);
  const behind = came ? after : { ...after, from: item.at + 1 };
  const before = clause(sentence, item.at - 1, neighbours.before?.end, -1);
  const stated = namedIn(sentence, behind);
  // "Not able to confirm the last 56 persons enrolled": that they signed up says less.
  return (isMeasure(stated) ? stated : undefined) ?? namedIn(sentence, before) ?? stated;
}

function saysCame(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (hasRole(sentence, at, "attended")) return true;
  return false;
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

/** What the words of a sentence without numbers say of the list below it: `Invited:`. */
export function measureIn(sentence: Sentence): StatedMeasure | undefined {
  return namedIn(sentence, { from: 0, to: Math.min(sentence.tokens.length, WINDOW) });
}

/** The token that says that people were there, or -1; `55 participants` only say so of themselves. */
export function attendedAt(sentence: Sentence): number {
  return sentence.tokens.findIndex(
    (_, at) => hasRole(sentence, at, "attended") && !isCounted(sentence, at),
  );
}

const NOUN_NEAR = 3;

function isCounted({ notes }: Sentence, noun: number): boolean {
  if (notes[noun]?.people === undefined) return false;
  for (let at = noun - 1; at >= Math.max(0, noun - NOUN_NEAR); at--) {
    if (notes[at]?.count !== undefined) return true;
  }
  return false;
}

const LONGEST_VERB = 6;

/** Whether a verb says that those before a token came: `kamen`, `waren zur Versammlung gekommen`. */
export function comeBehind(sentence: Sentence, from: number): boolean {
  if (hasRole(sentence, from, "attended")) return true;
  if (!hasRole(sentence, from, "were")) return false;
  for (let at = from + 1; at < from + LONGEST_VERB && markAt(sentence, at) === ""; at++)
    if (hasRole(sentence, at, "attended")) return true;
  return false;
}

/** How many words may stand between a verb and the number of those who came. */
const VERB_NEAR = 6;

/** Whether a verb right beside an item says that these are people who came: `attended by 62 facilitators`, `350 locals took part`. */
export function standsWhereTheyCame(sentence: Sentence, { start, end }: Place): boolean {
  const { notes, tokens } = sentence;
  const isPlace = hasRole(sentence, start - 1, "place") || hasRole(sentence, start - 1, "from");
  const came = comeBehind(sentence, end) && notes[end]?.people === undefined;
  if (came && !isPlace) return true;
  for (let at = start; at >= Math.max(1, start - VERB_NEAR); at--) {
    if (endsWithRole(sentence, at, "gathered")) return true;
    // "Participaron en 3 talleres": a small word before the number makes it another thing.
    const { kind, start: from = 0, end: to = 0 } = tokens[at - 1] ?? {};
    if (kind !== "word" || (at === start && to - from < SHORTEST_NOUN)) return false;
  }
  return false;
}

const SHORTEST_NOUN = 4;

function clause(sentence: Sentence, start: number, limit: number | undefined, step: 1 | -1): Span {
  let at = start;
  const last = sentence.tokens.length;
  for (let n = 0; n < WINDOW && at >= 0 && at < last; n++, at += step) {
    const stops = limit !== undefined && (step === 1 ? at >= limit : at < limit);
    if (step === 1 && !stops) at = afterRelative(sentence, at);
    if (stops || /^[;,.]$/.test(markAt(sentence, at))) break;
  }
  return step === 1 ? { from: start, to: at } : { from: at + 1, to: start + 1 };
}

/** `80 people, who work with children, had registered`: behind the relative clause the main one goes on. */
function afterRelative(sentence: Sentence, at: number): number {
  if (markAt(sentence, at) !== "," || !hasRole(sentence, at + 1, "relative")) return at;
  for (let end = at + 1; end < Math.min(sentence.tokens.length, at + WINDOW); end++)
    if (/^[;,.]$/.test(markAt(sentence, end))) return markAt(sentence, end) === "," ? end + 1 : at;
  return at;
}

function namedIn(sentence: Sentence, span: Span): StatedMeasure | undefined {
  const words: string[] = [];
  for (let at = span.from; at < span.to; at++) {
    if (hasRole(sentence, at, "elsewhen")) return "uncounted";
    // "They accepted the invitation": that is to come, and not to be invited.
    if (hasRole(sentence, at, "attended") && afterRole(sentence, at) > at + 1)
      at = afterRole(sentence, at);
    const word = sentence.tokens[at]?.folded;
    if (word !== undefined && at < span.to) words.push(word);
  }
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
