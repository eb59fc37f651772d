import { readBareRange } from "../hours/bare-ends.ts";
import { readTimes, type Times } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Style } from "../lines/style.ts";
import { hasDigit } from "../text/characters.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

const LONGEST = 80;

/** The times of a cell that holds nothing else. */
export function timesOfCell(
  text: SourceText,
  cell: Span,
  lexicon: Lexicon,
  style: Style,
): Times | undefined {
  // "Prânz" and "Mittag" are lunch as much as noon.
  if (cell.end - cell.start > LONGEST || !hasDigit(text, cell)) return undefined;
  const tokens = text.tokens(cell);
  const bare = style.bare.ranges ? readBareRange(tokens, 0, lexicon) : undefined;
  const found = bare ?? readTimes(tokens, 0, lexicon);
  if (found === undefined) return undefined;
  // "9:00", and on the next line of the cell "10:00".
  const below = found.value.end === undefined ? readTimes(tokens, found.next, lexicon) : undefined;
  const end = below?.value.end === undefined ? below?.value.start : undefined;
  const value = end === undefined ? found.value : { ...found.value, end };
  const rest = tokens.slice(end === undefined ? found.next : below?.next);
  if (rest.some(({ kind }) => kind !== "mark")) return undefined;
  const joined = value.start?.joined === true || value.end?.joined === true;
  return joined && !style.joined ? undefined : value;
}

/** A bare `9` in a cell of a column for times. */
export function hourOfCell(text: SourceText, cell: Span): Times | undefined {
  const [token, ...rest] = text.tokens(cell, 2);
  if (token?.kind !== "number" || rest.length > 0 || token.text.length > 2) return undefined;
  const minutes = Number(token.text) * 60;
  if (minutes > 24 * 60) return undefined;
  const twelve = minutes > 0 && minutes <= 12 * 60;
  const { start, end } = token;
  return {
    start: { minutes, twelve, bare: true, joined: false, doubtful: false, start, end },
    certain: true,
  };
}

/** `9:00` and `10:00` in two columns. */
export function joinTimes([first, second]: readonly Times[]): Times | undefined {
  if (first === undefined || second?.start === undefined || first.end !== undefined) return first;
  return { ...first, end: second.start };
}
