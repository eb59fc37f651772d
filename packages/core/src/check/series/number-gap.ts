import type { Event } from "../../model/event.ts";
import { defineRule } from "../rule.ts";

export const numberGap = defineRule({
  code: "series/number-gap",
  severity: "warning",
  summary: "A series that lists two editions, but not those between them.",
  *inContainer({ container }) {
    if (container.type !== "series") return;
    const editions = numbered(container.events);
    for (const [i, { n, edition, unnumbered }] of editions.entries()) {
      const previous = editions[i - 1];
      if (previous === undefined) continue;
      const missing = edition - previous.edition - 1;
      if (missing <= Math.abs(unnumbered - previous.unnumbered)) continue;
      yield {
        path: `/events/${n}/edition`,
        message: `Edition ${edition} follows edition ${previous.edition}, with none between them. Add the events that are missing, or correct the \`edition\`.`,
        params: { edition, previous: previous.edition, missing },
      };
    }
  },
});

/** The events with an edition, in its order, each with the number of events without one that are listed before it: those may be the missing ones. */
function numbered(events: readonly Event[]) {
  let unnumbered = 0;
  const editions: { n: number; edition: number; unnumbered: number }[] = [];
  for (const [n, { edition }] of events.entries()) {
    if (edition === undefined) unnumbered++;
    else editions.push({ n, edition, unnumbered });
  }
  return editions.sort((one, other) => one.edition - other.edition);
}
