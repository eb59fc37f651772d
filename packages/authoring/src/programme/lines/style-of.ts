import { bareHoursOf } from "../hours/bare-ranges.ts";
import { hasPlaceFirst } from "../hours/place-first.ts";
import { hasPlacedHours } from "../hours/placed-hours.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { markOfHours } from "../prose/flowed-style.ts";
import { isDigit } from "../text/characters.ts";
import type { Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Style } from "./style.ts";

/** More of a line tells no more of its hours. */
const LONGEST = 2000;

/** Looks at how the rows of a text begin. */
export function styleOf(text: SourceText, rows: readonly Row[], lexicon: Lexicon): Style {
  let [joined, ranges, comma, numbered] = [0, 0, 0, 0];
  for (const { cells } of rows) {
    const start = cells[0]?.start ?? 0;
    const line = text.slice(start, Math.min(cells[0]?.end ?? 0, start + LONGEST));
    if (line.includes(",") && markOfHours(line) === ",") comma += 2;
    if (!isDigit(text.charCodeAt(start))) continue;
    const head = text.slice(start, start + 16);
    if (
      /^0[0-9]{3}\s*(?:[-–]\s*[0-9]{4}\b|h|hrs|uhr|uur)|^0[0-9]{3}(?:[\t|;]\s*[0-9]{4})?[\s:|–—-]+\p{L}/iu.test(
        head,
      )
    )
      joined++;
    if (/^[1-9][0-5][05]\s*[-–]\s*[0-9]{3,4}(?!\S)/.test(head)) ranges++;
    if (/^[0-2]?[0-9],[0-5][05](?:\s*[-–—]\s*[0-2]?[0-9],[0-5][05])?(?![0-9%])/.test(head)) comma++;
    if (/^[0-9]{1,2}[.][0-9](?:[.\s]|$)/.test(head)) numbered++;
  }
  const lines = rows.flatMap(({ cells: [cell] }) => cell ?? []);
  return {
    // "830 – 900": one may be a pair of numbers.
    joined: joined > 0 || ranges > 1,
    comma: comma > 1,
    numbered: numbered > 1,
    bare: bareHoursOf(text, lines, lexicon),
    placed: hasPlacedHours(text, rows, lexicon),
    placeFirst: hasPlaceFirst(text, rows, lexicon),
  };
}
