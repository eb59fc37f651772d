import { utcDigits } from "./calendar-time.ts";
import { foldLines } from "./content-line.ts";

/** Stands for the opening of an entry until it is published: no text that is written holds this character. */
export const OPENING_MARK = "\0\n";
const MARK = 0;

/** Octets of a piece: what a socket or a file takes in one go. */
const LENGTH = 65_536;

/**
 * Opens the entries of one publication, some at a time. What tells it from others stands in the opening alone, because entries
 * may be remembered from an earlier one.
 */
export function publisher(
  sequence: number,
  stamp: string,
): (entries: Uint8Array) => Generator<Uint8Array> {
  const digits = utcDigits(stamp);
  const opening = foldLines(
    `BEGIN:VEVENT\r\nSEQUENCE:${sequence}\r\nDTSTAMP:${digits}\r\nLAST-MODIFIED:${digits}\r\n`,
  );
  return function* (entries) {
    let start = 0;
    let marks: number[] = [];
    for (let at = 0; at < entries.length; ) {
      marks.push(at - start);
      at = nextMark(entries, at);
      if (at - start < LENGTH && at < entries.length) continue;
      yield opened(entries.subarray(start, at), marks, opening);
      start = at;
      marks = [];
    }
  };
}

/** How many octets the first `count` of unpublished entries have. */
export function lengthOf(entries: Uint8Array, count: number): number {
  let length = 0;
  for (let n = 0; n < count; n++) length = nextMark(entries, length);
  return length;
}

function nextMark(entries: Uint8Array, mark: number): number {
  const next = entries.indexOf(MARK, mark + 1);
  return next < 0 ? entries.length : next;
}

/** The entries stand at the end at first and move forward one by one, because a view of each would take longer than to copy it. */
function opened(entries: Uint8Array, marks: readonly number[], opening: Uint8Array): Uint8Array {
  const growth = marks.length * (opening.length - OPENING_MARK.length);
  const published = new Uint8Array(growth + entries.length);
  published.set(entries, growth);
  let at = 0;
  for (const [n, mark] of marks.entries()) {
    const start = growth + mark + OPENING_MARK.length;
    const end = growth + (marks[n + 1] ?? entries.length);
    published.set(opening, at);
    at += opening.length;
    published.copyWithin(at, start, end);
    at += end - start;
  }
  return published;
}
