import type { Event } from "../../model/event.ts";
import { defineRule } from "../rule.ts";

export const unknownZone = defineRule({
  code: "time/unknown-zone",
  severity: "error",
  summary: "Times without a time zone, or a time zone that does not exist.",
  *inEvent({ event, resolve, zoneSpelling }) {
    if (resolve !== undefined) return;
    if (event.timeZone !== undefined) {
      const hint =
        zoneSpelling === undefined
          ? "Use a name from the IANA time zone database, such as Europe/Bucharest."
          : `Write ${zoneSpelling}.`;
      yield { path: "/timeZone", message: `There is no time zone of this name. ${hint}` };
      return;
    }
    if (!statesTimeOfDay(event)) return;
    yield {
      path: "",
      message:
        "The event has times of day but no `timeZone`. Add one, such as `timeZone: Europe/Bucharest`.",
    };
  },
});

function statesTimeOfDay({ start, end, previousStart, registration, agenda }: Event): boolean {
  return (
    [start, end, previousStart, registration?.opens, registration?.deadline].some((time) =>
      time?.includes("T"),
    ) ||
    (agenda?.days.some((day) => day.items.some((item) => item.start !== undefined)) ?? false)
  );
}
