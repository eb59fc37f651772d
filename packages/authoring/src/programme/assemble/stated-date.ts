import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Line } from "../lines/line.ts";
import { readDate, type WrittenDate } from "../notations/dates.ts";
import { tokenize } from "../text/tokens.ts";

const YEAR = /(?:19|20)[0-9]{2}/;

/** The first date in a text that has day, month and year; what a programme without a date of its own is about, most likely. */
export function firstFullDate(
  text: string,
  lines: readonly Line[],
  lexicon: Lexicon,
): WrittenDate | undefined {
  for (const { row } of lines) {
    for (const cell of row.cells) {
      if (!YEAR.test(text.slice(cell.start, cell.end))) continue;
      const tokens = tokenize(text, cell);
      for (const at of tokens.keys()) {
        if (tokens[at]?.kind === "mark") continue;
        const found = readDate(tokens, at, lexicon)?.value;
        if (found?.year !== undefined && found.day !== undefined) return found;
      }
    }
  }
  return undefined;
}
