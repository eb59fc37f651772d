import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";
import { isNumbering, isRoomName } from "./rooms.ts";

const LONGEST = 300;

/** Whether a line is one of several sessions, or the heading of some: `Workshop 2: …`, `Panel B – …`, `1st session`, `Sala 1: …`. */
export function isSessionLabel(text: string, line: Span, lexicon: Lexicon): boolean {
  if (line.end - line.start > LONGEST) return false;
  const tokens = tokenize(text, line, 12);
  if (isRoomName(tokens, lexicon) && lexicon.rooms.match(tokens, 0) !== undefined) return false;
  const ordinal = lexicon.ordinals.match(tokens, 0);
  // "II SESSIONE".
  const isRoman = ordinal === undefined && /^[ivx]{1,4}$/.test(tokens[0]?.text ?? "");
  const found = lexicon.sessions.match(tokens, isRoman ? 1 : (ordinal?.next ?? 0));
  if (found === undefined) return false;
  return (
    isRoman ||
    ordinal !== undefined ||
    isNumbering(tokens[found.next]) ||
    tokens[found.next]?.text === ":"
  );
}

/** Whether a title says that what stands under it runs side by side. */
export function saysParallel(text: string, title: Span, lexicon: Lexicon): boolean {
  const tokens = tokenize(text, title, 40);
  return tokens.some((_, at) => lexicon.parallel.match(tokens, at) !== undefined);
}
