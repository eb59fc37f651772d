import { effectivePrivacy } from "../../model/privacy.ts";
import { defineRule } from "../rule.ts";

export const smallCell = defineRule({
  code: "privacy/small-cell",
  severity: "warning",
  summary: "A public headcount with numbers so small that somebody may be recognized.",
  *inEvent({ event, container }) {
    const { visibility, threshold } = effectivePrivacy(event.privacy, container?.privacy);
    if (visibility !== "public") return;
    for (const [n, { total, lines = [] }] of (event.headcounts ?? []).entries()) {
      const numbers = [total, ...lines.map(({ value }) => value)].filter(
        (one) => one !== undefined,
      );
      const cells = numbers.filter((one) => one > 0 && one < threshold).length;
      if (cells === 0) continue;
      yield {
        path: `/headcounts/${n}`,
        message: `Fewer than ${threshold} people are counted in ${cells} of ${numbers.length} numbers, and may be recognized. Join lines to wider categories, or publish the redacted copy, which hides small numbers.`,
        params: { cells, threshold },
      };
    }
  },
});
