import { endOf, startOf } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import { type PlannedItem, plannedItems } from "./scheduler.ts";
import type { ResolvedTime, ZoneClock } from "./zone-clock.ts";

/** An agenda item with its place on the time line. */
export interface TimedItem extends PlannedItem {
  /** Absent when the item states no start, or the event's time zone is missing or unknown. */
  readonly start?: ResolvedTime;
  /** Absent without a `start` too. */
  readonly end?: ResolvedTime;
}

/** All agenda items in document order, each with its times resolved. */
export function agendaTimes(event: Event, clock: ZoneClock | undefined): TimedItem[] {
  return Array.from(plannedItems(event), ({ path, item, id, day }) => {
    const [start, end] = [startOf(day, item), endOf(day, item)];
    return {
      ...{ path, item, id, day },
      ...(clock === undefined || start === undefined ? {} : { start: clock.resolve(start) }),
      ...(clock === undefined || start === undefined || end === undefined
        ? {}
        : { end: clock.resolve(end) }),
    };
  });
}
