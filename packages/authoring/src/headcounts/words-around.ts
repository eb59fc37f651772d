import { comeBehind, standsWhereTheyCame } from "./came.ts";
import type { Count } from "./count.ts";
import { aroundSays, beforeSays, beginsToSay, behindSays, entrySays } from "./measure-near.ts";
import { isNoCount } from "./other-numbers.ts";
import { phraseBefore, phraseBehind } from "./phrase-bounds.ts";
import {
  afterArticle,
  afterRole,
  endsWithRole,
  hasRole,
  markAt,
  type Sentence,
  type Span,
} from "./sentence.ts";

/** The words that tell who is counted. */
export interface WordsAround {
  readonly phrase: Span;
  readonly outOf?: Span;
  readonly behind?: Span;
  readonly before?: Span;
  readonly measured: boolean;
  readonly isLed?: true;
}

/** Where a number stands: whether alone in a bracket, and from where the words before it are its own. */
interface Place {
  readonly bare?: boolean;
  readonly segment: number;
}

/** Who is counted stands behind the number, or before it, or is left to a verb. */
export function wordsAround(
  sentence: Sentence,
  at: number,
  count: Count,
  { bare, segment }: Place,
): WordsAround | undefined {
  const verb: WordsAround = { phrase: { from: at, to: at }, measured: true };
  const others = afterOthers(sentence, count.end);
  if (others > count.end && behindSays(sentence, others, LONGEST_MEASURE)) return verb;
  const whole = wholeBehind(sentence, count);
  if (whole !== undefined) return ofWhole(sentence, count, whole);
  const behind = bare ? undefined : phraseBehind(sentence, count.end);
  if (behind !== undefined) {
    if (isVerb(sentence, at, count, behind)) return verb;
    const outOf = wholeAfter(sentence, count, behind.to);
    return outOf === undefined
      ? { phrase: behind, behind, measured: false }
      : { phrase: behind, behind: { from: behind.from, to: outOf.to }, outOf, measured: false };
  }
  if (behindSays(sentence, count.end, LONGEST_MEASURE) || comeBehind(sentence, count.end))
    return verb;
  if (beforeSays(sentence, at)) return { ...verb, isLed: true };
  if (cameBefore(sentence, at) || cameRoughly(sentence, at)) return verb;
  const before = phraseBefore(sentence, at, segment);
  if (before !== undefined) return { phrase: before, before, measured: false };
  const subject = subjectBefore(sentence, at);
  return subject && { phrase: subject, before: subject, measured: false };
}

const LONGEST_MEASURE = 8;

/** Whether the words behind a number name nobody and tell a measure: `95 were confirmed`, `20 more joined`, `turned 22 away`. */
function isVerb(sentence: Sentence, at: number, { end }: Count, behind: Span): boolean {
  if (namesPeople(sentence, behind)) return false;
  if (hasRole(sentence, behind.from, "entry") || hasRole(sentence, behind.to - 1, "entry"))
    return entrySays(sentence, at, end);
  // "60 waren online zugeschaltet".
  const isCopula = endsWithRole(sentence, behind.from, "were");
  if (isCopula && behindSays(sentence, end, LONGEST_MEASURE)) return true;
  if (comeBehind(sentence, behind.to)) return false;
  // "30 em lista de espera"; of "14 Klagen wurden abgewiesen" the noun is not known.
  if (hasRole(sentence, end, "place") && behindSays(sentence, end, LONGEST_MEASURE)) return true;
  // "Es kamen 95 Interessierte": those who came.
  if (standsWhereTheyCame(sentence, { at, start: at, end: behind.to })) return false;
  if (beginsToSay(sentence, end)) return true;
  // "Online verfolgten 45 die Tagung": an article behind a number begins something else.
  if (hasRole(sentence, end, "article") && beforeSays(sentence, at)) return true;
  return aroundSays(sentence, at, behind);
}

/** `79 of them`, `20 more`: the words behind a number say nothing but that these are people, too. */
function afterOthers(sentence: Sentence, end: number): number {
  const isNoun = sentence.notes[end]?.people !== undefined;
  return hasRole(sentence, end, "ofThem") && !isNoun ? afterRole(sentence, end) : end;
}

/** The second number of `32 of the 40 judges`. */
function wholeBehind(sentence: Sentence, { end, value }: Count): Count | undefined {
  if (!hasRole(sentence, end, "from") && !hasRole(sentence, end, "including")) return undefined;
  const link = afterRole(sentence, end);
  const at = afterArticle(sentence, link);
  const whole = sentence.notes[at]?.count;
  if (whole === undefined || whole.written === "article" || whole.value <= value) return undefined;
  // "12 from 15 countries".
  const behind = phraseBehind(sentence, whole.end);
  const isOrigin = behind && (isThing(sentence, behind) || hasRole(sentence, behind.from, "body"));
  return isOrigin ? undefined : whole;
}

/** `32 of the 40 judges attended`: the first number counts them; `12 of the 45 participants` are left for the 45. */
function ofWhole(sentence: Sentence, count: Count, whole: Count): WordsAround | undefined {
  const behind = phraseBehind(sentence, whole.end);
  const isOfThem = hasRole(sentence, whole.end, "ofThem");
  if (behind === undefined || isOfThem) return undefined;
  const outOf = { from: count.end, to: whole.end };
  return { phrase: behind, behind, outOf, measured: false };
}

/** `19 conseillers sur 33`, `13 consilieri din cei 17 aleși`: the second number is how many there are. */
function wholeAfter(sentence: Sentence, { value }: Count, link: number): Span | undefined {
  const isRatio = hasRole(sentence, link, "ratio");
  if (!isRatio && !hasRole(sentence, link, "from")) return undefined;
  const article = afterRole(sentence, link);
  const isLed = hasRole(sentence, article, "article") || hasRole(sentence, link, "article");
  const at = afterArticle(sentence, article);
  const whole = sentence.notes[at]?.count;
  if (whole === undefined || whole.written === "article" || whole.value <= value) return undefined;
  // "Three pupils of 14, 15 and 16 years".
  if (isNoCount(sentence, at, whole)) return undefined;
  const behind = phraseBehind(sentence, whole.end);
  // "12 judges from the 15 courts", "12 judges in 15 teams": where they are from.
  const isOfPeople = behind === undefined || (isLed && sentence.notes[behind.from]?.people);
  return isOfPeople ? { from: link, to: whole.end } : undefined;
}

const LONGEST_COPULA = 3;

const FARTHEST_SUBJECT = 6;

/** `I presenti sono stati 118`, `the visitors who came were 250`: nobody else stands between the noun and its copula. */
function subjectBefore(sentence: Sentence, at: number): Span | undefined {
  for (let from = at - 1; from >= Math.max(1, at - LONGEST_COPULA); from--) {
    if (!hasRole(sentence, from, "were") || afterRole(sentence, from) !== at) continue;
    for (let noun = from - 1; noun >= Math.max(0, from - FARTHEST_SUBJECT); noun--) {
      const { people, category, count } = sentence.notes[noun] ?? {};
      if (people?.value === "participants") return { from: noun, to: people.end };
      const isOther = people !== undefined || category !== undefined || count !== undefined;
      if (isOther || markAt(sentence, noun) !== "") return undefined;
    }
    return undefined;
  }
  return undefined;
}

function namesPeople({ notes }: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) {
    if (notes[at]?.people !== undefined || notes[at]?.category !== undefined) return true;
  }
  return false;
}

/** `finalmente acudieron 81`, `Attendance: 35`, `an audience of 70`: the verb alone says who is counted. */
function cameBefore(sentence: Sentence, end: number): boolean {
  // "Present (11)": a bracket holds their number.
  const links = /^[:(]$/.test(markAt(sentence, end - 1)) || hasRole(sentence, end - 1, "from");
  for (let to = links ? end - 1 : end; to > end - LONGEST_COPULA; to--) {
    for (let from = to - 1; from >= Math.max(0, to - LONGEST_COPULA); from--) {
      if (!hasRole(sentence, from, "attended") || afterRole(sentence, from) !== to) continue;
      return sentence.notes[from]?.people === undefined;
    }
    if (!isFiller(sentence, to - 1)) return false;
  }
  return false;
}

const VERB_NEAR = 6;

/** `kamen am 3. Juni gut 140`: a rough number is of those who came, where only a few words part it from the verb. */
function cameRoughly(sentence: Sentence, end: number): boolean {
  if (!hasRole(sentence, end - 1, "about")) return false;
  for (let at = end - 2; at >= Math.max(0, end - VERB_NEAR); at--) {
    if (markAt(sentence, at) !== "" || sentence.notes[at]?.count !== undefined) return false;
    if (hasRole(sentence, at, "attended")) return sentence.notes[at]?.people === undefined;
  }
  return false;
}

/** `erschienen sind 81`, `came about 80`, `acudieron finalmente 41`. */
function isFiller(sentence: Sentence, at: number): boolean {
  return (["were", "about", "article", "from", "adverb"] as const).some(
    (role) => hasRole(sentence, at, role) && afterRole(sentence, at) === at + 1,
  );
}

/** Things are counted where the first noun names one. */
export function isThing({ notes, tokens, vocabulary }: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const { category, people, roles } = notes[at] ?? {};
    if (category !== undefined || people !== undefined) return false;
    // "7 de maio" is a date.
    if (at > from && (roles?.value.has("from") || roles?.value.has("place"))) return false;
    if (roles?.value.has("thing") || roles?.value.has("entry")) return true;
    // "12 van zorginstellingen" are people.
    const isOrigin = notes[from]?.roles?.value.has("from") === true;
    if (!isOrigin && vocabulary.isThing(tokens[at]?.folded ?? "")) return true;
  }
  return false;
}
