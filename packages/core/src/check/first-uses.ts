import type { JsonPointer } from "../model/json-pointer.ts";

/** A word that a document uses in many places, such as a category or a country. */
export interface Use {
  readonly value: string;
  readonly path: JsonPointer;
  /** Whether it is said of a person or participant: what only such uses tell is their data, and no message repeats it. */
  readonly ofPeople: boolean;
}

/** The first use of a word, and the number of all its uses. */
export interface FirstUse extends Use {
  readonly count: number;
}

/** Each word once, at its first use. */
export function firstUses(uses: Iterable<Use>): Iterable<FirstUse> {
  const first = new Map<string, Use & { count: number }>();
  for (const use of uses) {
    const known = first.get(use.value);
    if (known === undefined) first.set(use.value, { ...use, count: 1 });
    else known.count += 1;
  }
  return first.values();
}

/** A use for each entry of a list. */
export function* usesIn(
  path: JsonPointer,
  values: readonly string[] = [],
  ofPeople = false,
): Iterable<Use> {
  for (const [n, value] of values.entries()) yield { value, path: `${path}/${n}`, ofPeople };
}
