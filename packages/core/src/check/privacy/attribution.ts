import type { Event } from "../../model/event.ts";
import { type EffectivePrivacy, effectivePrivacy } from "../../model/privacy.ts";
import { defineRule, type Violation } from "../rule.ts";
import type { Container } from "../subject.ts";
import { namedContributions } from "./named-contributions.ts";

export const attribution = defineRule({
  code: "privacy/attribution",
  severity: "error",
  summary: "A name where contributions may not be attributed by name, or not at all.",
  inEvent: ({ event, container, ofContainer }) =>
    namesIn(
      event,
      effectivePrivacy(event.privacy, container?.privacy),
      ofContainer(organizationIds),
    ),
  inContainer: ({ container }) => namesIn(container, effectivePrivacy(container.privacy)),
});

function* namesIn(
  document: Event | Container,
  { attribution }: EffectivePrivacy,
  shared?: ReadonlySet<string>,
): Iterable<Violation> {
  if (attribution === "attributed") return;
  const own = organizationIds(document);
  const isOrganization = (id: string) => own.has(id) || shared?.has(id) === true;
  for (const { path, names } of namedContributions(document, isOrganization)) {
    if (names === "organization" && attribution === "role-only") continue;
    yield { path, message: messageOf(attribution, names), params: { attribution } };
  }
}

function messageOf(rule: "none" | "role-only", names: "person" | "organization"): string {
  if (rule === "role-only") {
    return "Contributions may be attributed by role only (`privacy.attribution`), but a person is named. Take the reference out; a role may be described without a name.";
  }
  const who = names === "person" ? "a person" : "an organization";
  return `Contributions may not be attributed (\`privacy.attribution\` is \`none\`), but ${who} is named. Take the reference out.`;
}

function organizationIds({ organizations = [] }: Event | Container): ReadonlySet<string> {
  return new Set(organizations.map(({ id }) => id));
}
