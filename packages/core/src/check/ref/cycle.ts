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

/** Follows the parents of each part, once through the whole list: a way that meets itself is a cycle. */
function cycles(parts: readonly Part[]): Part[][] {
  // Backwards, so that of two parts with one id the first is meant.
  const byId = new Map(parts.toReversed().map((part) => [part.id, part]));
  const wayOf = new Map<Part, Part>();
  const found: Part[][] = [];
  for (const start of parts) {
    const steps: Part[] = [];
    let part: Part | undefined = start;
    while (part !== undefined && !wayOf.has(part)) {
      wayOf.set(part, start);
      steps.push(part);
      part = part.parent === undefined ? undefined : byId.get(part.parent);
    }
    if (part !== undefined && wayOf.get(part) === start)
      found.push(steps.slice(steps.indexOf(part)));
  }
  const positions = new Map(parts.map((part, position) => [part, position]));
  return found.map((members) => fromFirst(members, positions));
}

/** The members of a cycle in their order, from the one that the document has first. */
function fromFirst(members: readonly Part[], positions: ReadonlyMap<Part, number>): Part[] {
  const ofMembers = members.map((member) => positions.get(member) ?? 0);
  const first = ofMembers.reduce((least, position) => Math.min(least, position));
  const start = ofMembers.indexOf(first);
  return [...members.slice(start), ...members.slice(0, start)];
}
