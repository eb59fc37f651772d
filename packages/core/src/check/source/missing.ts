import { defineRule } from "../rule.ts";

export const missingSource = defineRule({
  code: "source/missing",
  severity: "info",
  summary: "An event without a source, neither of its own nor of the project or series around it.",
  *inEvent({ event, container }) {
    if ((event.sources ?? []).length > 0 || (container?.sources ?? []).length > 0) return;
    yield {
      path: "",
      message:
        "Where these facts come from is not said. Add the invitation, report or page to `sources`.",
    };
  },
});
