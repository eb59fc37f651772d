import { TZDate, tzOffset } from "@date-fns/tz";
import { LocalDateOrDateTime, spellingOfZone } from "@plenary/core";
import ICAL from "ical.js";
import { propertyValue, timeIn } from "./property-value.ts";

/** A time as an entry states it. */
export interface EntryTime {
  /** `YYYY-MM-DD` for a day, else `YYYY-MM-DDTHH:MM` on the wall clock of `timeZone`. */
  readonly local: string;
  readonly hasSeconds: boolean;
  /** The zone as documents name it, or as the calendar does where it is not known; `UTC`; absent for a day and for a time that names none. */
  readonly timeZone?: string;
  /** Milliseconds since 1970-01-01T00:00:00Z; absent where no zone tells. */
  readonly epoch?: number;
}

/** When an entry starts and ends. */
export interface EntryTimes {
  readonly start: EntryTime;
  /** Absent for an instant; exclusive for days, as calendars have it. */
  readonly end?: EntryTime;
  /** Present where an end is stated that none can be: before the start, or a day for an hour. */
  readonly hasUnfitEnd?: true;
}

/** When an entry starts and ends (RFC 5545, section 3.6.1); `undefined` without a start. */
export function entryTimes(component: ICAL.Component): EntryTimes | undefined {
  const start = timeIn(component, "dtstart");
  if (start === undefined) return undefined;
  const zone = zoneName(component, "dtstart", start);
  const read = { start: entryTime(start, zone) };
  if (!exists(read.start)) return undefined;
  const stated = timeIn(component, "dtend");
  if (stated !== undefined) {
    const end = entryTime(stated, zoneName(component, "dtend", stated));
    const isLike = stated.isDate === start.isDate;
    return ended(read.start, end, isLike ? stated.compare(start) : -1);
  }
  // A day without an end lasts a day, an hour without one is an instant.
  const duration = durationOf(component);
  if (duration === undefined && !start.isDate) return read;
  const end = start.clone();
  end.addDuration(ICAL.Duration.fromString(duration ?? "P1D"));
  const times = ended(read.start, entryTime(end, zone), end.compare(start));
  return duration === undefined && times.hasUnfitEnd === true ? read : times;
}

/** `order` is that of the end after the start by their digits, which instants go before. */
function ended(start: EntryTime, end: EntryTime, order: number): EntryTimes {
  const later =
    start.epoch === undefined || end.epoch === undefined ? order : end.epoch - start.epoch;
  if (later === 0) return { start };
  return later > 0 && exists(end) ? { start, end } : { start, hasUnfitEnd: true };
}

/** The wall clock of a zone at a moment, `YYYY-MM-DDTHH:MM`. */
export function wallClock(epoch: number, timeZone: string): string {
  const { length } = "YYYY-MM-DDTHH:MM";
  const offset = Math.round(tzOffset(timeZone, new Date(epoch)) * 60) * 1_000;
  return new Date(epoch + offset).toISOString().slice(0, length);
}

/** A calendar names few zones, and looking one up takes longer than all else that is done for a time. */
const zones = new Map<string, string | undefined>();
const MOST_ZONES = 1_000;

/** The zone that a TZID means, as documents name it; `undefined` where the runtime knows none. */
export function knownZone(tzid: string): string | undefined {
  if (!zones.has(tzid)) {
    if (zones.size >= MOST_ZONES) zones.clear();
    const names = namesIn(tzid).map(spellingOfZone);
    zones.set(
      tzid,
      names.find((name) => name !== undefined),
    );
  }
  return zones.get(tzid);
}

/** Evolution and older Thunderbirds say where they have a zone from: `/freeassociation.sourceforge.net/Europe/Bucharest`. */
function namesIn(tzid: string): string[] {
  if (!tzid.startsWith("/")) return [tzid];
  const parts = tzid.split("/").slice(2, 8);
  return parts.map((_, from) => parts.slice(from).join("/"));
}

/** Damaged digits may be read as a time that no clock shows. */
function exists({ local }: EntryTime): boolean {
  return LocalDateOrDateTime.safeParse(local).success;
}

/** No event lasts longer; ical.js adds a duration day by day, so that one of a billion weeks would never end. */
const MOST_SECONDS = 10 * 366 * 24 * 60 * 60;

function durationOf(component: ICAL.Component): string | undefined {
  const value = propertyValue(component, "duration");
  if (!(value instanceof ICAL.Duration)) return undefined;
  if (Math.abs(value.toSeconds()) > MOST_SECONDS) throw new RangeError("no event lasts so long");
  return value.toString();
}

function entryTime(time: ICAL.Time, zone: string | undefined): EntryTime {
  // ical.js writes the year 50 as `50`.
  const local = time.toString().replace(/^[0-9]{1,3}(?=-)/, (year) => year.padStart(4, "0"));
  if (time.isDate) return { local: local.slice(0, 10), hasSeconds: false };
  const digits = { local: local.slice(0, 16), hasSeconds: time.second !== 0 };
  if (zone === undefined) return digits;
  const epoch = epochOf(time, zone);
  return { ...digits, timeZone: zone, ...(epoch === undefined ? {} : { epoch }) };
}

function zoneName(component: ICAL.Component, name: string, time: ICAL.Time): string | undefined {
  if (time.zone === ICAL.Timezone.utcTimezone) return "UTC";
  const tzid = component.getFirstProperty(name)?.getFirstParameter("tzid") || undefined;
  return tzid === undefined ? undefined : (knownZone(tzid) ?? tzid);
}

/** The runtime's own data of a zone goes before what a calendar says of it: that may be old, and is often wrong. */
function epochOf(time: ICAL.Time, zone: string): number | undefined {
  if (knownZone(zone) !== undefined) {
    const { year, month, day, hour, minute, second } = time;
    const date = new TZDate(year, month - 1, day, hour, minute, second, zone);
    // Like `Date`, it takes the years 0 to 99 for those of the last century.
    return year < 100 ? date.setFullYear(year) : date.getTime();
  }
  if (time.zone === null || time.zone === ICAL.Timezone.localTimezone) return undefined;
  return time.toUnixTime() * 1_000;
}
