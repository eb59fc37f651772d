import type { AgendaDay, AgendaItem } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import { assignItemIds } from "./item-id.ts";
import type { ResolvedTime, ZoneClock } from "./zone-clock.ts";

/** An agenda item with its day, its id and its place on the time line. */
export interface TimedItem {
  readonly path: JsonPointer;
  readonly item: AgendaItem;
  readonly id: string;
  readonly day: AgendaDay;
  /** Absent when the item states no start, or the event's time zone is missing or unknown. */
  readonly start?: ResolvedTime;
  readonly end?: ResolvedTime;
}

/** All agenda items in document order, each with its times resolved. */
export function agendaTimes(event: Event, clock: ZoneClock | undefined): TimedItem[] {
  const days = event.agenda?.days ?? [];
  const ids = assignItemIds(days.flatMap((day) => day.items));
  const timed: TimedItem[] = [];
  days.forEach((day, d) => {
    day.items.forEach((item, i) => {
      timed.push({
        path: `/agenda/days/${d}/items/${i}`,
        item,
        // One id was assigned to each item, in this same order.
        id: ids[timed.length] as string,
        day,
        ...itemTimes(day, item, clock),
      });
    });
  });
  return timed;
}

function itemTimes(
  day: AgendaDay,
  item: AgendaItem,
  clock: ZoneClock | undefined,
): Pick<TimedItem, "start" | "end"> {
  if (clock === undefined || item.start === undefined) return {};
  const start = clock.resolve(`${day.date}T${item.start}`);
  if (item.end === undefined) return { start };
  const end = item.end.includes("T") ? item.end : `${day.date}T${item.end}`;
  return { start, end: clock.resolve(end) };
}
