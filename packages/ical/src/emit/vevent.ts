import type { VirtualLocation } from "@plenary/core";
import {
  ICalCalendar,
  type ICalDateTimeValue,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { WrittenEntry } from "./calendar-cache.ts";
import { dateOnly, localTime, utcDigits, utcTime } from "./calendar-time.ts";
import { foldLines } from "./content-line.ts";
import type { Entry } from "./entry.ts";
import { quotedParameter } from "./text.ts";
import { valarm } from "./valarm.ts";

const END = "END:VEVENT\r\n";

/**
 * The VEVENTs of one publication, in pieces. What tells it from others stands between the opening of each and its body, because those may
 * be remembered from an earlier one.
 */
export function publisher(
  sequence: number,
  stamp: string,
): (entries: readonly Pick<WrittenEntry, "opening" | "body">[]) => readonly string[] {
  const digits = utcDigits(stamp);
  const lines = `SEQUENCE:${sequence}\r\nDTSTAMP:${digits}\r\nLAST-MODIFIED:${digits}\r\n`;
  return (entries) => {
    const pieces: string[] = [];
    for (const { opening, body } of entries) pieces.push(opening, lines, body);
    return pieces;
  };
}

/** The first lines of a VEVENT, which stay as long as the entry does. */
export function veventOpening(uid: string): string {
  return foldLines(`BEGIN:VEVENT\r\nUID:${uid}\r\n`);
}

/**
 * What an entry says, folded, from its DTSTART to the end of the component. ical-generator writes it; the properties that it
 * lacks or would escape wrongly (URL, CONFERENCE), and alarms, which it writes before other properties, are added.
 */
export function veventBody(entry: Entry, extra = ""): string {
  const text = filled(entry).toString();
  const written = text.slice(text.indexOf("DTSTART"), -END.length);
  return foldLines(written) + foldLines(addedLines(entry) + extra + valarm(entry)) + END;
}

/**
 * One event of ical-generator's, filled in anew for each entry: to make another for each would take as long as to print it, and
 * read the clock and a random number each time for what is then thrown away.
 */
let form: ICalEvent | undefined;

function filled(entry: Entry): ICalEvent {
  form ??= new ICalEvent({ start: utcTime("2000-01-01T00:00:00Z") }, new ICalCalendar()).stamp(
    utcTime("2000-01-01T00:00:00Z"),
  );
  const { title, status, description = null, location = null, transparent, allDay } = entry;
  const { start, end, timeZone } = timesOf(entry);
  return form
    .allDay(allDay)
    .timezone(timeZone)
    .start(start)
    .end(end)
    .summary(title)
    .description(description)
    .location(location)
    .status(ICalEventStatus[status])
    .transparency(transparent ? ICalEventTransparency.TRANSPARENT : null);
}

interface Times {
  readonly timeZone: string | null;
  readonly start: ICalDateTimeValue;
  readonly end: ICalDateTimeValue | null;
}

function timesOf({ allDay, start, end, timeZone }: Entry): Times {
  if (allDay) {
    // DTEND is the day after the last one (RFC 5545, section 3.6.1).
    const last = (end ?? start).local;
    return { timeZone: null, start: dateOnly(start.local), end: dateOnly(last, 1) };
  }
  if (timeZone === undefined) {
    // What has a time of day has an instant.
    const utc = (time: typeof start) => utcTime(time.instant as string);
    return { timeZone: null, start: utc(start), end: end === undefined ? null : utc(end) };
  }
  return { timeZone, start: localTime(start), end: end === undefined ? null : localTime(end) };
}

function addedLines({ categories = [], url, conferences = [] }: Entry): string {
  const names = categories.length === 0 ? "" : `CATEGORIES:${categories.join(",")}\r\n`;
  const link = url === undefined ? "" : `URL:${url}\r\n`;
  return conferences.length === 0
    ? names + link
    : names + link + conferences.map(conference).join("");
}

/** RFC 7986, section 5.11. */
function conference({ url, name, features = [] }: VirtualLocation): string {
  const kinds = features.map((feature) => feature.toUpperCase()).join(",");
  const feature = kinds === "" ? "" : `;FEATURE=${kinds}`;
  const label = name === undefined ? "" : `;LABEL=${quotedParameter(name)}`;
  return `CONFERENCE;VALUE=URI${feature}${label}:${url}\r\n`;
}
