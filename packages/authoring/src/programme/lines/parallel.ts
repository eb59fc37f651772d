import { skipOrdinalMark } from "../dates/date-marks.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { PhraseSet } from "../lexicon/phrase-set.ts";
import { isNumbering, isRoom, isRoomName, rankOf } from "../places/rooms.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, skipMarks, type Token } from "../text/tokens.ts";

const LONGEST = 600;

/** Whether a line is one of several sessions, or the heading of some: `Workshop 2: …`, `Panel B – …`, `1st session`, `Sala 1: …`. */
export function isSessionLabel(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  if (line.end - line.start > LONGEST) return false;
  const tokens = text.tokens(line, 12);
  const ordinal = lexicon.ordinals.match(tokens, 0);
  // "II SESSIONE", "1ª Sessão".
  const isRoman = ordinal === undefined && /^[ivx]{1,4}$/.test(tokens[0]?.text ?? "");
  const counted = tokens[0]?.kind === "number" ? skipOrdinalMark(tokens, 1) : 0;
  const isCounted = isRoman || counted > 1;
  const found = lexicon.sessions.match(tokens, isRoman ? 1 : (ordinal?.next ?? counted));
  if (found === undefined) return false;
  if (isRoomName(tokens, lexicon) && lexicon.rooms.has(tokens, 0)) return false;
  return (
    isCounted ||
    ordinal !== undefined ||
    isNumbering(tokens[skipNumberSign(tokens, found.next)]) ||
    tokens[found.next]?.text === ":" ||
    // "Session two".
    lexicon.ordinals.match(tokens, found.next)?.next === tokens.length
  );
}

/** "Atelier n°1", "Workshop nr. 2", "Taller N.º 3". */
function skipNumberSign(tokens: readonly Token[], at: number): number {
  if (!/^(?:n|no|nr)$/.test(tokens[at]?.text ?? "")) return at;
  const next = skipMarks(tokens, at + 1, ".°º");
  return tokens[next]?.kind === "number" ? next : at;
}

/** Whether a line is the workshop that stands beside another: "Workshop B: …" below "Workshop A: …", "Session b" below "Session a". */
export function isBesideSession(
  text: SourceText,
  before: Span,
  line: Span,
  lexicon: Lexicon,
): boolean {
  const [word, mark, more] = text.tokens(before, 3);
  const [again, next, further] = text.tokens(line, 3);
  if (word === undefined || again === undefined || !isNumbering(mark) || !isNumbering(next))
    return false;
  // "Atelier 1 (FR)", "Workshop 2 (NL)".
  const areWorkshops = [word, again].every((one) => lexicon.workshops.has([one], 0));
  const isLettered = mark?.kind === "word" && lexicon.sessions.has([word], 0);
  if (!areWorkshops && !(isLettered && again.text === word.text)) return false;
  // "A1", "A2".
  const isSub = more?.kind === "number" && more.glued && further?.kind === "number";
  if (isSub) return mark?.text === next?.text && rankOf(further) === rankOf(more) + 1;
  return mark?.kind === next?.kind && rankOf(next) === rankOf(mark) + 1;
}

/** A session behind the name of its room: `Sala 12 - Atelier A: …`, `Room Dacia: Workshop 2 – …`. */
export interface PlacedSession {
  readonly title: Span;
  readonly room: Span;
  /** Whether its words say that it is a room, and not only where it stands. */
  readonly sure: boolean;
}

const MOST_IN_ROOM = 6;

/** Reads a session whose room stands before it. */
export function readPlacedSession(
  text: SourceText,
  line: Span,
  lexicon: Lexicon,
): PlacedSession | undefined {
  const tokens = text.tokens(line, 2 * MOST_IN_ROOM);
  for (let at = 1; at <= MOST_IN_ROOM; at++) {
    const [mark, next] = [tokens[at], tokens[at + 1]];
    if (mark === undefined || next === undefined) return undefined;
    const isHyphen = mark.text === "-" && mark.glued && next.glued;
    if (!isMark(mark, ":|–—-") || isHyphen) continue;
    const title = { start: next.start, end: line.end };
    if (!isSessionLabel(text, title, lexicon)) return undefined;
    const room = withoutEdges(text, { start: line.start, end: mark.start });
    const name = tokens.slice(0, at);
    return { title, room, sure: isRoom(name, lexicon) || lexicon.rooms.has(name, 0) };
  }
  return undefined;
}

/** Whether a title says that what stands under it runs side by side: "Parallel sessions", or no more than "Workshops". */
export function saysParallel(text: SourceText, title: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(title, 40);
  // "Workshops / Visit to the fortress", "Workshops “From here to there”".
  const slash = tokens.findIndex(({ text: mark, glued }) => mark === "/" && !glued);
  const quotation = tokens.findIndex((token) => isMark(token, '“„«"'));
  const end = [slash, quotation].find((at) => at > 0) ?? tokens.length;
  const together = tokens.slice(0, end);
  return lexicon.parallel.isIn(tokens) || isTogether(together, lexicon);
}

/** Whether a title is no more than a name for several talks: "Papers", "Short talks II". */
export function saysTalks(text: SourceText, title: Span, lexicon: Lexicon): boolean {
  return namesOnly(text.tokens(title, 12), lexicon.talks, lexicon);
}

/** "Workshops", "3 ateliers", "First round of workshops". */
function isTogether(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return namesOnly(tokens, lexicon.together, lexicon);
}

/** Names of one kind, and beside them no more than what counts them. */
function namesOnly(tokens: readonly Token[], names: PhraseSet<true>, lexicon: Lexicon): boolean {
  let found = false;
  for (let at = 0; at < tokens.length; ) {
    const name = names.match(tokens, at);
    const other =
      name ??
      lexicon.rounds.match(tokens, at) ??
      lexicon.dayParts.match(tokens, at) ??
      lexicon.ordinals.match(tokens, at) ??
      lexicon.numbers.match(tokens, at) ??
      lexicon.small.match(tokens, at);
    found ||= name !== undefined;
    if (other === undefined && tokens[at]?.kind === "word" && !isNumbering(tokens[at]))
      return false;
    at = other?.next ?? at + 1;
  }
  return found;
}
