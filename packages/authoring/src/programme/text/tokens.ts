import { FILLER, type Span } from "./source-text.ts";

/** A word (folded: lower case, no accents), a run of digits, or any other character. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** Whether nothing, not even a space, stands between it and the token before. */
  readonly glued: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;

/** Cuts a stretch of a text into at most `limit` tokens, in one pass. */
export function tokenize(
  text: string,
  { start, end }: Span,
  limit = Number.POSITIVE_INFINITY,
): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let at = start;
  while (at < end && tokens.length < limit) {
    const character = text.charAt(at);
    if (character === FILLER) at++;
    else if (isSpace(character)) {
      glued = false;
      at++;
    } else {
      const token = readToken(text, at, end, glued, tokens);
      tokens.push(token);
      glued = !isJammed(text, token, tokens);
      at = token.end;
    }
  }
  return tokens;
}

/** Writes a word in the form in which words are compared. */
export function foldWord(word: string): string {
  if (/^[\0-\x7f]+$/.test(word)) return word.toLowerCase().replaceAll(FILLER, "");
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u0000]/gu, "")
    .replace(/ß/g, "ss");
}

export function isSpace(character: string): boolean {
  return character <= " " ? character !== FILLER : /[\u0085\u200b\ufeff\s]/.test(character);
}

function readToken(
  text: string,
  start: number,
  limit: number,
  glued: boolean,
  tokens: readonly Token[],
): Token {
  const first = text.charAt(start);
  if (isDigit(first)) {
    const end = isJamStart(text, start, tokens) ? start + 2 : runEnd(text, start, limit, isDigit);
    return {
      kind: "number",
      text: text.slice(start, end).replaceAll(FILLER, ""),
      start,
      end,
      glued,
    };
  }
  if (isLetter(first)) {
    const end = wordEnd(text, start, limit, glued, tokens.at(-1));
    return { kind: "word", text: foldWord(text.slice(start, end)), start, end, glued };
  }
  return { kind: "mark", text: first, start, end: start + 1, glued };
}

/** The minutes of `10:00` in `10:0011:00`, where what parted two times was lost. */
function isJamStart(text: string, start: number, tokens: readonly Token[]): boolean {
  const [hour, mark] = tokens.slice(-2);
  const isHour = hour?.kind === "number" && hour.text.length <= 2 && mark?.glued === true;
  if (!isHour || mark.end !== start || !/^[:.]$/.test(mark.text)) return false;
  return JAMMED.test(text.slice(start, start + 8));
}

const JAMMED = /^[0-5][0-9][0-2]?[0-9][:.][0-5][0-9](?![0-9])/;

function isJammed(text: string, { kind, end }: Token, tokens: readonly Token[]): boolean {
  return kind === "number" && isDigit(text.charAt(end)) && tokens.length > 2;
}

/** A title may follow `PM` or `h` without a space, as it does where a line break was lost: `12:15PMOpening`, `9.00 hBegrüßung`. */
function wordEnd(
  text: string,
  start: number,
  limit: number,
  glued: boolean,
  before: Token | undefined,
): number {
  const end = runEnd(text, start, limit, isLetter);
  if (before?.kind !== "number") return end;
  const head = text.slice(start, start + 3);
  if (glued && /^(?:[AP]M[A-Z]|[ap]m[A-Z])/.test(head)) return start + 2;
  return /^h\p{Lu}\p{Ll}/u.test(head) ? start + 1 : end;
}

function runEnd(
  text: string,
  start: number,
  limit: number,
  belongs: (character: string) => boolean,
): number {
  let end = start + 1;
  for (let at = start + 1; at < limit; at++) {
    const character = text.charAt(at);
    if (belongs(character)) end = at + 1;
    else if (character !== FILLER) break;
  }
  return end;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function isLetter(character: string): boolean {
  if (character < "\u0080")
    return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
  return LETTER.test(character);
}
