/** Characters of a chunk: what a socket or a file takes in one go. */
const LENGTH = 65_536;

/** Puts pieces of text together to chunks of at least this length, the last one apart. */
export function* inChunks(pieces: Iterable<readonly string[]>): Generator<string> {
  let chunk: string[] = [];
  let length = 0;
  for (const some of pieces) {
    for (const piece of some) {
      chunk.push(piece);
      length += piece.length;
      if (length < LENGTH) continue;
      yield chunk.join("");
      chunk = [];
      length = 0;
    }
  }
  if (length > 0) yield chunk.join("");
}
