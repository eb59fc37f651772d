import type { JsonPointer } from "../../model/json-pointer.ts";
import type { EventRole } from "../../model/role.ts";
import { defineRule, type Violation } from "../rule.ts";

const CARRYING: ReadonlySet<EventRole["role"]> = new Set([
  "organizer",
  "co-organizer",
  "host",
  "coordinator",
] as const);

export const noOrganizer = defineRule({
  code: "party/no-organizer",
  severity: "warning",
  summary:
    "An event that nobody organizes, hosts or coordinates, nor the project or series around it.",
  *inEvent({ event, container }) {
    if (container === undefined && !isCarried(event.roles)) yield violation("");
  },
  /** The events of a project are taken together, so that its roles are looked through once. */
  *inContainer({ container }) {
    if (isCarried(container.roles)) return;
    for (const [n, { roles }] of container.events.entries()) {
      if (!isCarried(roles)) yield violation(`/events/${n}`);
    }
  },
});

function violation(path: JsonPointer): Violation {
  return {
    path,
    message:
      "Who organizes the event is not said. Add a role with the organizer, host or coordinator to `roles`.",
  };
}

function isCarried(roles: readonly EventRole[] = []): boolean {
  return roles.some(
    ({ role, party, attribution }) => CARRYING.has(role) && (party ?? attribution) !== undefined,
  );
}
