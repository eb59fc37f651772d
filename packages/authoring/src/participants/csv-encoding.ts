/** The encodings in which spreadsheets are saved, as TextDecoder calls them. */
export type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1252";

/** Is shown all bytes of a file, a chunk at a time, and tells at the end how they are encoded. */
export interface EncodingDetector {
  push(chunk: Uint8Array): void;
  end(): CsvEncoding;
}

/**
 * Letters that are told apart by what follows them: of each byte, whether it is the letter of Windows-1252 (`ã` in João) or that
 * of Windows-1250 (`ă` in Băsescu). Nothing follows at the end of a word.
 */
const BY_NEXT_LETTER: ReadonlyMap<number, RegExp> = new Map([
  [0xe3, /[oe]/i], // ã ă
  [0xc3, /[oe]/i],
  [0xf1, /[aeiou]/i], // ñ ń
  [0xd1, /[aeiou]/i],
  [0xf5, /[e]/i], // õ ő
  [0xd5, /[e]/i],
  [0xe8, /[^aeiou]|^$/i], // è č
  [0xec, /^$/], // ì ě
  [0xf9, /^$/], // ù ů
]);

/** þ and ţ: the languages of Windows-1252 that are read here have no þ. */
const ROMANIAN_T: ReadonlySet<number> = new Set([0xfe, 0xde]);

/**
 * Tells UTF-16 by its mark, UTF-8 by its bytes, and otherwise whether the letters beyond ASCII make words in Windows-1250 or in
 * Windows-1252; where nothing tells, it is the latter.
 *
 * @example
 * import { detectEncoding } from "@plenary/authoring";
 * const detector = detectEncoding();
 * detector.push(Uint8Array.of(0xaa, 0x74, 0x65, 0x66, 0x61, 0x6e)); // Ştefan
 * detector.end(); // => "windows-1250"
 */
export function detectEncoding(): EncodingDetector {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const start: number[] = [];
  let isUtf8 = true;
  let central = 0;
  return {
    push(chunk) {
      for (const byte of chunk.subarray(0, 2 - start.length)) start.push(byte);
      if (isUtf8) {
        try {
          utf8.decode(chunk, { stream: true });
        } catch {
          isUtf8 = false;
        }
      }
      // Bytes that may be UTF-8 say nothing of the others.
      if (!isUtf8) central += evidence(chunk);
    },
    end() {
      if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
      if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
      if (isUtf8 && isComplete(utf8)) return "utf-8";
      return central > 0 ? "windows-1250" : "windows-1252";
    },
  };
}

/** Whether the bytes did not end within a character. */
function isComplete(utf8: InstanceType<typeof TextDecoder>): boolean {
  try {
    utf8.decode();
    return true;
  } catch {
    return false;
  }
}

/** How much more the bytes look like Windows-1250 than like Windows-1252. */
function evidence(bytes: Uint8Array): number {
  let central = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    const next = letterAt(bytes, at + 1);
    const western = BY_NEXT_LETTER.get(byte);
    if (western !== undefined) central += western.test(next) ? -1 : 1;
    else if (ROMANIAN_T.has(byte)) central += 2;
    else if (next !== "" || letterAt(bytes, at - 1) !== "")
      central += 2 * Number(LETTERS_1250.has(byte)) - 2 * Number(LETTERS_1252.has(byte));
  }
  return central;
}

/** The letter at a place, a mark for one beyond ASCII, and nothing outside a word. */
function letterAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0;
  if (byte >= 0xc0) return "\u00df";
  return /[A-Za-z]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : "";
}

/** The bytes that are a letter in one encoding and a sign in the other. */
const [LETTERS_1250, LETTERS_1252] = [
  lettersOnlyOf("windows-1250", "windows-1252"),
  lettersOnlyOf("windows-1252", "windows-1250"),
];

function lettersOnlyOf(one: string, other: string): ReadonlySet<number> {
  const bytes = Array.from({ length: 128 }, (_, at) => at + 128);
  const isLetter = (encoding: string, byte: number) =>
    /[\p{Lu}\p{Ll}]/u.test(new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  return new Set(bytes.filter((byte) => isLetter(one, byte) && !isLetter(other, byte)));
}
