import { foldLabel } from "@plenary/core";
import type { Language } from "../languages/language.ts";
import { indexPhrases, type PhraseIndex } from "./phrase-index.ts";
import { wordsOf } from "./words-of.ts";

/** What tells one day or session from another. */
export interface SessionWords {
  /** The days of the week, Monday the first. */
  readonly weekdays: PhraseIndex<number>;
  /** `first`, in all its forms. */
  readonly ranks: PhraseIndex<number>;
  /** The words for a day. */
  readonly days: ReadonlySet<string>;
}

/** Shorter names of weekdays are other words, too: `mar`, `so`. */
const SHORTEST_NAME = 5;

export function sessionWords(
  { programme, numbers }: Language,
  stem: (word: string) => string,
): SessionWords {
  const cardinals = new Set(numbers.fromZero.flatMap((forms) => forms.split("/")));
  const weekdays = programme.weekdays.flatMap((names, at) =>
    names
      .filter((name, first) => first === 0 || name.length >= SHORTEST_NAME)
      .map((name) => [wordsOf(name), at + 1] as const),
  );
  const ranks = programme.ordinals.flatMap((names, at) =>
    names
      .filter((name) => !cardinals.has(name) && !/^[ivx]+$/.test(name))
      .map((name) => [wordsOf(name), at + 1] as const),
  );
  return {
    weekdays: indexPhrases(weekdays),
    ranks: indexPhrases(ranks, stem),
    days: new Set(programme.day.map(foldLabel)),
  };
}
