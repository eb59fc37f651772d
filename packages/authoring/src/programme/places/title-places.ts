import type { Lexicon } from "../lexicon/lexicon.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { isBalanced } from "../text/brackets.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isNumbering, isRoom, MOST_IN_PLACE, MOST_WORDS, nameEnds } from "./rooms.ts";

/** The room that the end of a title names: `Lunch (Foyer)`, `Opening – Sala Mare`, `Session 1, Room: P1`. */
export function roomAtEnd(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { title: Span; room: Span } | undefined {
  const at = placeAtEnd(text, tokens, lexicon);
  const mark = tokens[at ?? 0];
  if (at === undefined || mark === undefined)
    return (
      labelledPlace(text, title, tokens, lexicon) ??
      labelledRoom(text, title, tokens, lexicon) ??
      ledRoom(text, title, tokens, lexicon)
    );
  const inside = withoutBracket(tokens.slice(at + 1));
  const room = { start: inside[0]?.start ?? title.end, end: inside.at(-1)?.end ?? title.end };
  return { title: withoutEdges(text, { start: title.start, end: mark.start }), room };
}

/** The mark that the name of a room stands behind. */
function placeAtEnd(
  text: SourceText,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number | undefined {
  const bracket = openingBracket(tokens);
  if (bracket !== undefined && isBracketedRoom(text, tokens, bracket, lexicon)) return bracket;
  for (let at = tokens.length - 2; at > 0 && at >= tokens.length - MOST_WORDS - 3; at--) {
    const mark = tokens[at];
    const isSetOff = isMark(mark, "([,–—|@-");
    if (mark === undefined || !isSetOff || (mark.text === "-" && mark.glued)) continue;
    const inside = withoutBracket(tokens.slice(at + 1));
    // "Reception @ Aula Maxima" says itself that it is a place.
    if (mark.text === "@" && !mark.glued) return at;
    // "Jane Doe, member of the Second Chamber", "Way to the church – the Cathedral".
    const isName = isNamed(text, inside) || lexicon.rooms.has(inside, 0);
    if (isName && !lexicon.venues.has(inside, 0) && isRoom(inside, lexicon)) return at;
  }
  return undefined;
}

/** The room of `Housing first (Room 2) Ana Pop, Cluj`, with what stands behind its bracket. */
export function roomWithin(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { title: Span; room: Span; behind: Span } | undefined {
  const close = tokens.findIndex((token) => isMark(token, ")]"));
  const next = tokens[close + 1];
  if (close === -1 || next?.kind !== "word") return undefined;
  const head = tokens.slice(0, close + 1);
  const open = openingBracket(head);
  if (open === undefined || !isBracketedRoom(text, head, open, lexicon)) return undefined;
  const [bracket, first, last] = [head[open], head[open + 1], head[close - 1]];
  if (bracket === undefined || first === undefined || last === undefined) return undefined;
  return {
    title: withoutEdges(text, { start: title.start, end: bracket.start }),
    room: { start: first.start, end: last.end },
    behind: withoutEdges(text, { start: next.start, end: title.end }),
  };
}

/** `(amphi A)`, `(Sala Aurie a Academiei, Bl. Ştefan cel Mare, 1)`, `(Town Hall, ground floor)`, `(S014)`. */
function isBracketedRoom(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const inside = withoutBracket(tokens.slice(at + 1));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return false;
  const foreign = lexicon.foreignRooms.match(inside, 0);
  if (isNumbering(inside[foreign?.next ?? -1])) return true;
  // "(hol central)", "(hall)".
  if (foreign !== undefined && inside.length <= 2) return true;
  if (ROOM_CODE.test(text.slice(first.start, last.end))) return true;
  if (!isNamed(text, inside) || lexicon.kinds.isIn(inside)) return false;
  // "(Round 1: rooms A and B)".
  if (foreign === undefined && inside.some(({ text: mark }) => mark === ":")) return false;
  return (
    foreign !== undefined || nameEnds(inside).some((place) => isPlaceWord(inside, place, lexicon))
  );
}

/** `S014`, `B 2.14`, `S014-S015`. */
const ROOM_CODE =
  /^\p{Lu}{1,2}[ .-]?[0-9]{1,3}(?:[.-][0-9]{1,3})?(?:\s?[-–/,]\s?\p{Lu}{1,2}[ .-]?[0-9]{1,3})*\s*$/u;

function isPlaceWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.rooms.has(tokens, at) || lexicon.venues.has(tokens, at);
}

function isNamed(text: SourceText, [first]: readonly Token[]): boolean {
  return first !== undefined && !isLower(text, first);
}

/** Where the bracket opens that ends a title. */
function openingBracket(tokens: readonly Token[]): number | undefined {
  if (!isMark(tokens.at(-1), ")]")) return undefined;
  const at = tokens.findLastIndex(({ text }) => /^[([]$/.test(text));
  return at > 0 && tokens.length - at <= MOST_IN_PLACE ? at : undefined;
}

/** `Lunch Venue: Hotel Dacia, 4 High Street`: and not "Ein besonderer Ort: die Bibliothek". */
function labelledPlace(text: SourceText, title: Span, tokens: readonly Token[], lexicon: Lexicon) {
  for (const [at, token] of tokens.entries()) {
    const label = at > 0 ? lexicon.labels.match(tokens, at) : undefined;
    const first = tokens[(label?.next ?? 0) + 1];
    const isLabel = label?.value === "place" && isMark(tokens[label.next], ":");
    if (!isLabel || first === undefined || isLower(text, token)) continue;
    if (isLower(text, tokens[at - 1]) && !lexicon.kinds.has(tokens, at - 1)) continue;
    const room = withoutEdges(text, { start: first.start, end: title.end });
    return { title: withoutEdges(text, { start: title.start, end: token.start }), room };
  }
  return undefined;
}

function isLower(text: SourceText, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(text.slice(token.start, token.end));
}

/** `Coffee break Room: U3`. */
function labelledRoom(text: SourceText, title: Span, tokens: readonly Token[], lexicon: Lexicon) {
  for (let at = tokens.length - 2; at > 1 && at >= tokens.length - MOST_WORDS; at--) {
    if (tokens[at]?.text !== ":" || lexicon.rooms.match(tokens, at - 1)?.next !== at) continue;
    // "A changed church: setting the scene".
    if (lexicon.venues.has(tokens, at - 1) || lexicon.small.has(tokens, at - 2)) continue;
    // "No dancing without a dance hall: steps for beginners".
    if (tokens.slice(at + 1).some((_, place, name) => lexicon.small.has(name, place))) continue;
    const [label, last] = [tokens[at - 1], tokens.at(-1)];
    const room = { start: label?.start ?? title.end, end: last?.end ?? title.end };
    return { title: withoutEdges(text, { start: title.start, end: room.start }), room };
  }
  return undefined;
}

/** `Film, în sala multimedia`, `Games – in the Main Hall`, `Fado, no Largo do Coreto`. */
function ledRoom(text: SourceText, title: Span, tokens: readonly Token[], lexicon: Lexicon) {
  const at = tokens.findLastIndex(
    ({ text: mark, glued }) => /^[,–—-]$/.test(mark) && !(mark === "-" && glued),
  );
  const mark = at < 1 ? undefined : tokens[at];
  if (mark === undefined || tokens.length - at > MOST_IN_PLACE) return undefined;
  // "Tea (if it rains, in the hall)".
  if (!isBalanced(text, { start: title.start, end: mark.start })) return undefined;
  let first = at + 1;
  while (first < at + 3 && lexicon.small.has(tokens, first)) first++;
  const [start, last] = [tokens[first], tokens.at(-1)];
  if (first === at + 1 || start === undefined || last === undefined) return undefined;
  const inside = tokens.slice(first);
  const isLed = !lexicon.articles.has(tokens, at + 1);
  const isPlace =
    (isLed && lexicon.venues.has(inside, 0)) ||
    nameEnds(inside).some((place) => lexicon.rooms.has(inside, place));
  if (!isPlace) return undefined;
  const room = { start: start.start, end: last.end };
  return { title: withoutEdges(text, { start: title.start, end: mark.start }), room };
}

/** `Dinner, Hotel Dacia`, `Concert. Plaza Mayor`: a place of two words or more that is no room, once nobody stands behind the title. */
export function venueAtEnd(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { title: Span; room: Span } | undefined {
  const stops = [...sentenceEnds(text, title, lexicon)].map(({ start }) => start);
  const at = tokens.findLastIndex(
    ({ text: mark, start }) => mark === "," || (mark === "." && stops.includes(start)),
  );
  if (at < 1) return undefined;
  const [mark, first, last] = [tokens[at], tokens[at + 1], tokens.at(-1)];
  const inside = tokens.slice(at + 1);
  if (mark === undefined || first === undefined || last === undefined) return undefined;
  const isPlace = (isNamed(text, inside) && inside.length > 1) || isPlaceWord(inside, 0, lexicon);
  const words = inside.filter(({ kind }) => kind !== "mark").length;
  if (words > MOST_WORDS || inside.length > MOST_IN_PLACE || !isPlace) return undefined;
  const isKind = lexicon.kinds.isIn(inside);
  if (
    isKind ||
    listsPlaces(inside, lexicon) ||
    !nameEnds(inside).some((place) => isPlaceWord(inside, place, lexicon))
  )
    return undefined;
  const room = { start: first.start, end: last.end };
  return { title: withoutEdges(text, { start: title.start, end: mark.start }), room };
}

/** "Museum and garden": and not "place de la Mairie", "Centre of the Town". */
function listsPlaces(tokens: readonly Token[], lexicon: Lexicon): boolean {
  let ofEnd = 0;
  return tokens.some((_, at) => {
    ofEnd = lexicon.of.match(tokens, at)?.next ?? ofEnd;
    return at >= ofEnd && lexicon.small.has(tokens, at);
  });
}

/** `in piazza Vittorio, concerto`: where it is, before what it is. */
export function placeAtStart(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): { title: Span; room: Span } | undefined {
  const [first, second] = tokens;
  const at = lexicon.small.has(tokens, 0) ? 1 : 0;
  const comma = tokens.findIndex(({ text: mark }) => mark === ",");
  if (comma < 2 || comma > MOST_WORDS) return undefined;
  const [start, mark, last] = [tokens[at], tokens[comma], tokens[comma - 1]];
  const isLed =
    at === 1 && first !== undefined && /^\p{Ll}/u.test(text.slice(first.start, first.end));
  if (!isLed || second === undefined) return undefined;
  if (start === undefined || mark === undefined || last === undefined) return undefined;
  if (!isPlaceWord(tokens, at, lexicon)) return undefined;
  const rest = withoutEdges(text, { start: mark.end, end: title.end });
  return rest.start < rest.end
    ? { title: rest, room: { start: start.start, end: last.end } }
    : undefined;
}

function withoutBracket(tokens: readonly Token[]): readonly Token[] {
  return isMark(tokens.at(-1), ")]") ? tokens.slice(0, -1) : tokens;
}
