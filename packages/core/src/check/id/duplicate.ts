import type { Event } from "../../model/event.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Categories, Container } from "../subject.ts";
import { withArticle } from "../with-article.ts";
import { idsStatedIn, listed, type StatedId, sharedIds } from "./stated-ids.ts";

export const duplicateId = defineRule({
  code: "id/duplicate",
  severity: "error",
  summary: "An id that two things of one kind have; organizations and people count as one kind.",
  inEvent: ({ event, categories }) => repeated(idsStatedIn(event), taken(event, categories)),
  *inContainer({ container, categories }) {
    yield* repeated(sharedIds(container), taken(container, categories));
    yield* repeated(listed("event", "/events", container.events));
  },
});

/** Namespaces with their ids, and what has each. */
type Namespaces = Map<string, Map<string, string>>;

/** The ids of published categories which the document declares again. */
function taken({ taxonomy }: Event | Container, categories: Categories): Namespaces {
  const own = new Set(taxonomy?.concepts);
  const published = [...own].flatMap(({ id }) => {
    const holds = categories.get(id);
    return holds === undefined || own.has(holds) ? [] : [[id, "published category"] as const];
  });
  return new Map([["category", new Map(published)]]);
}

/** Each id that its namespace has already; it is not repeated, since it may be a person's. */
function* repeated(ids: Iterable<StatedId>, firsts: Namespaces = new Map()): Iterable<Violation> {
  for (const { id, path, noun, namespace } of ids) {
    if (namespace === undefined) continue;
    const nounOf = firsts.get(namespace) ?? new Map<string, string>();
    firsts.set(namespace, nounOf);
    const first = nounOf.get(id);
    if (first === undefined) nounOf.set(id, noun);
    else yield { path, message: message(noun, first), params: { kind: noun } };
  }
}

function message(noun: string, first: string): string {
  const other = first === noun ? `another ${noun}` : withArticle(first);
  return `This ${noun} has the same id as ${other}, so that nothing can refer to it. Give it an id of its own.`;
}
