import { utcDigits } from "./calendar-time.ts";
import { foldLines } from "./content-line.ts";

/** Stands for the opening of an entry until it is published: no text that is written holds this character. */
export const OPENING_MARK = "\0\n";
const MARK = 0;

/** Entries in octets, and where the mark of each stands, with which it begins. */
export interface Entries {
  readonly octets: Uint8Array;
  readonly marks: readonly number[];
}

/** Whole lines of a calendar, and how the entries among them are opened. */
export interface Piece extends Entries {
  readonly opening: Uint8Array;
}

const NO_OPENING = new Uint8Array();

/** Finds the entries in octets. */
export function entriesIn(octets: Uint8Array): Entries {
  const marks: number[] = [];
  for (let at = octets.indexOf(MARK); at >= 0; at = octets.indexOf(MARK, at + 1)) marks.push(at);
  return { octets, marks };
}

/** Folds the lines of entries. */
export function foldEntries(lines: string): Entries {
  return entriesIn(foldLines(lines));
}

/** Lines without entries as a piece. */
export function pieceOf(lines: string): Piece {
  return { octets: foldLines(lines), marks: [], opening: NO_OPENING };
}

/**
 * Opens entries in one publication. What tells it from others stands in the opening alone, because entries may be remembered from
 * an earlier one.
 */
export function publisher(sequence: number, stamp: string): (entries: Entries) => Piece {
  const digits = utcDigits(stamp);
  const opening = foldLines(
    `BEGIN:VEVENT\r\nSEQUENCE:${sequence}\r\nDTSTAMP:${digits}\r\nLAST-MODIFIED:${digits}\r\n`,
  );
  return ({ octets, marks }) => ({ octets, marks, opening });
}

/** Pieces of a calendar as one text. */
export function textOf(pieces: readonly Piece[]): string {
  const text = new Uint8Array(pieces.reduce((sum, piece) => sum + lengthOf(piece), 0));
  let at = 0;
  for (const piece of pieces) {
    const end = at + lengthOf(piece);
    open(piece, text.subarray(at, end));
    at = end;
  }
  // Engines are several times as fast where they need not look for what to replace.
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(text);
}

/** The octets of a piece once its entries are opened. */
function lengthOf({ octets, marks, opening }: Piece): number {
  return octets.length + marks.length * (opening.length - OPENING_MARK.length);
}

/** The octets stand at the end at first and move forward entry by entry: a view of each would take longer than to copy it. */
function open({ octets, marks, opening }: Piece, room: Uint8Array): void {
  const moved = room.length - octets.length;
  room.set(octets, moved);
  let at = 0;
  for (const [n, mark] of marks.entries()) {
    const start = moved + mark + OPENING_MARK.length;
    const end = moved + (marks[n + 1] ?? octets.length);
    room.set(opening, at);
    at += opening.length;
    room.copyWithin(at, start, end);
    at += end - start;
  }
}
