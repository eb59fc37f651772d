import type { Finding, Severity } from "../model/finding.ts";
import type { JsonPointer } from "../model/json-pointer.ts";

/** The codes of findings about a tally: how much each weighs, and one sentence for the table of codes. */
export const tallyCodes = {
  "tally/different-taxonomies": [
    "error",
    "Events that are counted by different taxonomies, and no crosswalk to compare them by.",
  ],
  "tally/bad-crosswalk": [
    "error",
    "A crosswalk that does not lead from ids of categories to ids of categories.",
  ],
  "tally/not-in-crosswalk": [
    "warning",
    "A category that the crosswalk leads to none of the others.",
  ],
  "tally/exceeds-total": ["warning", "Lines that count more people than the total."],
  "tally/parts-exceed-whole": [
    "warning",
    "Lines for the parts of a category that count more people than the line for the whole.",
  ],
  "tally/counted-once": [
    "info",
    "A line for a category and lines for parts of it, which are taken to count the same people.",
  ],
  "tally/joint-line": ["info", "A line of several categories, which is counted where they meet."],
  "tally/nested-organizations": [
    "info",
    "An organization and one that it belongs to, which are not two.",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about a tally. */
export type TallyCode = keyof typeof tallyCodes;

export function tallyFinding(
  code: TallyCode,
  path: JsonPointer,
  message: string,
  params: Finding["params"] = {},
): Finding {
  return { code, severity: tallyCodes[code][0], path, message, params };
}
