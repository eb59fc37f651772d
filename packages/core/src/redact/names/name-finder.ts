import type { Person } from "../../model/person.ts";
import { formsOfAddress } from "./forms-of-address.ts";
import { type Word, wordsOf } from "./name-words.ts";

/** So many words of a name are compared; who shares them all is named with it. It keeps the search linear. */
const LONGEST = 8;

/** A place in a list of words where a name stands, from the first word to the one after the last. */
interface Match {
  readonly from: number;
  readonly to: number;
}

/** Finds names in a list of words, in time linear in the words. */
export type NameFinder = (words: readonly Word[]) => Match[];

/**
 * Makes a finder of the forms in which a text may name people: the whole name, its last word first, the first and the last word
 * alone, the last word after an initial or a form of address; and of their e-mail addresses and telephone numbers.
 */
export function nameFinder(people: Iterable<Person>): NameFinder {
  const forms = new Set<string>();
  const before = new Map<string, Set<string>>();
  for (const person of people) {
    for (const form of formsOf(person)) forms.add(form.slice(0, LONGEST).join(" "));
    const words = folded(person.name);
    const last = words.at(-1);
    if (words.length < 2 || last === undefined) continue;
    const known = before.get(last) ?? new Set();
    before.set(last, known);
    known.add(words[0]?.slice(0, 1) ?? "");
    const address = folded(person.honorificPrefix).at(-1);
    if (address !== undefined) known.add(address);
  }
  const isLastName = (word: string, previous: string) => {
    const known = before.get(word);
    return known !== undefined && (formsOfAddress.has(previous) || known.has(previous));
  };
  const first = new Set(Array.from(forms, (form) => form.split(" ", 1)[0]));
  return (words) => {
    const matches: Match[] = [];
    for (const [from, { folded }] of words.entries()) {
      // Of the words of a text, next to none begins a name.
      if (!first.has(folded) && !before.has(words[from + 1]?.folded ?? "")) continue;
      const match = matchAt(words, from, forms, isLastName);
      if (match !== undefined) matches.push(match);
    }
    return matches;
  };
}

function matchAt(
  words: readonly Word[],
  from: number,
  forms: ReadonlySet<string>,
  isLastName: (word: string, previous: string) => boolean,
): Match | undefined {
  let phrase = "";
  let longest = 0;
  for (const [n, { folded }] of words.slice(from, from + LONGEST).entries()) {
    if (n === 1 && isLastName(folded, phrase)) longest = 2;
    phrase = n === 0 ? folded : `${phrase} ${folded}`;
    if (forms.has(phrase)) longest = n + 1;
  }
  return longest === 0 ? undefined : { from, to: from + longest };
}

function formsOf({ name, email, phone }: Person): string[][] {
  const words = folded(name);
  const first = words[0];
  const last = words.at(-1);
  const forms = [words, folded(email), folded(phone)];
  if (first !== undefined && last !== undefined && words.length > 1) {
    forms.push([last, ...words.slice(0, -1)], [first, last], [last, first]);
  }
  return forms.filter((form) => form.length > 0);
}

function folded(text = ""): string[] {
  return wordsOf(text).map((word) => word.folded);
}
