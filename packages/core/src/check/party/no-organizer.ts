import type { Event } from "../../model/event.ts";
import type { EventRole } from "../../model/role.ts";
import { defineRule } from "../rule.ts";
import type { Container } from "../subject.ts";

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
  *inEvent({ event, ofContainer }) {
    if (isCarried(event) || ofContainer(isCarried)) return;
    yield {
      path: "",
      message:
        "Who organizes the event is not said. Add a role with the organizer, host or coordinator to `roles`.",
    };
  },
});

function isCarried({ roles = [] }: Event | Container): boolean {
  return roles.some(
    ({ role, party, attribution }) => CARRYING.has(role) && (party ?? attribution) !== undefined,
  );
}
