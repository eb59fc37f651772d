const MAX_OCTETS = 75;
const LINE_FEED = 0x0a;
const FOLD = new TextEncoder().encode("\r\n ");
const BACKSLASH = 0x5c;
const MARK = 0;

const encoder = new TextEncoder();

/** Where lines are encoded, if there is room: an array for each call would be as much to collect as the calendar itself. */
const desk = new Uint8Array(65_536);

/** Content lines as the octets of a calendar. */
export interface FoldedLines {
  readonly octets: Uint8Array;
  /** Where those begin that start with NUL, which no text can hold: they stand for others that come later. */
  readonly marks: readonly number[];
}

/**
 * Content lines, each ended by CRLF, as octets: in UTF-8, folded at 75 of them (RFC 5545, section 3.1), never inside a character
 * and never between a backslash and what it escapes, because some readers unescape before they unfold.
 */
export function foldLines(lines: string): FoldedLines {
  // Three octets a UTF-16 unit are the most there can be.
  const most = 3 * lines.length;
  const room = most > desk.length ? new Uint8Array(most) : desk;
  const octets = room.subarray(0, encoder.encodeInto(lines, room).written);
  const { folds, marks } = survey(octets);
  const folded = new Uint8Array(octets.length + FOLD.length * folds.length);
  insert(FOLD, folds, octets, folded);
  return { octets: folded, marks };
}

/** Fills a room with octets in which a piece stands at each of some places, instead of the first `gone` that stood there. */
export function insert(
  piece: Uint8Array,
  places: readonly number[],
  octets: Uint8Array,
  room: Uint8Array,
  gone = 0,
): void {
  // The octets stand at the end at first and move forward one by one: a view of each part would take longer than to copy it.
  const moved = room.length - octets.length;
  room.set(octets, moved);
  let to = 0;
  let from = 0;
  for (const place of places) {
    room.copyWithin(to, moved + from, moved + place);
    to += place - from;
    room.set(piece, to);
    to += piece.length;
    from = place + gone;
  }
}

/** Lines that follow each other. */
export function concatenated(pieces: readonly FoldedLines[]): FoldedLines {
  const whole = new Uint8Array(pieces.reduce((sum, { octets }) => sum + octets.length, 0));
  const marks: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.octets, at);
    for (const mark of piece.marks) marks.push(at + mark);
    at += piece.octets.length;
  }
  return { octets: whole, marks };
}

/** Before which octets the lines are to be folded, and where those with a mark will begin then. */
function survey(octets: Uint8Array): { folds: number[]; marks: number[] } {
  const folds: number[] = [];
  const marks: number[] = [];
  for (let start = 0; start < octets.length; ) {
    if (octets[start] === MARK) marks.push(start + FOLD.length * folds.length);
    const feed = octets.indexOf(LINE_FEED, start);
    const end = feed < 0 ? octets.length : feed - 1;
    // The space that starts a continuation line counts.
    for (let room = MAX_OCTETS; start + room < end; room = MAX_OCTETS - 1) {
      start = lastFold(octets, start, start + room);
      folds.push(start);
    }
    start = end + 2;
  }
  return { folds, marks };
}

/** The last place to fold at, up to a given one, in a line that starts here, where nothing is escaped. */
function lastFold(octets: Uint8Array, start: number, most: number): number {
  let at = most;
  while (isInside(octets[at])) at--;
  let escapes = at;
  while (escapes > start && octets[escapes - 1] === BACKSLASH) escapes--;
  // What is escaped is always ASCII; a parameter may hold other backslashes.
  const isEscaped = (at - escapes) % 2 === 1 && (octets[at] as number) < 0x80;
  return isEscaped ? at - 1 : at;
}

/** Whether an octet continues a character of UTF-8. */
function isInside(octet = 0): boolean {
  return (octet & 0xc0) === 0x80;
}
