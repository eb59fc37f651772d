import type ICAL from "ical.js";
import { type EntryTimes, entryTimes } from "./entry-time.ts";
import { propertyValue } from "./property-value.ts";

/** What an entry of somebody's calendar says, before it is known what kind of document it will stand in. */
export interface CalendarEntry extends EntryTimes {
  readonly component: ICAL.Component;
  readonly uid: string;
  readonly title: string;
}

/** An entry that has a start, or `undefined`. */
export function calendarEntry(component: ICAL.Component): CalendarEntry | undefined {
  const times = entryTimes(component);
  if (times === undefined) return undefined;
  return {
    component,
    uid: textOf(component, "uid"),
    title: textOf(component, "summary").trim(),
    ...times,
  };
}

/** The text of a property, empty where there is none. */
export function textOf(component: ICAL.Component, name: string): string {
  const value = propertyValue(component, name);
  if (typeof value !== "string") return "";
  // ical.js leaves the escapes of properties that it does not know, such as NAME (RFC 7986) and X-WR-CALNAME.
  return component.getFirstProperty(name)?.type === "unknown" ? unescaped(value) : value;
}

/** RFC 5545, section 3.3.11. */
function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === "n" ? "\n" : character,
  );
}

/** All texts of a property that may stand several times and hold several values. */
export function textsOf(component: ICAL.Component, name: string): string[] {
  return component
    .getAllProperties(name)
    .flatMap((property): unknown[] => property.getValues())
    .filter((value): value is string => typeof value === "string" && value !== "");
}
