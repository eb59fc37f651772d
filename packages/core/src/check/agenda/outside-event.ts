import { type AgendaDay, type AgendaItem, endOf, startOf } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import { defineRule, type Violation } from "../rule.ts";
import { isLater } from "../time/is-later.ts";

const HALF_DAY = 12 * 3_600_000;

/** As precise as the document states it; a `last` that is a date lasts to the end of that day. */
interface Extent {
  readonly first: string;
  readonly last: string;
}

export const outsideEvent = defineRule({
  code: "agenda/outside-event",
  severity: "error",
  summary: "A day or an item of the agenda outside the time of the event.",
  *inEvent({ event }) {
    const extent = extentOf(event);
    // An event that ends before it starts has no inside; it is another rule's finding.
    if (isLater(extent.first, extent.last)) return;
    for (const [d, day] of (event.agenda?.days ?? []).entries()) {
      const path = `/agenda/days/${d}`;
      const takesPlace = ({ status }: AgendaItem) => status !== "cancelled";
      if (day.items.length > 0 && !day.items.some(takesPlace)) continue;
      if (isLater(extent.first, day.date) || isLater(day.date, extent.last)) {
        yield violation(`${path}/date`, "The day", extent);
        continue;
      }
      for (const [i, item] of day.items.entries()) {
        if (takesPlace(item)) yield* itemOutside(day, item, `${path}/items/${i}`, extent);
      }
    }
  },
});

function extentOf({ start, end = start.slice(0, 10) }: Event): Extent {
  return { first: start, last: end };
}

function* itemOutside(
  day: AgendaDay,
  item: AgendaItem,
  path: JsonPointer,
  extent: Extent,
): Iterable<Violation> {
  const [start, end] = [startOf(day, item), endOf(day, item)];
  if (start !== undefined && (isLater(extent.first, start) || isLater(start, extent.last))) {
    yield violation(`${path}/start`, "The item's start", extent);
  } else if (end !== undefined && endsAfter(end, extent.last)) {
    yield violation(`${path}/end`, "The item's end", extent);
  }
}

/** Where the event's last day has no hour, the night that follows it belongs to it: a dinner may end at one. */
function endsAfter(end: string, last: string): boolean {
  if (last.includes("T")) return end > last;
  const beforeNoon = new Date(Date.parse(`${end}Z`) - HALF_DAY).toISOString().slice(0, 16);
  return isLater(beforeNoon, last);
}

function violation(path: JsonPointer, what: string, { first, last }: Extent): Violation {
  const extent = first === last ? `on ${first}` : `from ${first} to ${last}`;
  return {
    path,
    message: `${what} lies outside the event, which takes place ${extent}. Correct it, or the event's start or end.`,
    params: { first, last },
  };
}
