import type { Finding, Severity } from "@plenary/core";

/** The codes of findings about a calendar that is read: how much each weighs, and one sentence for the table of codes. */
export const importCodes = {
  "import/unreadable": ["error", "A text that is no calendar."],
  "import/empty": ["error", "A calendar without an event that has a start."],
  "import/no-start": ["warning", "An entry without a start, which the document leaves out."],
  "import/recurrence": [
    "warning",
    "An entry that recurs, of which the document has the first time.",
  ],
  "import/time-zone": ["warning", "A time whose zone is not known."],
  "import/nonexistent": [
    "warning",
    "An hour that a clock change skips, for which the document has what clocks show then.",
  ],
  "import/end": ["warning", "An end that cannot be one, which the document leaves out."],
  "import/ambiguous": ["warning", "A repeated hour of which the document can tell only the first."],
  "import/all-day": ["info", "A whole day among hours, which stands in the agenda without a time."],
  "import/seconds": ["info", "A time with seconds, which the document leaves out."],
  "import/untitled": ["info", "An entry without a title."],
  "import/address": ["warning", "An address of a kind that no document may hold."],
  "import/people": ["info", "People and their addresses, which are not taken over."],
  "import/left-out": ["info", "A kind of property or component that the document has no word for."],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about a calendar that is read. */
export type ImportCode = keyof typeof importCodes;

export function importFinding(
  code: ImportCode,
  message: string,
  params: Finding["params"] = {},
): Finding {
  return { code, severity: importCodes[code][0], path: "", message, params };
}
