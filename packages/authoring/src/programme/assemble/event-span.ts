import type { AgendaDay, AgendaItem } from "@plenary/core";
import type { ClockTime } from "../hours/clock-times.ts";
import { clock } from "./build-item.ts";
import type { EventBuilder } from "./event-builder.ts";

const HALF_DAY = 12 * 60;

/**
 * From the first start to the last end, as far as the items have them; of one day to the end that the text states, if that is
 * later. Where the last item has no end, its start is taken, and marked.
 */
export function eventSpan(
  days: readonly AgendaDay[],
  stated: ClockTime | undefined,
  builder: EventBuilder,
): { start: string; end?: string } {
  const moments = days.flatMap(({ date, items }) => items.flatMap((item) => momentsOf(date, item)));
  const [start = days[0]?.date ?? ""] = moments.flatMap((moment) => moment.start ?? []).sort();
  const last =
    moments
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? "";
  const whole = stated === undefined || days.length > 1 ? undefined : laterEnd(last, stated);
  if (stated !== undefined && whole !== undefined) {
    builder.place("/end", stated.start);
    return { start, end: whole };
  }
  if (last <= start) return { start };
  if (moments.some(({ end, isOpen }) => end === last && isOpen))
    builder.infer("/end", "last-start");
  return { start, end: last };
}

/** When an item starts and ends, with their dates; a departure is over the moment it happens. */
function momentsOf(date: string, { start, end = start, kind }: AgendaItem) {
  if (end === undefined) return [];
  return {
    start: start === undefined ? undefined : `${date}T${start}`,
    end: end.includes("T") ? end : `${date}T${end}`,
    isOpen: end === start && kind !== "departure",
  };
}

/** `2026-05-05T17:00` for "17:00", and for "5:00" behind a last hour of the afternoon; `undefined` if that is not after the last. */
function laterEnd(last: string, { minutes, twelve }: ClockTime): string | undefined {
  const [date, hours] = last.split("T");
  const halves = twelve && minutes < HALF_DAY ? [minutes, minutes + HALF_DAY] : [minutes];
  const clocks = halves.filter((half) => half < 2 * HALF_DAY).map(clock);
  const end = hours === undefined ? undefined : clocks.find((time) => time > hours);
  return end === undefined ? undefined : `${date}T${end}`;
}
