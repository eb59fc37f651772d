import type { Id } from "../model/identifier.ts";
import type { StakeholderCategory } from "../model/taxonomy.ts";
import { foldLabel } from "./fold-label.ts";

/** Where each label of a taxonomy leads, by its folded form, in the order of declaration. */
export type LabelIndex = ReadonlyMap<
  string,
  readonly { readonly id: Id; readonly language: string }[]
>;

/** Makes the index of all preferred and alternative labels, in time linear in their length. */
export function indexLabels(concepts: Iterable<StakeholderCategory>): LabelIndex {
  const index = new Map<string, { id: Id; language: string }[]>();
  for (const { id, prefLabel, altLabel = {} } of concepts) {
    for (const [tag, labels] of [...Object.entries(prefLabel), ...Object.entries(altLabel)]) {
      const language = primaryLanguage(tag);
      for (const label of [labels].flat()) {
        const key = foldLabel(label);
        const found = index.get(key);
        if (found === undefined) index.set(key, [{ id, language }]);
        else found.push({ id, language });
      }
    }
  }
  return index;
}

/** Finds the ids of the concepts that a text names, in the language of a tag or in any, each id once. */
export function findLabel(index: LabelIndex, text: string, tag?: string): Id[] {
  const language = tag === undefined ? undefined : primaryLanguage(tag);
  const found = (index.get(foldLabel(text)) ?? [])
    .filter((entry) => language === undefined || entry.language === language)
    .map(({ id }) => id);
  return [...new Set(found)];
}

/** Names a concept in a language: the tag, the tag without its last subtags, English, or else its id. */
export function labelOf({ id, prefLabel }: StakeholderCategory, tag: string): string {
  // A map, so that a tag such as `constructor` reaches no prototype.
  const labels = new Map(Object.entries(prefLabel).map(([key, text]) => [key.toLowerCase(), text]));
  for (let range = tag.toLowerCase(); range !== ""; range = shorten(range)) {
    const label = labels.get(range);
    if (label !== undefined) return label;
  }
  return labels.get("en") ?? id;
}

function shorten(tag: string): string {
  return tag.slice(0, Math.max(0, tag.lastIndexOf("-")));
}

function primaryLanguage(tag: string): string {
  const end = tag.indexOf("-");
  return (end === -1 ? tag : tag.slice(0, end)).toLowerCase();
}
