/** The codes of findings about a document's shape, each with one sentence for the table of codes; all are errors. */
export const shapeCodes = {
  "shape/missing": "A required key is missing.",
  "shape/type": "A value of the wrong type, such as a number where text belongs.",
  "shape/unknown-key": "A key that is not part of the document.",
  "shape/key": "A key of a free map that is not of its form: a language tag or an owned name.",
  "shape/value": "A value that is not in its list of allowed words.",
  "shape/format": "Text that is not of its form, such as a time, a date or an id.",
  "shape/range": "A number that is too small or too large.",
  "shape/empty": "Text that is empty.",
} as const satisfies Record<string, string>;

/** The code of a finding about the shape of a document. */
export type ShapeCode = keyof typeof shapeCodes;
