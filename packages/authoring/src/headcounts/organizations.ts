import { foldLabel, type Id, type Organization } from "@plenary/core";
import { type Sentence, type Span, sourceOf } from "./sentence.ts";

/** An organization as an attendance list names it; `offset` is where. */
export interface NamedOrganization {
  readonly name: string;
  readonly acronym?: string;
  readonly categories: readonly Id[];
  readonly offset: number;
}

/** The organization that words name, with the categories that it is known by. */
export function organizationOf(sentence: Sentence, span: Span): NamedOrganization {
  const name = sourceOf(sentence, span);
  const categories: Id[] = [];
  for (let at = span.from; at < span.to && categories.length === 0; at++) {
    const category = sentence.notes[at]?.category;
    if (category !== undefined && category.end <= span.to) categories.push(category.value);
  }
  return { name, categories, offset: sentence.tokens[span.from]?.start ?? 0 };
}

const MAX_ID = 60;

/** Collects the organizations of a list, each once, and gives them ids. */
export class Organizations {
  readonly all: Organization[] = [];
  readonly offsets: number[] = [];
  readonly #byName = new Map<string, number>();
  readonly #ids = new Map<Id, number>();

  /** The id of an organization, by its name or its short name. */
  idOf({ name, acronym, categories, offset }: NamedOrganization): Id {
    const names = [name, ...(acronym === undefined ? [] : [acronym])].map(foldLabel);
    const known = names.map((key) => this.#byName.get(key)).find((at) => at !== undefined);
    const at = known ?? this.all.length;
    for (const key of names) this.#byName.set(key, at);
    const old = this.all[at];
    if (old !== undefined) {
      // The long name may come only later.
      if (acronym !== undefined && old.acronym === undefined)
        this.all[at] = { ...old, name, acronym };
      return old.id;
    }
    const id = this.#newId(acronym ?? name);
    this.offsets.push(offset);
    this.all.push({
      id,
      name,
      ...(acronym === undefined ? {} : { acronym }),
      ...(categories.length === 0 ? {} : { categories: [...categories] }),
    });
    return id;
  }

  #newId(name: string): Id {
    const words = foldLabel(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
    const short =
      words.length <= MAX_ID
        ? words
        : words.slice(0, words.lastIndexOf("-", MAX_ID)).slice(0, MAX_ID);
    const stem = short === "" ? "organization" : short;
    let id = stem;
    let count = this.#ids.get(stem) ?? 0;
    while (this.#ids.has(id)) id = `${stem}-${++count + 1}`;
    this.#ids.set(stem, count).set(id, this.#ids.get(id) ?? 0);
    return id;
  }
}
