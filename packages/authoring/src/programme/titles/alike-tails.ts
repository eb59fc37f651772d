import type { DraftItem } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesSomebody } from "../people/people.ts";
import { roomAtEnd } from "../places/title-places.ts";
import { bracketAtEnd } from "../text/brackets.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isLabel } from "./label-titles.ts";

/** So many tails, and so large a part of those behind one mark, say what all of them are. */
const FEWEST = 2;

/** The end of a title behind a mark: `Housing – Ana Pop`, `Lunch (Foyer)`. */
interface Tail {
  readonly item: DraftItem;
  readonly title: Span;
  readonly span: Span;
  readonly mark: string;
}

/**
 * The items of a text whose titles end alike, without these ends: where behind one mark people stand that are known to be some, others stand
 * behind it elsewhere, and so with rooms: `Housing – Ana Pop`, `Work – the trainers of our house`; `Lunch (Room 2)`, `Tea (garden)`.
 */
export function withoutAlikeTails(
  text: SourceText,
  items: readonly DraftItem[],
  lexicon: Lexicon,
): ReadonlyMap<DraftItem, DraftItem> {
  const tails = items.flatMap((item) => tailOf(text, item, lexicon) ?? []);
  const groups = Map.groupBy(tails, ({ mark }) => mark);
  return new Map([...groups.values()].flatMap((group) => partGroup(text, group, lexicon)));
}

/** Those whose tails are read by their own words are left to that reading. */
function partGroup(
  text: SourceText,
  group: readonly Tail[],
  lexicon: Lexicon,
): (readonly [DraftItem, DraftItem])[] {
  const people = group.filter(({ span }) => namesSomebody(text, span, lexicon));
  const rooms = group.filter(({ item }) => endsWithRoom(text, item, lexicon));
  const known = new Set([...people, ...rooms]);
  if (!isMost([...known], group)) return [];
  const arePeople = isMost(people, group);
  const areRooms = people.length === 0;
  return group
    .filter((tail) => !known.has(tail) && maySayWhoOrWhere(text, tail.span, lexicon))
    .map((tail) => [tail.item, areRooms ? withPlace(tail) : withDetail(tail, arePeople)] as const);
}

function endsWithRoom(text: SourceText, item: DraftItem, lexicon: Lexicon): boolean {
  const title = withoutEdges(text, item.title);
  return roomAtEnd(text, title, text.tokens(title), lexicon) !== undefined;
}

/** Neither "Part 2" nor "what now?" nor "an introduction". */
function maySayWhoOrWhere(text: SourceText, span: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(span, MOST_WORDS + 1);
  const isPlain = tokens.every(
    ({ kind, text: mark }) => kind === "word" || /^[-’'.,&]$/.test(mark),
  );
  return tokens.length <= MOST_WORDS && isPlain && !lexicon.kinds.isIn(tokens);
}

const MOST_WORDS = 12;

function isMost(some: readonly Tail[], all: readonly Tail[]): boolean {
  const part = some.length > FEWEST ? 1 / 2 : 2 / 3;
  return some.length >= FEWEST && some.length >= all.length * part;
}

function withDetail({ item, title, span }: Tail, speaker: boolean): DraftItem {
  const detail = { ...span, bullet: false, ...(speaker ? { speaker } : {}) };
  return { ...item, title, details: [detail, ...item.details] };
}

function withPlace({ item, title, span }: Tail): DraftItem {
  return { ...item, title, line: { ...item.line, place: span } };
}

/** What stands behind the last dash with blanks around it, or in the bracket that ends the title. */
function tailOf(text: SourceText, item: DraftItem, lexicon: Lexicon): Tail | undefined {
  const whole = withoutEdges(text, item.title);
  const tokens = text.tokens(whole);
  const bracket = bracketAtEnd(tokens);
  const at =
    bracket?.open ??
    tokens.findLastIndex((token, place) => place > 0 && isSeparator(token, tokens[place + 1]));
  if (at < 1) return undefined;
  const [mark, first, last] = [tokens[at], tokens[at + 1], tokens[bracket?.close ?? tokens.length]];
  if (mark === undefined || first === undefined) return undefined;
  const title = withoutEdges(text, { start: whole.start, end: mark.start });
  if (isLabel(text, title, lexicon)) return undefined;
  const span = { start: first.start, end: last?.start ?? whole.end };
  return { item, title, span: withoutEdges(text, span), mark: mark.text };
}

function isSeparator(token: Token, next: Token | undefined): boolean {
  return isMark(token, "–—-") && !token.glued && next?.glued === false;
}
