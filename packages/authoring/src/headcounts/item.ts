import type { Count } from "./count.ts";
import { behindSays, comeBehind } from "./measure.ts";
import { isNoCount } from "./other-numbers.ts";
import { phraseBefore, phraseBehind } from "./phrase-bounds.ts";
import {
  afterRole,
  endsWithRole,
  hasRole,
  markAt,
  type Sentence,
  type Span,
  sourceOf,
} from "./sentence.ts";

/** A count with the words that say of whom: `3 judges from local courts`, `NGOs: 28`. */
export interface Item {
  readonly count: Count;
  /** The token of the number. */
  readonly at: number;
  /** All tokens that belong to it; grows over a bracket that follows. */
  readonly start: number;
  end: number;
  /** Who is counted. */
  readonly phrase: Span;
  /** A bracket behind it that counts nobody. */
  qualifier?: Span;
  /** Whether no noun tells who is counted, but a verb what they did: `95 were confirmed`. */
  readonly measured: boolean;
  /** Whether things are counted, not people: `2 days`. */
  readonly isThing: boolean;
  /** What stands with a colon before the counts of one institution: `Police: 3 officers`. */
  readonly prefix?: Span;
  /** The item whose parts this one is of: `40 professionals (25 lawyers, 15 judges)`. */
  readonly owner?: Item;
  /** Whether the owner stands before the parts without a bracket: `23 magistrates, of whom 13 judges`. */
  readonly trails: boolean;
  /** Whether the parts were said to be some of the whole only. */
  readonly some: boolean;
  /** Whether a mark or an "and" alone stands between the item before and this one. */
  readonly joined: boolean;
  /** Whether they came along with those before, and are no part of them. */
  readonly isBeside: boolean;
  /** The word for a rough number, as the text has it. */
  readonly about?: string;
  /** How many they are of: `of the 40`. */
  readonly outOf?: string;
}

/** The item that parts follow; those of a list may have semicolons between them. */
interface Tail {
  readonly owner: Item;
  readonly some: boolean;
  readonly isList: boolean;
}

/** What is open where an item stands: the sentence itself, or a bracket. */
export interface Frame {
  readonly opened: number;
  readonly owner: Item | undefined;
  some: boolean;
  tail?: Tail | undefined;
  last?: Item | undefined;
  /** Whether the bracket holds the number of what stands before it: `police (22 people)`. */
  readonly bare?: boolean;
  /** Where the words start that a number may stand behind. */
  segment: number;
  prefix?: Span | undefined;
}

/** The item whose number stands at a token. */
export function itemAt(
  sentence: Sentence,
  at: number,
  frame: Frame,
  previous: Item | undefined,
): Item | undefined {
  const count = sentence.notes[at]?.count;
  if (count === undefined || isNoCount(sentence, at, count)) return undefined;
  const words = wordsAround(sentence, at, count, frame);
  if (words === undefined) return undefined;
  const { phrase, behind, before, measured, outOf } = words;
  const about = aboutBefore(sentence, at);
  const start = before?.from ?? about?.from ?? at;
  const { owner, some } = frame.tail ?? frame;
  return {
    count,
    at,
    start,
    end: behind?.to ?? count.end,
    phrase,
    measured,
    isThing: isThing(sentence, phrase),
    trails: frame.tail !== undefined,
    some,
    joined: previous !== undefined && isJoined(sentence, previous.end, start),
    isBeside: endsWithRole(sentence, about?.from ?? at, "beside"),
    ...(behind && frame.prefix && { prefix: frame.prefix }),
    ...(owner && { owner }),
    ...aboutOf(sentence, at, count, about),
    ...(outOf && { outOf: sourceOf(sentence, outOf) }),
  };
}

function aboutOf(sentence: Sentence, at: number, count: Count, about: Span | undefined) {
  if (count.isRough) return { about: sourceOf(sentence, { from: at, to: count.end }) };
  return about === undefined ? {} : { about: sourceOf(sentence, about) };
}

interface WordsAround {
  readonly phrase: Span;
  readonly outOf?: Span;
  readonly behind?: Span;
  readonly before?: Span;
  readonly measured: boolean;
}

/** Who is counted stands behind the number, or before it, or is left to a verb. */
function wordsAround(
  sentence: Sentence,
  at: number,
  count: Count,
  frame: Frame,
): WordsAround | undefined {
  const verb: WordsAround = { phrase: { from: at, to: at }, measured: true };
  const whole = wholeBehind(sentence, count);
  if (whole !== undefined) return ofWhole(sentence, count, whole);
  const behind = frame.bare ? undefined : phraseBehind(sentence, count.end);
  if (behind !== undefined) {
    const isVerb =
      !namesPeople(sentence, behind) &&
      !comeBehind(sentence, behind.to) &&
      behindSays(
        sentence,
        count.end,
        behind.from - count.end + Math.min(2, behind.to - behind.from),
      );
    return isVerb ? verb : { phrase: behind, behind, measured: false };
  }
  if (behindSays(sentence, count.end, 5)) return verb;
  const before = phraseBefore(sentence, at, frame.segment);
  if (before !== undefined) return { phrase: before, before, measured: false };
  const subject = subjectBefore(sentence, at);
  if (subject !== undefined) return { phrase: subject, before: subject, measured: false };
  return saysCame(sentence, at - 1) ? verb : undefined;
}

/** The second number of `32 of the 40 judges`. */
function wholeBehind(sentence: Sentence, { end, value }: Count): Count | undefined {
  if (!hasRole(sentence, end, "from") && !hasRole(sentence, end, "including")) return undefined;
  const link = afterRole(sentence, end);
  const at = hasRole(sentence, link, "article") ? afterRole(sentence, link) : link;
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

const LONGEST_COPULA = 3;

/** `I presenti sono stati 118`. */
function subjectBefore(sentence: Sentence, at: number): Span | undefined {
  for (let from = at - 1; from >= Math.max(1, at - LONGEST_COPULA); from--) {
    if (!hasRole(sentence, from, "were") || afterRole(sentence, from) !== at) continue;
    const isParticipants = sentence.notes[from - 1]?.people?.value === "participants";
    return isParticipants ? { from: from - 1, to: from } : undefined;
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
function saysCame(sentence: Sentence, before: number): boolean {
  const links = markAt(sentence, before) === ":" || hasRole(sentence, before, "from");
  const at = links ? before - 1 : before;
  return hasRole(sentence, at, "attended") && sentence.notes[at]?.people === undefined;
}

/** Things are counted where the first noun names one. */
function isThing({ notes, tokens, vocabulary }: Sentence, { from, to }: Span): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const { category, people, roles } = notes[at] ?? {};
    if (category !== undefined || people !== undefined) return false;
    // "7 de maio" is a date.
    if (at > from && (roles?.value.has("from") || roles?.value.has("place"))) return false;
    if (roles?.value.has("thing")) return true;
    // "12 van zorginstellingen" are people.
    const isOrigin = notes[from]?.roles?.value.has("from") === true;
    if (!isOrigin && vocabulary.isThing(tokens[at]?.folded ?? "")) return true;
  }
  return false;
}

const MAX_ABOUT = 3;

function aboutBefore(sentence: Sentence, at: number): Span | undefined {
  for (let from = at - 1; from >= Math.max(0, at - MAX_ABOUT); from--) {
    if (hasRole(sentence, from, "about") && afterRole(sentence, from) === at)
      return { from, to: at };
  }
  return undefined;
}

function isJoined(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if (/^(?:[,;/&+|–)\]]|person)$/.test(markAt(sentence, at))) at++;
    else if (["and", "article", "about"].some((role) => hasRole(sentence, at, role as "and")))
      at = afterRole(sentence, at);
    else return false;
  }
  return true;
}
