import type { Id } from "@plenary/core";
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
