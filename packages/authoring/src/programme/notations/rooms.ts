import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PlaceLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { type Token, tokenize } from "../text/tokens.ts";

const MOST_WORDS = 6;

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
  const numbered = isNumbering(tokens[track?.next ?? -1]);
  if (track?.value === "track" && numbered)
    return { kind: "track", row, name: withoutEdges(text, cell) };
  return isRoomName(tokens, lexicon)
    ? { kind: "room", row, name: withoutEdges(text, cell) }
    : undefined;
}

/** Whether all that stands there is the name of a room. */
export function isRoomName(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.filter(({ kind }) => kind !== "mark");
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  if (tokens.some(({ kind, text }) => kind === "mark" && !/^[:.'’"“”«»„-]$/.test(text)))
    return false;
  const first = lexicon.rooms.match(tokens, 0);
  if (first !== undefined && first.next > 1 && tokens[first.next] === undefined) return true;
  if (isNumbering(tokens[first?.next ?? -1]) && first?.next === tokens.length - 1) return true;
  if (first !== undefined && tokens[first.next] !== undefined)
    return lexicon.small.match(tokens, first.next) === undefined;
  const last = tokens.length - 1;
  return words.length <= 3 && lexicon.rooms.match(tokens, last) !== undefined;
}

/** The number or letter of "Workshop 2" and "Sala B". */
export function isNumbering(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === "number" ? token.text.length <= 2 : /^([a-h]|[ivx]{1,4})$/.test(token.text);
}

/** The room that the end of a title names: `Lunch (Foyer)`, `Opening – Sala Mare`, `Session 1, Room: P1`. */
export function roomAtEnd(
  text: string,
  title: Span,
  lexicon: Lexicon,
): { title: Span; room: Span } | undefined {
  const tokens = tokenize(text, title);
  for (let at = tokens.length - 2; at > 0 && at >= tokens.length - MOST_WORDS - 3; at--) {
    const mark = tokens[at];
    if (
      mark?.kind !== "mark" ||
      !/^[([,–—|@-]$/.test(mark.text) ||
      (mark.text === "-" && mark.glued)
    )
      continue;
    const inside = withoutBracket(tokens.slice(at + 1));
    // "Reception @ Aula Maxima" says itself that it is a place.
    if (!isRoom(inside, lexicon) && !(mark.text === "@" && !mark.glued)) continue;
    const room = { start: inside[0]?.start ?? title.end, end: inside.at(-1)?.end ?? title.end };
    return { title: withoutEdges(text, { start: title.start, end: mark.start }), room };
  }
  return labelledRoom(text, title, tokens, lexicon);
}

/** `Coffee break Room: U3`. */
function labelledRoom(text: string, title: Span, tokens: readonly Token[], lexicon: Lexicon) {
  for (let at = tokens.length - 2; at > 1 && at >= tokens.length - MOST_WORDS; at--) {
    if (tokens[at]?.text !== ":" || lexicon.rooms.match(tokens, at - 1)?.next !== at) continue;
    const [label, last] = [tokens[at - 1], tokens.at(-1)];
    const room = { start: label?.start ?? title.end, end: last?.end ?? title.end };
    return { title: withoutEdges(text, { start: title.start, end: room.start }), room };
  }
  return undefined;
}

function withoutBracket(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  return last !== undefined && /^[)\]]$/.test(last.text) ? tokens.slice(0, -1) : tokens;
}

export function isRoom(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (tokens.length === 1) return lexicon.rooms.match(tokens, 0) !== undefined;
  return isRoomName(tokens, lexicon);
}
