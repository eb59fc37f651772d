import type { Finding, JsonPointer, Result } from "@plenary/core";
import { foreignFile, otherText } from "./foreign-file.ts";
import { locate } from "./locate.ts";
import { parse } from "./parse.ts";
import { type Position, syntaxFinding } from "./syntax-finding.ts";
import { toData } from "./to-data.ts";

const MAX_LENGTH = 10_000_000;

/** Data read from a text, with the way back to the text. */
export interface SourceDocument {
  /** Plain data, not yet validated. */
  readonly data: unknown;
  /** The line and column of a JSON Pointer into `data`; of the nearest thing around it when it points to nothing. */
  locate(pointer: JsonPointer): Position;
}

/**
 * Reads a document from YAML or JSON, told apart by content, at most 10 million bytes of UTF-8. Findings (`syntax/…`)
 * carry `line` and `column` in their `params`; nothing is read when one of them is an error. Never throws.
 *
 * @example
 * import { readDocument } from "@plenary/authoring";
 * const source = readDocument("type: event\nplace:\n  locality: Oradea\n");
 * if (source.ok) {
 *   source.value.data; // => { type: "event", place: { locality: "Oradea" } }
 *   source.value.locate("/place/locality"); // => { line: 3, column: 3 }
 * }
 */
export function readDocument(input: string | Uint8Array): Result<SourceDocument> {
  if (input.length > MAX_LENGTH) return failure(tooLarge());
  const decoded = typeof input === "string" ? input : decode(input);
  if (decoded === undefined) return failure(notUtf8(input));
  const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  const other = otherText(text);
  if (other !== undefined) {
    return failure(syntaxFinding("syntax/invalid", other, { line: 1, column: 1 }));
  }
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { data, findings } = toData(parsed.value);
  if (findings.some(({ severity }) => severity === "error")) return { ok: false, findings };
  return {
    ok: true,
    value: { data, locate: (pointer) => locate(parsed.value, pointer) },
    findings,
  };
}

function failure(finding: Finding): Result<never> {
  return { ok: false, findings: [finding] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tooLarge(): Finding {
  const message = `The text is longer than a document may be: ${MAX_LENGTH / 1_000_000} million bytes. Is this the right file?`;
  return syntaxFinding("syntax/too-large", message, { line: 1, column: 1 });
}

function notUtf8(input: string | Uint8Array): Finding {
  const foreign = typeof input === "string" ? undefined : foreignFile(input);
  const message =
    foreign === undefined
      ? "The file is not text in UTF-8. Save it as UTF-8 (in many editors: Save with Encoding)."
      : `The file is ${foreign}, not text. Copy its text into a file.`;
  return syntaxFinding("syntax/encoding", message, { line: 1, column: 1 });
}
