import ICAL from "ical.js";

/** The calendars in a text, one or more; `undefined` where it is no calendar. */
export function parseCalendars(calendar: string | Uint8Array): ICAL.Component[] | undefined {
  try {
    const text =
      typeof calendar === "string"
        ? calendar
        : new TextDecoder("utf-8", { fatal: true }).decode(calendar);
    const parsed: unknown[] = ICAL.parse(text.replace(/^\ufeff/, ""));
    // One calendar is a component, several are a list of them.
    const jCals = typeof parsed[0] === "string" ? [parsed] : parsed;
    const roots = jCals.map((jCal) => new ICAL.Component(jCal as unknown[]));
    return roots.every(({ name }) => name === "vcalendar") && roots.length > 0 ? roots : undefined;
  } catch {
    // ical.js throws errors of many kinds at what it cannot read.
    return undefined;
  }
}
