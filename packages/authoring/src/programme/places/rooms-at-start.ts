import { type DraftDay, type DraftItem, eachItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesSomebody } from "../people/people.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isPlaceHead } from "./place-heads.ts";
import { isPlaceName, isRoom } from "./rooms.ts";

/** One title may begin with the name of a room. */
const FEWEST = 2;
const LONGEST_HEAD = 20;

interface Parted {
  readonly title: Span;
  readonly place: Span;
  /** By what it is known that it is one: alone by a quotation behind it or its bracket, and else by its words, or by those for a kind of item behind it. */
  readonly by: "quotation" | "bracket" | "words" | "kind" | "nothing";
}

/** Items without the places that stand before their titles, where a text has several such: `Great Hall – Opening`, `salle B : concert`, `Plaza Mayor. Cine de verano`. */
export function withoutRoomsAtStart(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  const parted = new Map<DraftItem, Parted>();
  for (const item of days.flatMap(({ items }) => items)) {
    const found =
      item.line.place === undefined
        ? (bracketAtStart(text, item.title, lexicon) ?? placeAtStart(text, item.title, lexicon))
        : undefined;
    if (found !== undefined) parted.set(item, found);
  }
  const told = [...parted.values()].filter(({ by }) => by !== "nothing").length;
  const areUntold = told * 2 < parted.size;
  return eachItem(days, (item) => {
    const found = parted.get(item);
    const isAlone = found?.by === "quotation" || found?.by === "bracket";
    const isOne = isAlone || (parted.size >= FEWEST && !areUntold);
    if (found === undefined || !isOne) return item;
    return { ...item, title: found.title, line: { ...item.line, place: found.place } };
  });
}

/** `(aula 1): Taller A`, `(Room 2) Housing`. */
function bracketAtStart(
  text: SourceText,
  { start, end }: Span,
  lexicon: Lexicon,
): Parted | undefined {
  const tokens = text.tokens({ start, end }, LONGEST_HEAD);
  const close = isMark(tokens[0], "([") ? tokens.findIndex((token) => isMark(token, ")]")) : -1;
  const [open, mark] = [tokens[0], tokens[close]];
  if (open === undefined || mark === undefined) return undefined;
  const title = withoutEdges(text, { start: mark.end, end });
  const isPlaced = title.start < title.end && isRoom(tokens.slice(1, close), lexicon);
  return isPlaced
    ? { title, place: withoutEdges(text, { start: open.end, end: mark.start }), by: "bracket" }
    : undefined;
}

/** A place before a dash, a colon or a full stop, and behind it neither a place nor people. */
function placeAtStart(
  text: SourceText,
  { start, end }: Span,
  lexicon: Lexicon,
): Parted | undefined {
  const tokens = text.tokens({ start, end }, LONGEST_HEAD);
  const at = separatorIn(tokens);
  const mark = at < 1 ? undefined : tokens[at];
  if (mark === undefined) return undefined;
  const head = tokens.slice(0, at);
  const title = withoutEdges(text, { start: mark.end, end });
  const isDash = isMark(mark, "–—|-");
  const isQuoted = /^[“„«"][^“”„«»"]+[”»“"]$/.test(text.slice(title.start, title.end));
  const isPlace =
    (isDash && isRoom(head, lexicon)) ||
    ((!isDash || isQuoted) && isPlaceHead(text, head, lexicon));
  const isNamed = /^["“„«‘(]?[\p{Lu}\p{N}]/u.test(text.slice(title.start, title.start + 2));
  if (!isPlace || title.start >= title.end || !(isNamed || mark.text === ":")) return undefined;
  const behind = tokens.slice(at + 1);
  const isElsewhere = isDash
    ? isPlaceName(text, title, lexicon)
    : isPlaceHead(text, behind, lexicon);
  if (isElsewhere || isAddress(behind) || namesSomebody(text, title, lexicon)) return undefined;
  const place = withoutEdges(text, { start, end: mark.start });
  const { rooms, outdoors, venues, kinds } = lexicon;
  // "Theatre: Hamlet", "Open University: who learns".
  const isSure = isDash || outdoors.has(head, 0) || (rooms.has(head, 0) && !venues.has(head, 0));
  const by = isQuoted && head.length > 1 ? "quotation" : isSure ? "words" : undefined;
  return { title, place, by: by ?? (kinds.isIn(behind) ? "kind" : "nothing") };
}

/** "Unimore – via S. Geminiano, 3 – Modena": a number behind a comma, and nothing or another mark behind it. */
function isAddress(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, text }, at) =>
      kind === "number" &&
      text.length <= LONGEST_NUMBER &&
      isMark(tokens[at - 1], ",") &&
      (tokens[at + 1] === undefined || isMark(tokens[at + 1], "–—-,;")),
  );
}

const LONGEST_NUMBER = 4;

/** The first mark that parts a line, in no bracket. */
function separatorIn(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token, at) => {
    depth += isMark(token, "([") ? 1 : isMark(token, ")]") ? -1 : 0;
    return depth <= 0 && isSeparator(tokens, at);
  });
}

/** A dash, a colon, or a stop that ends no abbreviation. */
function isSeparator(tokens: readonly Token[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (isMark(token, "–—|:")) return true;
  if (isMark(token, "-")) return !(token?.glued && after?.glued);
  const before = at > 0 && isMark(token, ".") ? tokens[at - 1] : undefined;
  const isWord = before?.kind === "word" && before.text.length > SHORTEST_WORD;
  return isWord && after?.glued !== true;
}

/** "Str.", "Dr.". */
const SHORTEST_WORD = 3;
