import { type DraftDay, type DraftItem, eachItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isCapital } from "../people/person-names.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { isRoom } from "./rooms.ts";

/** One title may end with the name of a room. */
const FEWEST = 3;
const MOST_WORDS = 3;

interface Parted {
  readonly title: Span;
  readonly place: Span;
}

/** Items without the rooms that their titles end with, nothing between, where most of a text do: "Lunch Foyer", "Opening Grote zaal". */
export function withoutRoomsAtEnd(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  const items = days.flatMap((day) => day.items);
  const parted = new Map<DraftItem, Parted>();
  for (const item of items) {
    const isPlaced = item.room !== undefined || item.line.place !== undefined;
    const found = isPlaced ? undefined : roomBehind(text, item.title, lexicon);
    if (found !== undefined) parted.set(item, found);
  }
  if (parted.size < FEWEST || parted.size * 2 < items.length) return [...days];
  return eachItem(days, (item) => {
    const found = parted.get(item);
    if (found === undefined) return item;
    return { ...item, title: found.title, line: { ...item.line, place: found.place } };
  });
}

/** The longest name of a room at the end, right behind a word that does not lead to it. */
function roomBehind(text: SourceText, { start, end }: Span, lexicon: Lexicon): Parted | undefined {
  const tokens = text.tokens({ start, end });
  for (let at = Math.max(1, tokens.length - MOST_WORDS); at < tokens.length; at++) {
    const [before, first, last] = [tokens[at - 1], tokens[at], tokens.at(-1)];
    if (before === undefined || first === undefined || last === undefined) return undefined;
    const isLed = isOpen(before) || lexicon.small.has(tokens, at - 1);
    if (isLed || !isCapital(text, first) || !isRoom(tokens.slice(at), lexicon)) continue;
    return {
      title: { start, end: before.end },
      place: { start: first.start, end: last.end },
    };
  }
  return undefined;
}

/** A question and a quotation end before a room. */
function isOpen({ kind, text }: Token): boolean {
  return kind === "mark" && !/^[?!”»“"’)]$/.test(text);
}
