import { defineRule } from "../rule.ts";

export const reducedPrecision = defineRule({
  code: "time/reduced-precision",
  severity: "info",
  summary: "An event whose date is known to the month or the year only; calendars leave it out.",
  *inEvent({ event: { start, end = start } }) {
    const known = [start, end].find((date) => date.length < 10);
    if (known === undefined) return;
    const precision = known.length === 4 ? "year" : "month";
    const [path, what] = known === start ? ["/start", "date"] : ["/end", "last day"];
    yield {
      path,
      message: `The event's ${what} is known to the ${precision} only, so calendars leave the event out. Give the day once it is known.`,
      params: { precision },
    };
  },
});
