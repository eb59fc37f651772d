import type { Event } from "../model/event.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import { scheduler } from "./scheduler.ts";
import type { Slot } from "./slot.ts";

/** An agenda item that has no place on the time line. */
export interface UnscheduledItem {
  readonly path: JsonPointer;
  readonly title: string;
  readonly reason: "no-start" | "no-time-zone";
}

/** What happens when, in order of time. */
export interface Schedule {
  readonly timeZone?: string;
  /** The event itself; absent when its date is known to the month or the year only. */
  readonly whole?: Slot;
  readonly slots: readonly Slot[];
  readonly unscheduled: readonly UnscheduledItem[];
}

/**
 * The schedule of a valid event: each agenda item as a slot with local time and instant, rotations expanded into one slot
 * for each workshop and round. Items without a start stand in `unscheduled`. A local time that a clock change skips is
 * reckoned with the offset before the change (RFC 5545, section 3.3.5); `check` reports it.
 *
 * @example
 * import { schedule } from "@plenary/core";
 * const { slots } = schedule({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en",
 *   timeZone: "Europe/Bucharest", start: "2019-10-18",
 *   agenda: { days: [{ date: "2019-10-18", items: [{ kind: "opening", title: "Opening", start: "10:00", end: "10:15" }] }] },
 * });
 * slots[0].start; // => { local: "2019-10-18T10:00", instant: "2019-10-18T07:00:00Z" }
 */
export function schedule(event: Event): Schedule {
  const plan = scheduler(event);
  const slots: Slot[] = [];
  const unscheduled: UnscheduledItem[] = [];
  for (const planned of plan.items()) {
    const own = plan.slots(planned);
    for (const slot of own) slots.push(slot);
    if (own.length > 0) continue;
    const { path, item } = planned;
    const reason = item.start === undefined ? "no-start" : "no-time-zone";
    unscheduled.push({ path, title: item.title, reason });
  }
  slots.sort(byStart);
  return {
    ...(event.timeZone === undefined ? {} : { timeZone: event.timeZone }),
    ...(plan.whole === undefined ? {} : { whole: plan.whole }),
    slots,
    unscheduled,
  };
}

function byStart(a: Slot, b: Slot): number {
  const [first, second] = [a.start.instant ?? "", b.start.instant ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
