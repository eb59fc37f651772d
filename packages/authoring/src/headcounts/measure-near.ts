import { isAnd } from "./clause.ts";
import { namedIn, wordsIn } from "./measure-words.ts";
import { isCapital } from "./name.ts";
import { afterArticle, hasRole, markAt, type Sentence, type Span } from "./sentence.ts";
import { isMeasure } from "./stated-measure.ts";

const BEFORE = 6;
const BEHIND = 8;

/**
 * Whether the words right before a number that nobody follows tell a measure: `Mostraron interés 115`, `Capacity: 80`, `gli
 * invitati erano 150`.
 */
export function beforeSays(sentence: Sentence, at: number): boolean {
  const to = /^[:–]$/.test(markAt(sentence, at - 1)) ? at - 1 : at;
  if (isInName(sentence, to)) return false;
  const start = startBefore(sentence, to, BEFORE);
  // "Of 40 places 38 were taken": the places are those of the number before.
  const isNoun =
    sentence.notes[start - 1]?.count !== undefined && hasRole(sentence, start, "entry");
  const from = isNoun ? start + 1 : start;
  for (let i = from; i < to; i++) {
    const { category } = sentence.notes[i] ?? {};
    const kind = category && sentence.vocabulary.tree.get(category.value)?.kind;
    if (kind !== undefined && kind !== "residual") return false;
  }
  // People who enrolled are told as numbers that nobody is known of.
  return isMeasure(namedIn(sentence, { from, to }));
}

/** `Ordenanza 14.206`: a capital within a sentence makes the number a part of the name. */
function isInName(sentence: Sentence, at: number): boolean {
  if (at < 2 || sentence.vocabulary.attendance.capitalNouns || !isCapital(sentence, at - 1))
    return false;
  return (
    markAt(sentence, at - 2) === "" && namedIn(sentence, { from: at - 1, to: at }) === undefined
  );
}

/** Where the words before a token start, as far as a mark or a number. */
function startBefore({ tokens, notes }: Sentence, end: number, within: number): number {
  let from = end;
  while (
    from > Math.max(0, end - within) &&
    tokens[from - 1]?.kind === "word" &&
    notes[from - 1]?.count === undefined &&
    !isAnd(notes[from - 1])
  )
    from--;
  return from;
}

const PARTICLE = 5;

/** Whether a verb in two words stands around a number: `turned 22 away`, `wiesen wir 15 ab`. */
export function aroundSays(sentence: Sentence, at: number, behind: Span): boolean {
  const { start, end } = sentence.tokens[behind.from] ?? { start: 0, end: 0 };
  if (behind.to - behind.from !== 1 || end - start > PARTICLE) return false;
  const isEnd = wordsEnd(sentence, behind.to, 1) === behind.to;
  const before = { from: startBefore(sentence, at, BEFORE), to: at };
  return isEnd && isMeasure(namedIn(sentence, before, behind));
}

/** What a clause says of the people for whom its noun stands: `104 registrations were confirmed`. */
export function entrySays(sentence: Sentence, at: number, end: number): boolean {
  const before = { from: startBefore(sentence, at, BEFORE), to: at };
  const behind = { from: end, to: wordsEnd(sentence, end, BEHIND) };
  return isMeasure(namedIn(sentence, behind) ?? namedIn(sentence, before));
}

/** Whether the words right behind a number tell a measure, or that people came: `95 were confirmed`, `38 attended`. */
export function behindSays(sentence: Sentence, from: number, within: number): boolean {
  const to = wordsEnd(sentence, from, within);
  if (namedIn(sentence, { from, to }) !== undefined) return true;
  return hasRole(sentence, from, "attended");
}

function wordsEnd({ tokens, notes }: Sentence, from: number, within: number): number {
  let to = from;
  while (
    to < from + within &&
    tokens[to]?.kind === "word" &&
    notes[to]?.count === undefined &&
    !isAnd(notes[to])
  )
    to++;
  return to;
}

/** Whether a measure, or that people came, is the first that stands behind a number: `10 waitlisted`, but not `14 claims rejected`. */
export function beginsToSay(sentence: Sentence, end: number): boolean {
  const from = afterArticle(sentence, end);
  const words = wordsIn(sentence, { from, to: wordsEnd(sentence, from, BEHIND) });
  if (words === undefined || hasRole(sentence, from, "attended")) return true;
  return sentence.vocabulary.measures.atStart(words) !== undefined;
}
