import type { Place } from "./clause.ts";
import type { Count } from "./count.ts";
import { isOfEarlierEvent } from "./earlier-event.ts";
import { eachAt } from "./for-each.ts";
import { isNoCount } from "./other-numbers.ts";
import {
  afterRole,
  endsWithRole,
  hasRole,
  leadsWithRole,
  markAt,
  type Sentence,
  type Span,
  sourceOf,
} from "./sentence.ts";
import { isThing, wordsAround } from "./words-around.ts";

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
  /** Whether this verb stands before the number: `confirmaron 80`. */
  readonly isLed?: true;
  /** Whether the next numbers are of some of these: `of the 31 invited judges came 26`. */
  readonly isAll?: true;
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
  /** Whether they are named as not among those who are counted: `excluding 5 interpreters`. */
  readonly isExcepted: boolean;
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
  const { phrase, behind, before, measured, isLed, outOf } = words;
  const about = aboutBefore(sentence, at);
  const start = before?.from ?? about?.from ?? at;
  const { owner, some } = frame.tail ?? frame;
  const thing = isThing(sentence, phrase);
  const joined =
    previous !== undefined &&
    !goesOn(sentence, previous) &&
    !isOfLaterEvent(sentence, previous, { at, start, end: count.end }) &&
    isJoined(sentence, Math.max(previous.end, frame.last?.end ?? 0), start);
  const end = behind?.to ?? count.end;
  const place = { start: about?.from ?? at, end, before: joined ? previous : undefined };
  return {
    count: thing ? count : countOf(sentence, count, place),
    at,
    start,
    end,
    phrase,
    measured,
    ...(isLed && { isLed }),
    isThing: thing,
    trails: frame.tail !== undefined,
    some,
    joined,
    isBeside: endsWithRole(sentence, about?.from ?? at, "beside"),
    isExcepted: isExcepted(sentence, about?.from ?? at, previous),
    ...(behind && frame.prefix && { prefix: frame.prefix }),
    ...(owner && { owner }),
    ...aboutOf(sentence, at, count, about ?? aboutBehind(sentence, behind)),
    ...(outOf && { outOf: sourceOf(sentence, outOf) }),
  };
}

/** A number of each of several is treated as a range is: `je 2 Richter und 3 Anwälte`. */
function countOf(
  sentence: Sentence,
  count: Count,
  { start, end, before }: { start: number; end: number; before: Item | undefined },
): Count {
  const isLed = before?.count.isEach === "before";
  const isEach = isLed ? "before" : eachAt(sentence, start, { from: count.end, to: end });
  return isEach === undefined ? count : { ...count, value: 0, isRange: true, isEach };
}

/** `not counting the 5 interpreters and 2 technicians`. */
function isExcepted(sentence: Sentence, at: number, previous: Item | undefined): boolean {
  if (leadsWithRole(sentence, at, "except")) return true;
  const isPair = endsWithRole(sentence, at, "and") && previous?.end === at - 1;
  return isPair && previous?.isExcepted === true;
}

function aboutOf(sentence: Sentence, at: number, count: Count, about: Span | undefined) {
  if (count.isRough) return { about: sourceOf(sentence, { from: at, to: count.end }) };
  return about === undefined ? {} : { about: sourceOf(sentence, about) };
}

/** `12 judges or more`. */
function aboutBehind(sentence: Sentence, behind: Span | undefined): Span | undefined {
  if (behind === undefined || !hasRole(sentence, behind.to, "orSo")) return undefined;
  return { from: behind.to, to: afterRole(sentence, behind.to) };
}

const MAX_ABOUT = 3;

function aboutBefore(sentence: Sentence, at: number): Span | undefined {
  for (let from = at - 1; from >= Math.max(0, at - MAX_ABOUT); from--) {
    if (hasRole(sentence, from, "about") && afterRole(sentence, from) === at)
      return { from, to: at };
  }
  return undefined;
}

/** `A judge thanked 12 lawyers`: what no mark and no "and" ends is more than one person. */
function goesOn(sentence: Sentence, { count, end }: Item): boolean {
  if (count.written !== "article") return false;
  return markAt(sentence, end) === "" && !hasRole(sentence, end, "and");
}

function isOfLaterEvent(sentence: Sentence, previous: Item, item: Place): boolean {
  return isOfEarlierEvent(sentence, previous) && !isOfEarlierEvent(sentence, item);
}

const JOINING = ["and", "article", "about"] as const;

function isJoined(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if (/^(?:[,;/&+|–)\]]|person)$/.test(markAt(sentence, at))) at++;
    else if (JOINING.some((role) => hasRole(sentence, at, role))) at = afterAnd(sentence, at, to);
    else return false;
  }
  return true;
}

/** `the training of 65 counsellors and of 30 psychologists`: the small word is that of the first. */
function afterAnd(sentence: Sentence, at: number, to: number): number {
  const end = afterRole(sentence, at);
  const isOf = hasRole(sentence, at, "and") && hasRole(sentence, end, "from");
  const isCount = sentence.notes[to]?.count?.written === "digits";
  return isOf && isCount && afterRole(sentence, end) === to ? to : end;
}
