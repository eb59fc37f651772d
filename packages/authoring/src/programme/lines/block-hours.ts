import type { Lexicon } from "../lexicon/lexicon.ts";
import { plainText } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";

import { isShouted } from "../titles/theme-lines.ts";
import type { TimedLine } from "./line.ts";

const FEWEST = 3;
const LONGEST_NAME = 60;

/**
 * `10.00 – 17.00 OFFICINE MORANDI` over items that begin and end with these hours: the heading of a block, and no item. Its name alone
 * is in capitals, and has no word for a kind of item: "9.00 – 13.00 PLENARY" is one.
 */
export function headsBlock(
  text: SourceText,
  line: TimedLine,
  below: readonly TimedLine[],
  lexicon: Lexicon,
): boolean {
  const block = blockOf(line, below);
  if (block.length < FEWEST || block.at(-1)?.times.end?.minutes !== line.times.end?.minutes)
    return false;
  const isOther = block.every((item) => !isShouted(titleOf(text, item)));
  const { title } = line;
  if (title === undefined || title.end - title.start > LONGEST_NAME || !isOther) return false;
  const isItem = lexicon.kinds.isIn(text.tokens(title));
  return !isItem && isShouted(titleOf(text, line));
}

/** The items right below, as they follow on each other within the hours of a line, the first at its start; `below` has the nearest last. */
function blockOf({ times }: TimedLine, below: readonly TimedLine[]): TimedLine[] {
  const [start, end] = [times.start?.minutes, times.end?.minutes];
  const block: TimedLine[] = [];
  if (start === undefined || end === undefined) return block;
  let latest = start;
  for (let at = below.length - 1; at >= 0; at--) {
    const item = below[at];
    const first = item?.times.start?.minutes;
    const isFirst = block.length > 0 || first === start;
    if (item === undefined || first === undefined || !isFirst) break;
    if (first < latest || first >= end) break;
    latest = item.times.end?.minutes ?? first;
    if (latest > end) return [];
    block.push(item);
  }
  return block;
}

function titleOf(text: SourceText, { title }: TimedLine): string {
  return title === undefined ? "" : plainText(text, title);
}
