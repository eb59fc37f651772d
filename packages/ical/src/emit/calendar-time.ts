import { tz } from "@date-fns/tz";
import type { SlotTime } from "@plenary/core";
import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import type { ICalDateTimeValue } from "ical-generator";

/**
 * A point in time whose digits are ready to print. It has the form that ical-generator expects of a Luxon date, because that
 * is the one form whose digits it prints as they are: a JavaScript date would be printed on the host's clock.
 */
class ReadyDigits {
  readonly isValid = true;
  readonly zone = { type: "fixed" };
  readonly #date: string;
  readonly #time: string;
  #order?: Date;

  /** `date`: `YYYYMMDD`; `time`: `HHMMSS`. */
  constructor(date: string, time: string) {
    this.#date = date;
    this.#time = time;
  }

  setZone(): this {
    return this;
  }

  toFormat(format: string): string {
    return format === "HHmmss" ? this.#time : this.#date;
  }

  /** ical-generator asks for it only to see which of two times is the later one. */
  toJSDate(): Date {
    this.#order ??= new Date(Number(this.#date) * 1_000_000 + Number(this.#time));
    return this.#order;
  }

  toJSON(): string {
    return `${this.#date}T${this.#time}`;
  }
}

const locals = new WeakMap<SlotTime, ReadyDigits>();

/** The wall clock of the event's zone, printed beside a TZID. Sessions share the objects of their times, so these are as well. */
export function localTime(time: SlotTime): ICalDateTimeValue {
  let digits = locals.get(time);
  if (digits === undefined) {
    const { local } = time;
    digits = new ReadyDigits(basicDate(local), `${local.slice(11, 13)}${local.slice(14, 16)}00`);
    locals.set(time, digits);
  }
  return digits;
}

/** An instant, `YYYY-MM-DDTHH:MM:SS…Z`, printed in UTC. */
export function utcTime(instant: string): ICalDateTimeValue {
  const digits = utcDigits(instant);
  return new ReadyDigits(digits.slice(0, 8), digits.slice(9, 15));
}

/** An instant, `YYYY-MM-DDTHH:MM:SS…Z`, as calendars write it: `YYYYMMDDTHHMMSSZ`. */
export function utcDigits(instant: string): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** A date without time of day, `days` later than `date` (`YYYY-MM-DD`). */
export function dateOnly(date: string, days = 0): ICalDateTimeValue {
  const later = addDays(date, days, { in: tz("UTC") });
  const digits = formatISO(later, { format: "basic", representation: "date" });
  return new ReadyDigits(digits, "000000");
}

function basicDate(iso: string): string {
  return iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 10);
}
