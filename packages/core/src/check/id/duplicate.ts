import { defineRule, type Violation } from "../rule.ts";
import { eventIds, listed, type StatedId, sharedIds } from "./stated-ids.ts";

export const duplicateId = defineRule({
  code: "id/duplicate",
  severity: "error",
  summary: "An id that two things of one kind have; organizations and people count as one kind.",
  inEvent: ({ event }) => repeated(eventIds(event)),
  *inContainer({ container }) {
    yield* repeated(sharedIds(container));
    yield* repeated(listed("event", "/events", container.events));
  },
});

/** Each id that its namespace has already; it is not repeated, since it may be a person's. */
function* repeated(ids: Iterable<StatedId>): Iterable<Violation> {
  const firsts = new Map<string, Map<string, string>>();
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
  const other = first === noun ? `another ${noun}` : `an ${first}`;
  return `This ${noun} has the same id as ${other}, so that nothing can refer to it. Give it an id of its own.`;
}
