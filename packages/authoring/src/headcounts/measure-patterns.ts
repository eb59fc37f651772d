import { foldLabel } from "@plenary/core";
import type { AttendanceWords } from "../languages/attendance-words.ts";
import type { StatedMeasure } from "./stated-measure.ts";

/** Tells of which measure words speak. */
export interface MeasurePatterns {
  /** The measure that some words of a clause name; linear in the words. */
  in(words: readonly string[]): StatedMeasure | undefined;
  /** The same of words that begin with those of the measure. */
  atStart(words: readonly string[]): StatedMeasure | undefined;
}

/** The words of a measure in their order; `*` at the end of one stands for any letters. */
interface Pattern {
  readonly measure: StatedMeasure;
  readonly first: string;
  readonly others: readonly string[];
  /** The lower, the sooner it counts: `turned away` before `interested`, and a verb before `applications`. */
  readonly rank: number;
}

const KEY = 2;

/** Makes the patterns of a language, to be looked up by the first letters of their first word. */
export function measurePatterns({
  measures,
  uncounted,
  entries,
}: AttendanceWords): MeasurePatterns {
  const byStart = new Map<string, Pattern[]>();
  const nouns = new Set(entries.map(foldLabel));
  const lists = Object.entries({ ...measures, uncounted }) as [
    StatedMeasure, // The type has no other keys.
    readonly string[],
  ][];
  const phrases = lists.flatMap(([measure, list]) => list.map((phrase) => ({ measure, phrase })));
  for (const [at, { measure, phrase }] of phrases.entries()) {
    const [first = "", ...others] = phrase.split(" ").map((word) => foldLabel(word));
    const isNoun = nouns.has([first, ...others].join(" ").replace("*", ""));
    const key = first.replace("*", "").slice(0, KEY);
    const rank = isNoun ? at + phrases.length : at;
    const known = byStart.get(key);
    const pattern = { measure, first, others, rank };
    if (known === undefined) byStart.set(key, [pattern]);
    else known.push(pattern);
  }
  return {
    in: (words) => firstIn(byStart, words)?.measure,
    atStart: (words) => firstIn(byStart, words, 1)?.measure,
  };
}

function firstIn(
  byStart: ReadonlyMap<string, readonly Pattern[]>,
  words: readonly string[],
  within = words.length,
): Pattern | undefined {
  let best: Pattern | undefined;
  for (const [at, word] of words.slice(0, within).entries()) {
    for (const pattern of byStart.get(word.slice(0, KEY)) ?? []) {
      if (best !== undefined && best.rank <= pattern.rank) continue;
      if (isWord(word, pattern.first) && follow(words, at + 1, pattern.others)) best = pattern;
    }
  }
  return best;
}

/** How many words behind its first a measure may end: no more than a clause has on both sides of a number. */
const FARTHEST = 40;

function follow(words: readonly string[], from: number, wanted: readonly string[]): boolean {
  let next = 0;
  const end = Math.min(words.length, from + FARTHEST);
  for (let at = from; at < end && next < wanted.length; at++)
    if (isWord(words[at] ?? "", wanted[next] ?? "")) next++;
  return next === wanted.length;
}

function isWord(word: string, wanted: string): boolean {
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
