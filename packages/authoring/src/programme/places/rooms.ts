import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlaceLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";

export const MOST_WORDS = 6;

/** Reads the heading of a room or a strand: `Room A`, `Sala Mare:`, `Track 2 – Prevention`. */
export function readPlaceHeading({
  text,
  row,
  cell,
  tokens,
  lexicon,
}: RowContext): PlaceLine | undefined {
  if (row.bullet || cell.end - cell.start > 100) return undefined;
  const track = lexicon.sessions.match(tokens, 0);
  if (track?.value === "track" && isNumbering(tokens[track.next]))
    return { kind: "track", row, name: withoutEdges(text, cell) };
  // "Stage 2 – Freedom Square".
  const room = lexicon.rooms.match(tokens, 0);
  const isRoom =
    isRoomName(tokens, lexicon) ||
    (room !== undefined && isNumbering(tokens[room.next]) && isMark(tokens[room.next + 1], "–—-"));
  return isRoom ? { kind: "room", row, name: withoutEdges(text, cell) } : undefined;
}

/** Whether all that stands there is the name of a room. */
export function isRoomName(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.filter(({ kind }) => kind !== "mark");
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (listsRooms(tokens, lexicon)) return true;
  if (tokens.some(({ kind, text }) => kind === "mark" && !/^[:.'’"“”«»„-]$/.test(text)))
    return false;
  const first = lexicon.rooms.match(tokens, 0);
  if (first !== undefined && first.next > 1 && tokens[first.next] === undefined) return true;
  if (first?.next === tokens.length - 1 && isNumbering(tokens[first.next])) return true;
  if (first !== undefined && tokens[first.next] !== undefined)
    return !lexicon.small.has(tokens, first.next);
  const last = tokens.length - 1;
  return words.length <= 3 && lexicon.rooms.has(tokens, last);
}

/** "Aulas 2, 5 y 9", "Rooms A and B". */
function listsRooms(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const numbers = tokens.slice(lexicon.rooms.match(tokens, 0)?.next ?? tokens.length);
  if (numbers.length < 2 || ![numbers[0], numbers.at(-1)].every(isNumbering)) return false;
  return numbers.every(
    (token, at) => isNumbering(token) || isMark(token, ",/&–-") || lexicon.small.has(numbers, at),
  );
}

/** The number or letter of "Workshop 2" and "Sala B". */
export function isNumbering(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === "number" ? token.text.length <= 2 : /^([a-h]|[ivx]{1,4})$/.test(token.text);
}

/** By which "Workshop B" follows on "Workshop A", and "Sala 3" on "Sala 2". */
export function rankOf(token: Token | undefined): number {
  const { kind, text = "" } = token ?? {};
  return kind === "number" ? Number(text) : text.charCodeAt(0);
}

/** The words that begin a name, and those that end it before a number or a comma: "Town Hall, ground floor", "Committee Room 2". */
export function nameEnds(tokens: readonly Token[]): number[] {
  const comma = tokens.findIndex(({ text }) => text === ",");
  const name = comma === -1 ? tokens : tokens.slice(0, comma);
  const last = name.findLastIndex((token) => token.kind === "word" && !isNumbering(token));
  return last === -1 ? [0] : [0, last];
}

/** Whether a line is no more than where something is: `Palazzo Borghetti`, `Parque Obrero`. */
export function namesPlace(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const is = (at: number) => lexicon.venues.has(tokens, at) || lexicon.rooms.has(tokens, at);
  if (tokens.length > MOST_IN_PLACE || lexicon.kinds.isIn(tokens)) return false;
  return [0, 1, 2].some(is) || (tokens.length <= 3 && is(tokens.length - 1));
}

/** The same of a line that is not cut into tokens yet. */
export function isPlaceName(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  return namesPlace(text.tokens(line, MOST_IN_PLACE + 1), lexicon);
}

/** Whether a cell says where: `Saxon Hotel, Jefferson Room, second floor`. */
export function isRoomOfVenue(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const comma = tokens.findIndex(({ text }) => text === ",");
  const end = tokens.findIndex(({ text }, at) => at > comma && /^[,.;]$/.test(text));
  const [venue, room] = [
    tokens.slice(0, Math.max(comma, 0)),
    tokens.slice(comma + 1, end === -1 ? tokens.length : end),
  ];
  return (
    venue.length > 0 &&
    (isRoom(venue, lexicon) || lexicon.venues.isIn(venue)) &&
    isRoom(room, lexicon)
  );
}

export const MOST_IN_PLACE = 16;

export function isRoom(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (tokens.length === 1) return lexicon.rooms.has(tokens, 0);
  return isRoomName(tokens, lexicon);
}
