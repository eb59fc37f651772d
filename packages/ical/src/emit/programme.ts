import { type Finding, maySee, type PlannedItem } from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";
import type { EventContext } from "./event-context.ts";
import { singleLine } from "./text.ts";
import { withheld } from "./withheld.ts";

/** As many lines as a description can hold and be read. */
const MAX_ITEMS = 100;

/** A programme as text, and what is to be said of its items. */
export interface Programme {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The programme of an event whose entry stands for all of it: a line for each item, with its hours where they are known,
 * under the day where there are several and the zone where there are hours.
 */
export function programmeOf(context: EventContext, items: Iterable<PlannedItem>): Programme {
  const { audience, base } = context;
  const shown: PlannedItem[] = [];
  const findings: Finding[] = [];
  for (const planned of items) {
    const { item, path } = planned;
    if (!maySee(audience, item.visibility ?? "public")) {
      findings.push(withheld(base + path));
      continue;
    }
    if (item.status === "cancelled") continue;
    shown.push(planned);
    if (item.start === undefined) findings.push(listed(base + path));
  }
  if (shown.length <= MAX_ITEMS) return { text: linesOf(context, shown).join("\n"), findings };
  const message = `The programme has ${shown.length} items, more than a description can hold, so the calendar does not have them.`;
  const agenda = `${base}/agenda`;
  return { text: "", findings: [calendarFinding("calendar/left-out", agenda, message)] };
}

function listed(path: string): Finding {
  const message =
    "The item has no start, so it stands in the description of the event's entry. Give it one.";
  return calendarFinding("calendar/listed", path, message);
}

function linesOf({ event }: EventContext, items: readonly PlannedItem[]): string[] {
  const days = Map.groupBy(items, ({ day }) => day);
  return [...days].flatMap(([day, planned]) => {
    const timed = planned.some(({ item }) => item.start !== undefined);
    const heading = [
      ...(days.size > 1 ? [day.date] : []),
      ...(timed && event.timeZone !== undefined ? [event.timeZone] : []),
    ];
    return [...(heading.length === 0 ? [] : [heading.join(", ")]), ...planned.map(lineOf)];
  });
}

function lineOf({ item: { start, end, title } }: PlannedItem): string {
  if (start === undefined) return `– ${singleLine(title)}`;
  const hours = end === undefined ? start : `${start}–${end.replace("T", " ")}`;
  return `${hours} ${singleLine(title)}`;
}
