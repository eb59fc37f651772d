import { isDayOfYear, readDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";

const LONGEST_HEADING = 60;
const JAMMED = /[.!?)](?=\p{Lu}\p{L})/gu;

/** Cuts "… shown in public.Friday, 6 August:" before the heading of a day whose line break was lost. */
export function cutJammedDays(text: SourceText, rows: readonly Row[], lexicon: Lexicon): Row[] {
  return rows.flatMap((row) => {
    const [line, ...others] = row.cells;
    if (line === undefined || others.length > 0 || row.table) return [row];
    const from = Math.max(line.start, line.end - LONGEST_HEADING);
    const words = text.slice(from, line.end);
    if (words.search(JAMMED) === -1) return [row];
    for (const { index } of words.matchAll(JAMMED)) {
      const start = from + index + 1;
      if (!isDay(text, start, line.end, lexicon)) continue;
      const day = rowWith({ ...row, blankBefore: false, bullet: false }, { start, end: line.end });
      return [rowWith(row, { start: line.start, end: start }), day];
    }
    return [row];
  });
}

/** A weekday with its date, and nothing behind it. */
function isDay(text: SourceText, start: number, end: number, lexicon: Lexicon): boolean {
  const tokens = text.tokens({ start, end });
  const date = readDate(tokens, 0, lexicon);
  const isWhole =
    date !== undefined && tokens.slice(date.next).every(({ kind }) => kind === "mark");
  return isWhole && date.value.weekday !== undefined && isDayOfYear(date.value);
}
