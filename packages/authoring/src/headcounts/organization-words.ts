import { foldLabel } from "@plenary/core";
import { english } from "../languages/en.ts";
import type { Language } from "../languages/language.ts";

/** The letters with which words are looked up that have a `*` at one of their ends. */
interface WordEnds {
  readonly whole: Set<string>;
  readonly starts: Set<string>;
  readonly ends: Set<string>;
}

const made = new WeakMap<Language, (word: string) => boolean>();

/**
 * Tells whether a word stands in the name of an institution, a building or a room, and not in that of a person: `foundation`.
 * Names in English stand in texts of all languages.
 */
export function organizationWords(language: Language): (word: string) => boolean {
  const known = made.get(language) ?? makeWords([language, english]);
  made.set(language, known);
  return known;
}

function makeWords(languages: readonly Language[]): (word: string) => boolean {
  const words: WordEnds = { whole: new Set(), starts: new Set(), ends: new Set() };
  for (const { programme, attendance } of languages) {
    const { bodies, venues, rooms } = programme;
    const phrases = [bodies, venues, rooms, attendance.bodies, attendance.inNames];
    for (const phrase of phrases.flat()) addWord(words, phrase, attendance.endings);
  }
  return (word) => isOneOf(words, word);
}

const SHORTEST_STEM = 5;

/** A noun may have other endings than in the list: `fundația`, `fundației`. */
function addWord({ whole, starts, ends }: WordEnds, phrase: string, endings: readonly string[]) {
  const word = foldLabel(phrase);
  if (/[\s']/.test(word)) return;
  if (word.startsWith("*")) ends.add(word.slice(1));
  else if (word.endsWith("*")) starts.add(word.slice(0, -1));
  else {
    whole.add(word);
    const ending = endings
      .map(foldLabel)
      .find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
    const stem = ending === undefined ? word : word.slice(0, -ending.length);
    if (stem.length >= SHORTEST_STEM) starts.add(stem);
  }
}

/** The longest part of a word that is looked up. */
const LONGEST = 20;

function isOneOf({ whole, starts, ends }: WordEnds, word: string): boolean {
  if (whole.has(word)) return true;
  for (let length = 3; length <= Math.min(LONGEST, word.length); length++)
    if (starts.has(word.slice(0, length)) || ends.has(word.slice(-length))) return true;
  return false;
}
