import { defineRule } from "../rule.ts";

/** How many characters a date has as a year, a month, a day, and a time of day. */
const PRECISIONS = [4, 7, 10, 16];

export const seriesOrder = defineRule({
  code: "series/order",
  severity: "warning",
  summary:
    "An event of a series that stands after a later edition, or after one that starts later.",
  *inContainer({ container }) {
    if (container.type !== "series") return;
    let lastEdition = 0;
    const startsEarlier = startsBeforePrevious();
    for (const [n, { edition = lastEdition, start }] of container.events.entries()) {
      const isEarlierEdition = edition < lastEdition;
      const isEarlierStart = startsEarlier(start);
      if (isEarlierEdition) {
        yield {
          path: `/events/${n}/edition`,
          message: `A series stands in order of edition, but edition ${edition} comes after edition ${lastEdition}. Move the event up, or correct its \`edition\`.`,
          params: { edition, previous: lastEdition },
        };
      } else if (isEarlierStart) {
        yield {
          path: `/events/${n}/start`,
          message: `A series stands in order of time, but this event (${start}) starts before the one above it. Move it up, or correct its \`start\`.`,
          params: { start },
        };
      }
      lastEdition = edition;
    }
  },
});

/**
 * Tells of each start in turn whether it is earlier than the one before it, as far as both are precise: of each precision the
 * last start that reaches it is kept, so that a bare year in between hides nothing.
 */
function startsBeforePrevious(): (start: string) => boolean {
  const last = new Map<number, string>();
  return (start) => {
    const reached = PRECISIONS.filter((precision) => precision <= start.length);
    const isEarlier = reached.some(
      (precision) => start.slice(0, precision) < (last.get(precision) ?? ""),
    );
    for (const precision of reached) last.set(precision, start.slice(0, precision));
    return isEarlier;
  };
}
