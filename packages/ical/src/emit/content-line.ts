const MAX_OCTETS = 75;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BACKSLASH = 0x5c;

const encoder = new TextEncoder();

/** Where lines are encoded, if there is room: an array for each call would be as much to collect as the calendar itself. */
const desk = new Uint8Array(65_536);

/**
 * Content lines, each ended by CRLF, as the octets of a calendar: in UTF-8, folded at 75 octets (RFC 5545, section 3.1), never
 * inside a character and never between a backslash and what it escapes, because some readers unescape before they unfold.
 */
export function foldLines(lines: string): Uint8Array {
  // Three octets a UTF-16 unit are the most there can be.
  const most = 3 * lines.length;
  const room = most > desk.length ? new Uint8Array(most) : desk;
  const octets = room.subarray(0, encoder.encodeInto(lines, room).written);
  const folds = foldsOf(octets);
  const folded = new Uint8Array(octets.length + 3 * folds.length);
  let from = 0;
  let to = 0;
  for (const fold of folds) {
    folded.set(octets.subarray(from, fold), to);
    to += fold - from;
    from = fold;
    folded[to++] = CARRIAGE_RETURN;
    folded[to++] = LINE_FEED;
    folded[to++] = SPACE;
  }
  folded.set(octets.subarray(from), to);
  return folded;
}

/** Pieces of a calendar in one. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Before which octets the lines are to be folded. */
function foldsOf(octets: Uint8Array): number[] {
  const folds: number[] = [];
  for (let start = 0; start < octets.length; ) {
    const feed = octets.indexOf(LINE_FEED, start);
    const end = feed < 0 ? octets.length : feed - 1;
    // The space that starts a continuation line counts.
    for (let room = MAX_OCTETS; start + room < end; room = MAX_OCTETS - 1) {
      start = lastFold(octets, start, start + room);
      folds.push(start);
    }
    start = end + 2;
  }
  return folds;
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
