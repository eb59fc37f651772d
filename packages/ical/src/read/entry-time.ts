import { TZDate } from "@date-fns/tz";
import { LocalDateOrDateTime } from "@plenary/core";
import ICAL from "ical.js";
import { propertyValue, timeIn } from "./property-value.ts";

/** A time as an entry states it. */
export interface EntryTime {
  /** `YYYY-MM-DD` for a day, else `YYYY-MM-DDTHH:MM` on the wall clock of `timeZone`. */
  readonly local: string;
  readonly hasSeconds: boolean;
  /** The zone as named; `UTC`; absent for a day and for a time that names none. */
  readonly timeZone?: string;
  /** Milliseconds since 1970-01-01T00:00:00Z; absent where no zone tells. */
  readonly epoch?: number;
}

/** When an entry starts and ends (RFC 5545, section 3.6.1); `undefined` without a start. */
export function entryTimes(
  component: ICAL.Component,
): { start: EntryTime; end?: EntryTime } | undefined {
  const start = timeIn(component, "dtstart");
  if (start === undefined) return undefined;
  const zone = zoneName(component, "dtstart", start);
  const read = { start: entryTime(start, zone) };
  if (!exists(read.start)) return undefined;
  const stated = timeIn(component, "dtend");
  if (stated !== undefined) {
    const end = entryTime(stated, zoneName(component, "dtend", stated));
    return stated.compare(start) === 0 || !exists(end) ? read : { ...read, end };
  }
  // A day without an end lasts a day, an hour without one is an instant.
  const duration = durationOf(component) ?? (start.isDate ? "P1D" : undefined);
  if (duration === undefined) return read;
  const end = start.clone();
  end.addDuration(ICAL.Duration.fromString(String(duration)));
  const ended = entryTime(end, zone);
  return end.compare(start) === 0 || !exists(ended) ? read : { ...read, end: ended };
}

/** The wall clock of a zone at a moment, `YYYY-MM-DDTHH:MM`. */
export function wallClock(epoch: number, timeZone: string): string {
  const { length } = "YYYY-MM-DDTHH:MM";
  const wall = new TZDate(epoch, timeZone);
  return new Date(epoch - wall.getTimezoneOffset() * 60_000).toISOString().slice(0, length);
}

/** Whether the runtime knows a zone by this name. */
export function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return /^[A-Za-z]/.test(timeZone);
  } catch {
    return false;
  }
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
  const local = time.toString();
  if (time.isDate) return { local: local.slice(0, 10), hasSeconds: false };
  const digits = { local: local.slice(0, 16), hasSeconds: time.second !== 0 };
  if (zone === undefined) return digits;
  const epoch = epochOf(time, zone);
  return { ...digits, timeZone: zone, ...(epoch === undefined ? {} : { epoch }) };
}

function zoneName(component: ICAL.Component, name: string, time: ICAL.Time): string | undefined {
  if (time.zone === ICAL.Timezone.utcTimezone) return "UTC";
  return component.getFirstProperty(name)?.getFirstParameter("tzid") || undefined;
}

/** The runtime's own data of a zone goes before what a calendar says of it: that may be old, and is often wrong. */
function epochOf(time: ICAL.Time, zone: string): number | undefined {
  if (isKnownZone(zone)) {
    const { year, month, day, hour, minute, second } = time;
    return new TZDate(year, month - 1, day, hour, minute, second, zone).getTime();
  }
  if (time.zone === null || time.zone === ICAL.Timezone.localTimezone) return undefined;
  return time.toUnixTime() * 1_000;
}
