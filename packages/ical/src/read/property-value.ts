import ICAL from "ical.js";

/** The first value of a property as ical.js reads it; `undefined` where there is none, or one that cannot be read. */
export function propertyValue(component: ICAL.Component, name: string): unknown {
  try {
    // ical.js looks at a value when it is asked for it, and throws at one that has not the form of its type.
    return component.getFirstPropertyValue(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The time in a property; `undefined` where there is none that exists. */
export function timeIn(component: ICAL.Component, name: string): ICAL.Time | undefined {
  const value = propertyValue(component, name);
  if (!(value instanceof ICAL.Time)) return undefined;
  const { year, month, day, hour, minute, second } = value;
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    year >= 0 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isOnClock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
  return exists && isOnClock && second <= 60 ? value : undefined;
}
