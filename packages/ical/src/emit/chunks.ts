import { concatenated, textOf } from "./content-line.ts";

/** Octets of a chunk: what a socket or a file takes in one go. */
const LENGTH = 65_536;

/** Puts pieces of a calendar, of whole lines each, together to texts of at least this length, the last one apart. */
export function* inChunks(pieces: Iterable<Uint8Array>): Generator<string> {
  let chunk: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    chunk.push(piece);
    length += piece.length;
    if (length < LENGTH) continue;
    yield textOf(concatenated(chunk));
    chunk = [];
    length = 0;
  }
  if (length > 0) yield textOf(concatenated(chunk));
}
