import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import type { Project } from "../../model/project.ts";
import type { Series } from "../../model/series.ts";
import { defineRule, type Violation } from "../rule.ts";
import { eventIds } from "./known-ids.ts";
import { pointsToSomething } from "./points-to.ts";
import {
  eventReferences,
  type KnownIds,
  type Reference,
  type Referent,
  sharedReferences,
} from "./references.ts";
import { suggestions } from "./suggestions.ts";

const REFERENTS: Readonly<Record<Referent, { noun: string; list: string }>> = {
  organization: { noun: "organization", list: "`organizations` lists" },
  person: { noun: "person", list: "`people` lists" },
  party: { noun: "organization or person", list: "`organizations` or `people` lists" },
  room: { noun: "room", list: "`place.rooms` lists" },
  track: { noun: "track", list: "`agenda.tracks` lists" },
  item: { noun: "agenda item", list: "an agenda item has" },
  document: { noun: "document", list: "`documents` lists" },
  outcome: { noun: "outcome", list: "`outcomes` lists" },
};

export const unknownReference = defineRule({
  code: "ref/unknown",
  severity: "error",
  summary: "A reference to something that the document does not have.",
  *inEvent({ event, items, inherited }) {
    const own = eventIds(event, items);
    const missing = missingFrom(own, eventReferences(event));
    if (missing.length > 0) {
      const suggest = suggestions(own, inherited, event.participants);
      yield* violations(inherited ? missingFrom(inherited, missing) : missing, suggest);
    }
    yield* brokenPointers(event);
  },
  *inContainer({ container, inherited: known }) {
    const suggest = suggestions(known, known);
    yield* violations(missingFrom(known, sharedReferences(container)), suggest);
    yield* brokenPointers(container);
  },
});

function missingFrom(known: KnownIds, references: Iterable<Reference>): Reference[] {
  return Array.from(references).filter(({ to, id }) => !known.has(to, id));
}

function* violations(
  references: readonly Reference[],
  suggest: (reference: Reference) => string | undefined,
): Iterable<Violation> {
  for (const reference of references) {
    const { path, id, to } = reference;
    const { noun, list } = REFERENTS[to];
    const remedy = `Use an id that ${list}, or add what is missing.`;
    if (isAboutPeople(path)) {
      const message = `This refers to ${article(noun)} that the document does not have. ${remedy}`;
      yield { path, message, params: { to } };
      continue;
    }
    const suggestion = suggest(reference);
    const message =
      suggestion === undefined
        ? `There is no ${noun} \`${id}\`. ${remedy}`
        : `There is no ${noun} \`${id}\`; did you mean \`${suggestion}\`? ${remedy}`;
    yield {
      path,
      message,
      params: { to, id, ...(suggestion === undefined ? {} : { suggestion }) },
    };
  }
}

function* brokenPointers(document: Event | Project | Series): Iterable<Violation> {
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

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
