import type { AgendaItemKind } from "@plenary/core";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, spanOfRow, type TimedLine } from "../lines/line.ts";
import type { SourceText } from "../text/source-text.ts";

import { isPeople } from "./theme-lines.ts";

const LONGEST_TITLE = 200;

/**
 * What stands below a column of hours in blocks set off by empty lines, one for each hour: its title, with what is said of it below. As
 * many blocks as hours are a programme, and so are more where the one of the last hour closes it; what follows is a footer then.
 */
export function blocksBelow(
  text: SourceText,
  lines: readonly Line[],
  from: number,
  items: ReadonlySet<TimedLine>,
  { count, lexicon }: { readonly count: number; readonly lexicon: Lexicon },
): Line[][] {
  const all = blocksFrom(lines, from, items);
  const blocks = all.slice(0, count);
  const kinds = blocks.map(([title]) => kindOfLine(text, title, lexicon));
  const isWhole = all.length === count || kinds.at(-1) === "closing";
  if (blocks.length < count || !isWhole || !endsOnce(kinds)) return [];
  const isTitled = blocks.every(([title, ...details]) => {
    const isOther = details.some((line) => PAUSES.has(kindOfLine(text, line, lexicon)));
    return mayBeTitle(text, title) && !isOther;
  });
  // What begins with people goes on with the block above, unless most do.
  const people = blocks.filter(([title]) => title && isPeople(text, spanOfRow(title.row), lexicon));
  const areTitles = people.length === 0 || people.length * 2 > count;
  return isTitled && areTitles ? blocks : [];
}

/** To the next item or day. */
function blocksFrom(lines: readonly Line[], from: number, items: ReadonlySet<TimedLine>): Line[][] {
  const blocks: Line[][] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.kind === "day") break;
    if (line.kind === "timed" && items.has(line)) break;
    if (line.row.blankBefore) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** Each an item of its own. */
const PAUSES: ReadonlySet<AgendaItemKind> = new Set(["break", "meal", "closing"]);
/** What may follow when all is closed. */
const AFTER: ReadonlySet<AgendaItemKind> = new Set(["closing", "meal", "social", "departure"]);

function endsOnce(kinds: readonly AgendaItemKind[]): boolean {
  const closing = kinds.indexOf("closing");
  return closing === -1 || kinds.slice(closing).every((kind) => AFTER.has(kind));
}

function kindOfLine(text: SourceText, line: Line | undefined, lexicon: Lexicon): AgendaItemKind {
  const span = line === undefined ? { start: 0, end: 0 } : spanOfRow(line.row);
  // A sentence may tell of a break.
  const isShort = span.end - span.start <= LONGEST_PAUSE;
  return isShort ? kindOf(text.tokens(span), lexicon) : "other";
}

const LONGEST_PAUSE = 60;

/** No sentence, and no rest of one. */
function mayBeTitle(text: SourceText, line: Line | undefined): boolean {
  if (line === undefined) return false;
  const { start, end } = spanOfRow(line.row);
  const isRest = /\p{Ll}/u.test(text.charAt(start)) || /[.,;]/.test(text.charAt(end - 1));
  return end - start <= LONGEST_TITLE && !isRest;
}
