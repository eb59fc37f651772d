import type { Project, Series } from "@plenary/core";
import { MARK, markedEvent, type Outsiders } from "./marked-event.ts";

/** The same within a series. */
export function markedSeries(audience: Outsiders): Series {
  return { ...markedProject(audience), type: "series" };
}

/** The same within a project, whose own people and texts are marked as well. */
export function markedProject(audience: Outsiders): Project {
  const event = markedEvent(audience);
  const { people = [], statements = [], roles = [], organizations = [] } = event;
  return {
    type: "project",
    id: "hearings",
    name: "Hearings",
    language: "en",
    description: event.description ?? "",
    people,
    organizations,
    roles,
    statements,
    extensions: { "example.org/secret": MARK },
    events: [
      { ...event, people: [], organizations: [] },
      {
        type: "event",
        id: `${MARK}-closed`,
        kind: "meeting",
        name: MARK,
        language: "en",
        start: "2026-06-01",
        privacy: { visibility: "organizers" },
      },
    ],
  };
}
