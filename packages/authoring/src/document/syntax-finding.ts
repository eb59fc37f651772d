import type { Finding, Severity } from "@plenary/core";
import type { LineCounter } from "yaml";

/** The codes of findings about the text itself, how much each weighs, and one sentence for the table of codes. */
export const syntaxCodes = {
  "syntax/invalid": ["error", "Text that is neither YAML nor JSON."],
  "syntax/empty": ["error", "Nothing in the file."],
  "syntax/encoding": ["error", "Bytes that are not UTF-8."],
  "syntax/too-large": ["error", "More text than a document may have."],
  "syntax/too-deep": ["error", "More levels of nesting than a document may have."],
  "syntax/duplicate-key": ["error", "A key that stands twice in one object."],
  "syntax/forbidden-key": [
    "error",
    "A key that could change how programs behave: __proto__, constructor or prototype.",
  ],
  "syntax/key": ["error", "A key that is not text."],
  "syntax/comment": [
    "warning",
    "Text that was cut off at ` #`, because YAML takes what follows for a comment.",
  ],
  "syntax/stray-key": [
    "error",
    "A key without a value inside { }, most often the rest of a text behind a comma.",
  ],
  "syntax/alias": [
    "error",
    "YAML aliases that multiply the document, or refer to themselves or to nothing.",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

/** The code of a finding about the text of a document. */
export type SyntaxCode = keyof typeof syntaxCodes;

/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A finding about the text; it has no path yet, so its line and column stand in `params`. */
export function syntaxFinding(code: SyntaxCode, message: string, position?: Position): Finding {
  return { code, severity: syntaxCodes[code][0], path: "", message, params: { ...position } };
}

export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
