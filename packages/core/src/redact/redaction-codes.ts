import type { Finding, Severity } from "../model/finding.ts";
import type { JsonPointer } from "../model/json-pointer.ts";

/** The codes of findings about a redacted copy: how much each weighs, and one sentence for the table of codes. */
export const redactionCodes = {
  "redact/not-for-audience": ["error", "The whole document is for a narrower audience."],
  "redact/field": ["info", "Fields that this audience does not see."],
  "redact/restricted": [
    "info",
    "An event, an agenda item or a link that is for a narrower audience.",
  ],
  "redact/consent": ["info", "People who have not consented to be named to this audience."],
  "redact/not-taking-part": ["info", "Participants who do not take part after all."],
  "redact/attribution": ["info", "Contributions that may not be attributed, or not by name."],
  "redact/name-in-text": [
    "info",
    "A text, address or id that names somebody whom the copy does not name.",
  ],
  "redact/sensitive": ["info", "What would tell of a sensitive category."],
  "redact/small-cell": [
    "info",
    "Numbers that are small, or from which a small one could be computed.",
  ],
  "redact/only-for-withheld": ["info", "What only withheld things refer to."],
  "redact/dangling": ["info", "References to what the copy does not have."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about a redacted copy. */
export type RedactionCode = keyof typeof redactionCodes;

/** Takes down what a copy leaves out. The message never repeats what it is. */
export type Report = (
  code: RedactionCode,
  path: JsonPointer,
  message: string,
  params?: Finding["params"],
) => void;

/** Keeps the findings of one copy in the order in which they are reported. */
export function createReport(): { readonly findings: Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  return {
    findings,
    report(code, path, message, params = {}) {
      findings.push({ code, severity: redactionCodes[code][0], path, message, params });
    },
  };
}
