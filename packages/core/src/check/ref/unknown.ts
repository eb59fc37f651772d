import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Container } from "../subject.ts";
import { withArticle } from "../with-article.ts";
import { idsOfContainer, idsOfEvent, inheritedIds } from "./known-ids.ts";
import { pointsToSomething } from "./points-to.ts";
import {
  eventReferences,
  type KnownIds,
  type Reference,
  type Referent,
  sharedReferences,
} from "./references.ts";
import { newPatience, type Offer, suggestions } from "./suggestions.ts";

const REFERENTS: Readonly<Record<Referent, { noun: string; list: string }>> = {
  organization: { noun: "organization", list: "`organizations` lists" },
  person: { noun: "person", list: "`people` lists" },
  party: { noun: "organization or person", list: "`organizations` or `people` lists" },
  room: { noun: "room", list: "`place.rooms` lists" },
  track: { noun: "track", list: "`agenda.tracks` lists" },
  item: { noun: "agenda item", list: "an agenda item has" },
  document: { noun: "document", list: "`documents` lists" },
  category: { noun: "category", list: "the taxonomy has" },
  outcome: { noun: "outcome", list: "`outcomes` lists" },
};

export const unknownReference = defineRule({
  code: "ref/unknown",
  severity: "error",
  summary: "A reference to something that the document does not have.",
  *inEvent({ event, items, categories, ofContainer }) {
    const own = idsOfEvent(event, items, categories);
    const inherited = ofContainer(inheritedIds);
    const missing = missingFrom(own, eventReferences(event));
    if (missing.length > 0) {
      const patience = ofContainer(newPatience) ?? newPatience();
      const suggest = suggestions(own, inherited, patience, event.participants);
      yield* violations(inherited ? missingFrom(inherited, missing) : missing, suggest);
    }
    yield* brokenPointers(event);
  },
  *inContainer({ container, categories }) {
    const known = idsOfContainer(container, categories);
    const suggest = suggestions(known, known, newPatience());
    yield* violations(missingFrom(known, sharedReferences(container)), suggest);
    yield* brokenPointers(container);
  },
});

function missingFrom(known: KnownIds, references: Iterable<Reference>): Reference[] {
  const missing: Reference[] = [];
  for (const reference of references) {
    if (!known.has(reference.to, reference.id)) missing.push(reference);
  }
  return missing;
}

function* violations(
  references: readonly Reference[],
  offer: (reference: Reference) => Offer,
): Iterable<Violation> {
  for (const reference of references) {
    const { path, id, to } = reference;
    const { noun, list } = REFERENTS[to];
    if (isAboutPeople(path)) {
      const message = `This refers to ${withArticle(noun)} that the document does not have. ${remedy(list)}`;
      yield { path, message, params: { to } };
      continue;
    }
    const { suggestion, known } = offer(reference);
    const meant = suggestion === undefined ? "." : `; did you mean \`${suggestion}\`?`;
    yield {
      path,
      message: `There is no ${noun} \`${id}\`${meant} ${remedy(list, known)}`,
      params: { to, id, ...(suggestion === undefined ? {} : { suggestion }) },
    };
  }
}

function* brokenPointers(document: Event | Container): Iterable<Violation> {
  for (const [n, pointer] of (document.inferred ?? []).entries()) {
    if (pointsToSomething(document, pointer)) continue;
    yield {
      path: `/inferred/${n}`,
      message: `This pointer points to nothing in the ${document.type}. Correct it, or take it out of \`inferred\`.`,
      params: { to: "value" },
    };
  }
}

/** What stands here is a person's data, and no message repeats it. */
function isAboutPeople(path: JsonPointer): boolean {
  return path.startsWith("/participants/") || path.startsWith("/people/");
}

function remedy(list: string, known: readonly string[] = []): string {
  const which = known.length === 0 ? "" : ` (${known.map((id) => `\`${id}\``).join(", ")})`;
  return `Use an id that ${list}${which}, or add what is missing.`;
}
