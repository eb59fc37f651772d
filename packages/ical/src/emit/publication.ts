import { utcDigits } from "./calendar-time.ts";
import { type FoldedLines, foldLines, insert } from "./content-line.ts";

/** Stands for the opening of an entry until it is published. */
export const OPENING_MARK = "\0\n";

/** Whole lines of a calendar, and how the entries among them are opened. */
export interface Piece extends FoldedLines {
  readonly opening: Uint8Array;
}

const NO_OPENING = new Uint8Array();

/** Lines without entries as a piece. */
export function pieceOf(lines: string): Piece {
  return { ...foldLines(lines), opening: NO_OPENING };
}

/**
 * Opens entries in one publication. What tells it from others stands in the opening alone, because entries may be remembered from
 * an earlier one.
 */
export function publisher(sequence: number, stamp: string): (entries: FoldedLines) => Piece {
  const digits = utcDigits(stamp);
  const { octets: opening } = foldLines(
    `BEGIN:VEVENT\r\nSEQUENCE:${sequence}\r\nDTSTAMP:${digits}\r\nLAST-MODIFIED:${digits}\r\n`,
  );
  return (entries) => ({ ...entries, opening });
}

/** Pieces of a calendar as one text. */
export function textOf(pieces: readonly Piece[]): string {
  const text = new Uint8Array(pieces.reduce((sum, piece) => sum + lengthOf(piece), 0));
  let at = 0;
  for (const piece of pieces) {
    const end = at + lengthOf(piece);
    insert(piece.opening, piece.marks, piece.octets, text.subarray(at, end), OPENING_MARK.length);
    at = end;
  }
  // Engines are several times as fast where they need not look for what to replace.
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(text);
}

/** The octets of a piece once its entries are opened. */
export function lengthOf({ octets, marks, opening }: Piece): number {
  return octets.length + marks.length * (opening.length - OPENING_MARK.length);
}
