import { defineRule } from "../rule.ts";
import { isLaterMoment } from "./later-moment.ts";

export const opensAfterDeadline = defineRule({
  code: "registration/opens-after-deadline",
  severity: "error",
  summary: "A registration that opens after its deadline.",
  *inEvent(subject) {
    const { opens, deadline } = subject.event.registration ?? {};
    if (opens === undefined || deadline === undefined) return;
    if (!isLaterMoment(subject, opens, deadline)) return;
    yield {
      path: "/registration/opens",
      message: `Registration opens (${opens}) after its deadline (${deadline}). Swap the two, or correct the one that is wrong.`,
      params: { opens, deadline },
    };
  },
});
