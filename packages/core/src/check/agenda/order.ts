import type { AgendaDay } from "../../model/agenda.ts";
import { defineRule, type Violation } from "../rule.ts";
import { nestItems } from "./nested-items.ts";
import { quotedTitle } from "./quoted-title.ts";

export const agendaOrder = defineRule({
  code: "agenda/order",
  severity: "warning",
  summary:
    "A day that is not later than the day before it, or an item that is listed after one that starts later in its track or room.",
  *inEvent({ event, items }) {
    yield* dayOrder(event.agenda?.days ?? []);
    const previousIn = new Map<string, { start: string; title: string }>();
    let listedDay: AgendaDay | undefined;
    for (const { item, path, day, inRoom, inTrack } of nestItems(items)) {
      if (day !== listedDay) previousIn.clear();
      listedDay = day;
      const { start, title, status, parent = "" } = item;
      if (start === undefined || status === "cancelled") continue;
      // Tracks may be listed one after the other, and so may the parts of one item and of the next.
      const strand = inTrack === undefined ? `room ${inRoom ?? ""}` : `track ${inTrack}`;
      const list = `${parent} ${strand}`;
      const previous = previousIn.get(list);
      previousIn.set(list, { start, title });
      if (previous === undefined || start >= previous.start) continue;
      yield {
        path: `${path}/start`,
        message: `The item starts at ${start}, but it is listed after ${quotedTitle(previous.title)} of ${previous.start}. Change the order or correct a time; what is after midnight belongs to the next day.`,
        params: { start, previous: previous.start },
      };
    }
  },
});

function* dayOrder(days: readonly AgendaDay[]): Iterable<Violation> {
  for (const [d, { date }] of days.entries()) {
    const previous = days[d - 1]?.date;
    if (previous === undefined || date > previous) continue;
    yield {
      path: `/agenda/days/${d}/date`,
      message:
        date === previous
          ? `${date} stands twice. Join the items of the two days, or correct a date.`
          : `${date} is listed after ${previous}. Change the order, or correct a date.`,
      params: { date, previous },
    };
  }
}
