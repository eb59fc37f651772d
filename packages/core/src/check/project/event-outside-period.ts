import { defineRule } from "../rule.ts";
import { isLater } from "../time/is-later.ts";

export const eventOutsidePeriod = defineRule({
  code: "project/event-outside-period",
  severity: "warning",
  summary: "An event that starts before its project, or ends after it.",
  *inEvent({ event, container }) {
    if (container?.type !== "project") return;
    const { start, end } = container;
    if (start !== undefined && isLater(start, event.start)) {
      yield {
        path: "/start",
        message: `The event starts (${event.start}) before its project does (${start}). Correct the one that is wrong.`,
        params: { event: event.start, project: start },
      };
    }
    const last = event.end ?? event.start;
    if (end !== undefined && isLater(last, end)) {
      yield {
        path: event.end === undefined ? "/start" : "/end",
        message: `The event ends (${last}) after its project does (${end}). Correct the one that is wrong.`,
        params: { event: last, project: end },
      };
    }
  },
});
