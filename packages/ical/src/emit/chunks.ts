import { lengthOf, type Piece, textOf } from "./publication.ts";

/** Octets of a chunk: what a socket or a file takes in one go. */
const LENGTH = 65_536;

/** Puts pieces of a calendar together to texts of at least this length, the last one apart. */
export function* inChunks(pieces: Iterable<Piece>): Generator<string> {
  let chunk: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    for (const part of cut(piece)) {
      chunk.push(part);
      length += lengthOf(part);
      if (length < LENGTH) continue;
      yield textOf(chunk);
      chunk = [];
      length = 0;
    }
  }
  if (length > 0) yield textOf(chunk);
}

/** Cuts a piece between its entries, no part much longer than a chunk before they are opened. */
function* cut({ octets, marks, opening }: Piece): Generator<Piece> {
  let first = 0;
  let start = 0;
  for (let n = 1; n <= marks.length; n++) {
    const end = marks[n] ?? octets.length;
    if (end - start < LENGTH && n < marks.length) continue;
    const own = marks.slice(first, n).map((mark) => mark - start);
    yield { octets: octets.subarray(start, end), marks: own, opening };
    [first, start] = [n, end];
  }
  if (marks.length === 0) yield { octets, marks, opening };
}
