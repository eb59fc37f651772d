import type { Position } from "../../document/syntax-finding.ts";

/** Stands where markup stood: nothing, neither a space nor the end of a word. It keeps every offset that of the source. */
export const FILLER = "\u0000";

/** A stretch of a text, by offsets; `end` is the first character after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that knows the line and column of each of its offsets. */
export interface SourceText {
  /** As long as the source, with fillers where the source has markup. */
  readonly text: string;
  positionAt(offset: number): Position;
}

/** Puts a text, or the text under its markup, on the lines of its source. */
export function sourceText(source: string, text: string): SourceText {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  return {
    text,
    positionAt(offset) {
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
