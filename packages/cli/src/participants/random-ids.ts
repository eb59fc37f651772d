import { randomFillSync } from "node:crypto";

const LENGTH = 16;
/** Thirty-two letters and digits that nobody confuses when reading them aloud: five bits each. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** Gives ids of eighty random bits; the randomness is fetched for a thousand of them at once. */
export function randomIds(): () => string {
  const bytes = Buffer.alloc(LENGTH * 1000);
  let used = bytes.length;
  return () => {
    if (used === bytes.length) {
      randomFillSync(bytes);
      used = 0;
    }
    let id = "";
    for (const byte of bytes.subarray(used, used + LENGTH)) id += ALPHABET[byte % 32];
    used += LENGTH;
    return id;
  };
}
