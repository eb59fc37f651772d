import type { VirtualLocation } from "@plenary/core";
import {
  ICalCalendar,
  type ICalDateTimeValue,
  ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { dateOnly, localTime, utcTime } from "./calendar-time.ts";
import type { Entry } from "./entry.ts";
import { OPENING_MARK } from "./publication.ts";
import { escapeText, quotedParameter } from "./text.ts";
import { valarm } from "./valarm.ts";

const END = "END:VEVENT\r\n";

/**
 * What an entry says, in unfolded lines, from its opening to the end of the component. ical-generator writes its times, title and
 * status. Added is what that lacks or would escape wrongly (CONFERENCE, URL), alarms, which it writes before other properties, and
 * what is long or shared by many entries, which it would look through several times in each.
 */
export function veventLines(entry: Entry, extra = ""): string {
  const text = filled(entry).toString();
  const written = text.slice(text.indexOf("DTSTART"), -END.length);
  return `${OPENING_MARK}UID:${entry.uid}\r\n${written}${addedLines(entry)}${extra}${valarm(entry)}${END}`;
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
  const { title, status, transparent, allDay } = entry;
  const { start, end, timeZone } = timesOf(entry);
  // It looks through all states that there are for the one that it is given.
  if (form.status() !== status) form.status(ICalEventStatus[status]);
  return form
    .allDay(allDay)
    .timezone(timeZone)
    .start(start)
    .end(end)
    .summary(title)
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

function addedLines({
  location,
  description,
  categories = [],
  url,
  conferences = [],
}: Entry): string {
  let lines = location === undefined ? "" : `LOCATION:${location}\r\n`;
  if (description !== undefined) lines += `DESCRIPTION:${escapeText(description)}\r\n`;
  if (categories.length > 0) lines += `CATEGORIES:${categories.join(",")}\r\n`;
  if (url !== undefined) lines += `URL:${url}\r\n`;
  for (const one of conferences) lines += conference(one);
  return lines;
}

/** RFC 7986, section 5.11. */
function conference({ url, name, features = [] }: VirtualLocation): string {
  const kinds = features.map((feature) => feature.toUpperCase()).join(",");
  const feature = kinds === "" ? "" : `;FEATURE=${kinds}`;
  const label = name === undefined ? "" : `;LABEL=${quotedParameter(name)}`;
  return `CONFERENCE;VALUE=URI${feature}${label}:${url}\r\n`;
}
