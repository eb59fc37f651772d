import { defineRule } from "../rule.ts";

export const zoneElsewhere = defineRule({
  code: "time/zone-elsewhere",
  severity: "warning",
  summary: "A time zone whose hours are not those of the country where the event takes place.",
  *inEvent({ event, resolve, clocksIn }) {
    const { place, timeZone, start, attendanceMode } = event;
    const country = place?.country;
    if (resolve === undefined || country === undefined || attendanceMode === "online") return;
    // A day is enough to compare clocks by; a month is not.
    if (start.length < 10) return;
    const noon = `${start.slice(0, 10)}T12:00`;
    const clocks = clocksIn(country);
    const [first] = clocks;
    if (first === undefined) return;
    const { epoch } = resolve(noon);
    if (clocks.some((clock) => clock.resolve(noon).epoch === epoch)) return;
    const meant =
      clocks.length === 1 ? first.timeZone : `${first.timeZone} or another of its zones`;
    yield {
      path: "/timeZone",
      message: `Clocks in ${country} do not show the hours of ${timeZone}, so everybody's calendar would be wrong. Write ${meant}, if the event takes place there.`,
      params: { country, ...(clocks.length === 1 ? { suggestion: first.timeZone } : {}) },
    };
  },
});
