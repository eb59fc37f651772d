import { effectivePrivacy } from "../../model/effective-privacy.ts";
import { defineRule } from "../rule.ts";

export const smallCell = defineRule({
  code: "privacy/small-cell",
  severity: "warning",
  summary: "A public headcount with lines so small that somebody may be recognized.",
  *inEvent({ event, container }) {
    const { visibility, threshold } = effectivePrivacy(event.privacy, container?.privacy);
    if (visibility !== "public") return;
    for (const [n, { lines = [] }] of (event.headcounts ?? []).entries()) {
      const cells = lines.filter(({ value = 0 }) => value > 0 && value < threshold).length;
      if (cells === 0) continue;
      yield {
        path: `/headcounts/${n}`,
        message: `Some lines count fewer than ${threshold} people (${cells} of ${lines.length}), who may be recognized. Join them to wider categories, or publish the redacted copy, which hides them.`,
        params: { cells, threshold },
      };
    }
  },
});
