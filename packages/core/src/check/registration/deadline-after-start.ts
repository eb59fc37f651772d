import { defineRule } from "../rule.ts";
import { isLaterMoment } from "./later-moment.ts";

export const deadlineAfterStart = defineRule({
  code: "registration/deadline-after-start",
  severity: "error",
  summary: "A registration deadline that is later than the event's start.",
  *inEvent(subject) {
    const { start, registration } = subject.event;
    const deadline = registration?.deadline;
    if (deadline === undefined || !isLaterMoment(subject, deadline, start)) return;
    yield {
      path: "/registration/deadline",
      message: `Registration closes (${deadline}) after the event starts (${start}). Correct the one that is wrong.`,
      params: { deadline, start },
    };
  },
});
