import type { DraftDay, DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesSomebody } from "../people/people.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { isMark, tokenize } from "../text/tokens.ts";
import { isPlaceName, isRoom } from "./rooms.ts";

/** One title may begin with the name of a room. */
const FEWEST = 2;
const LONGEST_HEAD = 10;

/** Items without the rooms that stand before their titles, where a text has several such: `Great Hall – Opening`, `Foyer – Meet the author`. */
export function withoutRoomsAtStart(
  text: string,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  const parted = new Map<DraftItem, DraftItem>();
  for (const item of days.flatMap(({ items }) => items)) {
    const found =
      item.line.place === undefined ? roomAtStart(text, item.title, lexicon) : undefined;
    if (found === undefined) continue;
    const { title, place } = found;
    parted.set(item, { ...item, title, line: { ...item.line, place } });
  }
  if (parted.size < FEWEST) return [...days];
  return days.map((day) => ({
    ...day,
    items: day.items.map((item) => parted.get(item) ?? item),
  }));
}

/** A room before a dash, and behind it neither a place nor people. */
function roomAtStart(
  text: string,
  { start, end }: Span,
  lexicon: Lexicon,
): { title: Span; place: Span } | undefined {
  const tokens = tokenize(text, { start, end }, LONGEST_HEAD);
  const at = tokens.findIndex((token, index) => {
    const isWithin = token.glued && tokens[index + 1]?.glued === true;
    return isMark(token, "–—|") || (isMark(token, "-") && !isWithin);
  });
  const mark = tokens[at];
  if (at < 1 || mark === undefined || !isRoom(tokens.slice(0, at), lexicon)) return undefined;
  const title = withoutEdges(text, { start: mark.end, end });
  const isNamed = /^["“„«‘(]?[\p{Lu}\p{N}]/u.test(text.slice(title.start, title.start + 2));
  if (!isNamed || isPlaceName(text, title, lexicon) || namesSomebody(text, title, lexicon))
    return undefined;
  return { title, place: withoutEdges(text, { start, end: mark.start }) };
}
