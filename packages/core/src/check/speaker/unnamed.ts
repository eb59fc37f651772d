import type { AgendaItem } from "../../model/agenda.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import { effectivePrivacy } from "../../model/privacy.ts";
import type { AgendaRole } from "../../model/role.ts";
import { defineRule, type Violation } from "../rule.ts";

export const unnamedSpeaker = defineRule({
  code: "speaker/unnamed",
  severity: "info",
  summary: "A speaker, moderator or other contributor of an agenda item whom nothing names.",
  *inEvent({ event, items, container }) {
    const { attribution } = effectivePrivacy(event.privacy, container?.privacy);
    // Where contributions are not attributed, a name would be the mistake.
    if (attribution !== "attributed") return;
    for (const { item, path } of items) yield* unnamedIn(item, path);
  },
});

function* unnamedIn({ roles, rotation }: AgendaItem, path: JsonPointer): Iterable<Violation> {
  yield* unnamedRoles(roles, path);
  if (typeof rotation?.workshops !== "object") return;
  for (const [w, workshop] of rotation.workshops.entries()) {
    yield* unnamedRoles(workshop.roles, `${path}/rotation/workshops/${w}`);
  }
}

function* unnamedRoles(roles: readonly AgendaRole[] = [], path: JsonPointer): Iterable<Violation> {
  for (const [r, { role, person, organization }] of roles.entries()) {
    if (person !== undefined || organization !== undefined) continue;
    yield {
      path: `${path}/roles/${r}`,
      message: `The role of ${role} has neither a \`person\` nor an \`organization\`. Name one once it is known.`,
      params: { role },
    };
  }
}
