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

/** Small words within family names, folded: who is called de Vries may be found without and with it. */
const PARTICLES: ReadonlySet<string> = new Set(
  "da das de del della der di do dos du la las le los ten ter van von y zu".split(" "),
);

/**
 * Makes a finder of the forms in which a text may name people: the whole name, any two words of it in either order, a family
 * name after an initial or a form of address; and of their e-mail addresses and telephone numbers. Titles before a name and
 * what follows it after a comma are no part of it.
 */
export function nameFinder(people: Iterable<Person>): NameFinder {
  const forms = new Set<string>();
  const before = new Map<string, Set<string>>();
  const phones = new Set<string>();
  for (const person of people) {
    const name = nameWords(person.name);
    for (const form of formsOf(name, person)) forms.add(form.slice(0, LONGEST).join(" "));
    const digits = folded(person.phone).join("");
    if (digits !== "") phones.add(digits);
    const addresses = [name[0]?.slice(0, 1) ?? "", ...folded(person.honorificPrefix).slice(-1)];
    for (const family of name.slice(1)) {
      if (PARTICLES.has(family)) continue;
      const known = before.get(family) ?? new Set();
      before.set(family, known);
      for (const address of addresses) known.add(address);
    }
  }
  const isFamily = (word: string, address: string) => {
    const known = before.get(word);
    return known !== undefined && (formsOfAddress.has(address) || known.has(address));
  };
  const starts = new Set([
    ...Array.from(forms, (form) => form.split(" ", 1)[0] ?? ""),
    ...Array.from(phones, (phone) => phone.slice(0, 1)),
  ]);
  return (words) => {
    const matches: Match[] = [];
    for (const [from, { folded }] of words.entries()) {
      const next = words[from + 1]?.folded ?? "";
      // Of the words of a text, next to none begins a name.
      const mayBegin = starts.has(folded) || before.has(next) || PARTICLES.has(next);
      if (!mayBegin && !(isDigits(folded) && starts.has(folded.slice(0, 1)))) continue;
      const match = matchAt(words, from, { forms, phones, isFamily });
      if (match !== undefined) matches.push(match);
    }
    return matches;
  };
}

interface Known {
  readonly forms: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly isFamily: (word: string, address: string) => boolean;
}

function matchAt(
  words: readonly Word[],
  from: number,
  { forms, phones, isFamily }: Known,
): Match | undefined {
  const address = words[from]?.folded ?? "";
  let phrase = "";
  let digits = "";
  let longest = 0;
  let isAddressed = true;
  for (const [n, { folded }] of words.slice(from, from + LONGEST).entries()) {
    if (n > 0 && isAddressed && isFamily(folded, address)) longest = n + 1;
    // Between a form of address and a family name stand particles at the most.
    isAddressed &&= n === 0 || PARTICLES.has(folded);
    phrase = n === 0 ? folded : `${phrase} ${folded}`;
    digits += folded;
    if (forms.has(phrase) || phones.has(digits)) longest = n + 1;
  }
  return longest === 0 ? undefined : { from, to: from + longest };
}

function formsOf(name: readonly string[], { email }: Person): (readonly string[])[] {
  const telling = name.filter((word) => word.length > 1 && !PARTICLES.has(word)).slice(0, LONGEST);
  const pairs = telling.flatMap((one, n) =>
    telling.slice(n + 1).flatMap((other) => [
      [one, other],
      [other, one],
    ]),
  );
  const reversed = [...name.slice(-1), ...name.slice(0, -1)];
  return [name, reversed, ...pairs, folded(email)].filter((form) => form.length > 0);
}

/** The words of a name without its titles; all of them where nothing else is left. */
function nameWords(name: string): string[] {
  const words = folded(name.split(",", 1)[0]);
  const start = words.findIndex((word) => !formsOfAddress.has(word));
  return start > 0 ? words.slice(start) : words;
}

function isDigits(word: string): boolean {
  return /^[0-9]+$/.test(word);
}

function folded(text = ""): string[] {
  return wordsOf(text).map((word) => word.folded);
}
