import { findCycles } from "../../links/find-cycles.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import type { Organization } from "../../model/organization.ts";
import type { Outcome } from "../../model/outcome.ts";
import { defineRule, type Violation } from "../rule.ts";

/** Something that may be a part of something else in its list. */
interface Part {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly path: JsonPointer;
}

export const referenceCycle = defineRule({
  code: "ref/cycle",
  severity: "error",
  summary: "Something that is a part of itself, by way of its parents.",
  *inEvent({ event, items }) {
    yield* cyclesOf("organization", organizationParts(event.organizations));
    const parts = items.map(({ id, item, path }) => ({ id, parent: item.parent, path }));
    yield* cyclesOf("agenda item", parts);
    yield* cyclesOf("outcome", outcomeParts(event.outcomes), "followUpOf");
  },
  *inContainer({ container }) {
    yield* cyclesOf("organization", organizationParts(container.organizations));
    yield* cyclesOf("outcome", outcomeParts(container.outcomes), "followUpOf");
  },
});

function organizationParts(organizations: readonly Organization[] = []): Part[] {
  return organizations.map(({ id, parent }, o) => ({ id, parent, path: `/organizations/${o}` }));
}

function outcomeParts(outcomes: readonly Outcome[] = []): Part[] {
  return outcomes.flatMap(({ id, followUpOf }, o) =>
    id === undefined ? [] : [{ id, parent: followUpOf, path: `/outcomes/${o}` }],
  );
}

/** Each cycle once, at the part of it that the document has first. */
function* cyclesOf(what: string, parts: readonly Part[], key = "parent"): Iterable<Violation> {
  for (const members of cycles(parts)) {
    const [first] = members;
    if (first === undefined) continue;
    const named = members.slice(1, 5).map(({ id }) => `\`${id}\``);
    if (members.length > 5) named.push("others");
    const way = named.length === 0 ? "" : `, by way of ${named.join(", ")}`;
    yield {
      path: `${first.path}/${key}`,
      message: `The ${what} \`${first.id}\` ${key === "parent" ? "is a part of itself" : "follows up itself"}${way}. Take out the \`${key}\` that is wrong.`,
      params: { count: members.length },
    };
  }
}

/** The parts of each cycle in their order, from the one that the document has first. */
function cycles(parts: readonly Part[]): Part[][] {
  // Backwards, so that of two parts with one id the first is meant.
  const byId = new Map(parts.toReversed().map((part) => [part.id, part]));
  const parents = new Map<Part, Part>();
  for (const part of parts) {
    const parent = byId.get(part.parent ?? "");
    if (parent !== undefined) parents.set(part, parent);
  }
  return findCycles(parents);
}
