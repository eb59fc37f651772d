/** Characters of a chunk: what a socket or a file takes in one go. */
const LENGTH = 65_536;

/** Puts pieces of text together to chunks of at least this length, the last one apart. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
