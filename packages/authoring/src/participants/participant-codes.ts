import type { Severity } from "@plenary/core";
import type { RegistrationField } from "./registration-fields.ts";

/** The codes of findings about a registration export, each with its weight and one sentence for the table of codes. */
export const participantCodes = {
  "participants/not-csv": ["error", "A file that cannot be read as a table."],
  "participants/no-name-column": ["error", "A table without a column of names."],
  "participants/unreadable-document": [
    "error",
    "A document into which participants or headcounts cannot be merged.",
  ],
  "participants/unknown-column": [
    "info",
    "A column that is not taken, because its heading says nothing known.",
  ],
  "participants/no-name": ["warning", "A row without a name, which is not placed."],
  "participants/total-row": [
    "info",
    "A row with the sum of the others, which is nobody and is not placed.",
  ],
  "participants/uneven-row": [
    "warning",
    "A row with more cells than headings, which is not placed.",
  ],
  "participants/repeated-row": [
    "warning",
    "A row for somebody who has a row above, which is not placed.",
  ],
  "participants/ambiguous": [
    "warning",
    "A row that fits several people of the document, which is not placed.",
  ],
  "participants/shared-email": [
    "warning",
    "A row with the e-mail of somebody of another name, which is placed as another participant.",
  ],
  "participants/same-name": [
    "warning",
    "A row with the name of somebody whom no e-mail tells apart, which is placed as another participant.",
  ],
  "participants/unknown-category": [
    "warning",
    "A category that the taxonomy does not have, or has twice.",
  ],
  "participants/unknown-country": [
    "warning",
    "A country that is no ISO 3166-1 code and no known name.",
  ],
  "participants/unknown-status": ["warning", "A status that is no known word."],
  "participants/unreadable-value": ["warning", "A value that is not of its column's form."],
  "participants/too-many-organizations": [
    "warning",
    "More new organizations than a document can hold; the row is placed without its own.",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about a registration export. */
export type ParticipantCode = keyof typeof participantCodes;

/** What is wrong with a row, in words that repeat nothing of it. */
export interface RowProblem {
  readonly code: ParticipantCode;
  readonly message: string;
  /** The column, where a value of it could not be read. */
  readonly column?: RegistrationField;
}
