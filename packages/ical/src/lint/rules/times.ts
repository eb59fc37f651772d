import { type Component, valuesOf } from "../component-tree.ts";
import { type Property, parameter } from "../content-lines.ts";
import type { Fault } from "../lint-codes.ts";
import { TIME } from "./value-types.ts";

const DATE = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const DATE_TIME =
  /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)Z?$/;
const IN_UTC: ReadonlySet<string> = new Set(["DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED"]);

/** A time is a day, in UTC, or in a zone that it names (RFC 5545, sections 3.3.4 and 3.3.5). */
export function timeFaults(property: Property): Fault[] {
  const { name, line, value } = property;
  if (!TIME.has(name)) return [];
  const isDate = parameter(property, "VALUE") === "DATE";
  const zone = parameter(property, "TZID");
  const fault = value
    .split(",")
    .map((time) => (isDate ? dateFault(time, zone) : momentFault(time, zone, IN_UTC.has(name))))
    .find((message) => message !== undefined);
  return fault === undefined ? [] : [{ code: "ics/time", line, message: `${name} ${fault}` }];
}

function dateFault(date: string, zone: string | undefined): string | undefined {
  if (!DATE.test(date) || !isDay(date)) return "is no date.";
  return zone === undefined ? undefined : "is a day and names a zone.";
}

/** Whether a day of these digits exists; a calendar has no year 0. */
function isDay(time: string): boolean {
  const [year = 0, month = 0, day = 0] = [time.slice(0, 4), time.slice(4, 6), time.slice(6, 8)].map(
    Number,
  );
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCDate() === day;
}

function momentFault(
  time: string,
  zone: string | undefined,
  mustBeUtc: boolean,
): string | undefined {
  if (!DATE_TIME.test(time) || !isDay(time)) return "is no time.";
  const isUtc = time.endsWith("Z");
  if (mustBeUtc && !isUtc) return "is not in UTC.";
  if (isUtc && zone !== undefined) return "is in UTC and names a zone too.";
  if (isUtc || zone !== undefined) return undefined;
  return "names no zone, so each reader takes it for another moment.";
}

/** An event ends after it starts, in the same kind of time (RFC 5545, section 3.8.2.2). */
export function orderFaults(component: Component): Fault[] {
  const [start] = valuesOf(component, "DTSTART");
  const [end] = valuesOf(component, "DTEND");
  if (component.name !== "VEVENT" || start === undefined || end === undefined) return [];
  const fault = (message: string): Fault[] => [{ code: "ics/time", line: end.line, message }];
  if (parameter(start, "VALUE") !== parameter(end, "VALUE")) {
    return fault("DTSTART and DTEND are not both days or both times.");
  }
  const areComparable =
    parameter(start, "TZID") === parameter(end, "TZID") &&
    start.value.endsWith("Z") === end.value.endsWith("Z");
  if (areComparable && start.value >= end.value) return fault("DTEND is not after DTSTART.");
  return [];
}
