import type { AgendaDay, AgendaItem } from "../model/agenda.ts";
import { type SlotTime, slotTime } from "./slot.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** A point of the schedule with its place on the time line, in milliseconds since 1970-01-01T00:00:00Z. */
export interface TimedPoint {
  readonly time: SlotTime;
  readonly epoch: number;
}

/** The times of agenda items, day after day. */
export interface DayTimes {
  /** Absent when the item states no start. */
  start(day: AgendaDay, item: AgendaItem): TimedPoint | undefined;
  end(day: AgendaDay, item: AgendaItem): TimedPoint | undefined;
}

/** Resolves each time of a day once: the sessions of a day share most of theirs, as one begins when another ends. */
export function dayTimes(clock: ZoneClock): DayTimes {
  let date = "";
  const known = new Map<string, TimedPoint>();

  function point(on: string, time: string | undefined): TimedPoint | undefined {
    if (time === undefined) return undefined;
    if (on !== date) {
      known.clear();
      date = on;
    }
    let found = known.get(time);
    if (found === undefined) {
      const resolved = clock.resolve(time.includes("T") ? time : `${on}T${time}`);
      found = { time: slotTime(resolved), epoch: resolved.epoch };
      known.set(time, found);
    }
    return found;
  }

  return {
    start: (day, item) => point(day.date, item.start),
    end: (day, item) => (item.start === undefined ? undefined : point(day.date, item.end)),
  };
}
