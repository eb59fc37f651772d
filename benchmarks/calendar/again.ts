import type { Event } from "@plenary/core";
import { CalendarCache, toICalendar } from "@plenary/ical";
import { eventOf } from "./sessions.ts";

/** How long a calendar takes again after one session changed and the revision was raised, as a share of the first time. */
export async function againAfterOneChange(size: number): Promise<number> {
  const shares: number[] = [];
  for (let run = 0; run < 12; run++) {
    const cache = new CalendarCache();
    const event = eventOf(size);
    const first = await timed(() => toICalendar(event, { cache }));
    const changed = withOneChange(event);
    shares.push((await timed(() => toICalendar(changed, { cache }))) / first);
  }
  return shares.sort((a, b) => a - b)[Math.floor(shares.length / 2)] ?? Number.NaN;
}

function withOneChange(event: Event): Event {
  const [day, ...days] = event.agenda?.days ?? [];
  const [item, ...items] = day?.items ?? [];
  if (day === undefined || item === undefined) throw new Error("there is nothing to change");
  const changed = { ...day, items: [{ ...item, title: "Another title" }, ...items] };
  return { ...event, revision: 1, agenda: { ...event.agenda, days: [changed, ...days] } };
}

async function timed(write: () => ReturnType<typeof toICalendar>): Promise<number> {
  // Each publication is a turn of its own, as it is where calendars are published again and again.
  await new Promise((resume) => setTimeout(resume, 0));
  globalThis.gc?.();
  const start = performance.now();
  const result = write();
  if (!result.ok) throw new Error(result.findings[0]?.message);
  result.value.charCodeAt(result.value.length - 1);
  return performance.now() - start;
}
