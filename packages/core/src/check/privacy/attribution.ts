import { effectivePrivacy } from "../../model/effective-privacy.ts";
import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import type { Organization } from "../../model/organization.ts";
import type { Attribution } from "../../model/privacy.ts";
import type { Project } from "../../model/project.ts";
import type { Series } from "../../model/series.ts";
import { defineRule, type Violation } from "../rule.ts";
import { namedContributions } from "./named-contributions.ts";

export const attribution = defineRule({
  code: "privacy/attribution",
  severity: "error",
  summary: "A name where contributions may not be attributed by name, or not at all.",
  *inEvent({ event, container }) {
    if (container === undefined) yield* namesIn(event, event.privacy?.attribution, "");
  },
  /** The events of a project are taken together, so that its organizations are looked through once. */
  *inContainer({ container }) {
    const shared = idsOf(container.organizations);
    yield* namesIn(container, container.privacy?.attribution, "", shared);
    for (const [n, event] of container.events.entries()) {
      const { attribution } = effectivePrivacy(event.privacy, container.privacy);
      yield* namesIn(event, attribution, `/events/${n}`, shared);
    }
  },
});

function* namesIn(
  document: Event | Project | Series,
  rule: Attribution = "attributed",
  base: JsonPointer,
  shared: ReadonlySet<string> = new Set(),
): Iterable<Violation> {
  if (rule === "attributed") return;
  const own = idsOf(document.organizations);
  const isOrganization = (id: string) => own.has(id) || shared.has(id);
  for (const { path, names } of namedContributions(document, isOrganization)) {
    if (names === "organization" && rule === "role-only") continue;
    yield { path: base + path, message: messageOf(rule, names), params: { attribution: rule } };
  }
}

function messageOf(rule: "none" | "role-only", names: "person" | "organization"): string {
  if (rule === "role-only") {
    return "Contributions may be attributed by role only (`privacy.attribution`), but a person is named. Take the reference out; a role may be described without a name.";
  }
  const who = names === "person" ? "a person" : "an organization";
  return `Contributions may not be attributed (\`privacy.attribution\` is \`none\`), but ${who} is named. Take the reference out.`;
}

function idsOf(organizations: readonly Organization[] = []): ReadonlySet<string> {
  return new Set(organizations.map(({ id }) => id));
}
