import { FILLER, FILLER_CODE, isDigit, isLetter, isSpace } from "./characters.ts";
import type { Span } from "./span.ts";

/** A word (folded: lower case, no accents), a run of digits, or any other character. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** Numbers for its first and its last three letters: a phrase is looked up at nearly every word, and few have those of one. */
  readonly head: number;
  readonly tail: number;
  /** Whether nothing, not even a space, stands between it and the token before. */
  readonly glued: boolean;
}

/** Cuts a text, or a stretch of it, into at most `limit` tokens, in one pass. */
export function tokenize(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
  limit = Number.POSITIVE_INFINITY,
): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let at = start;
  while (at < end && tokens.length < limit) {
    const code = text.charCodeAt(at);
    if (code === FILLER_CODE) at++;
    else if (isSpace(code)) {
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

/** Whether a token is one of some marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

/** The position after at most three of some marks. */
export function skipMarks(tokens: readonly Token[], at: number, marks: string): number {
  let next = at;
  while (next < at + 3 && isMark(tokens[next], marks)) next++;
  return next;
}

/** Writes a word in the form in which words are compared. */
export function foldWord(word: string): string {
  let [lower, filled] = [true, false];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 0x7f) return foldAccents(word);
    if (code === FILLER_CODE) filled = true;
    else if (code >= 0x41 && code <= 0x5a) lower = false;
  }
  const folded = lower ? word : word.toLowerCase();
  return filled ? folded.replaceAll(FILLER, "") : folded;
}

function foldAccents(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u0000]/gu, "")
    .replace(/ß/g, "ss");
}

function readToken(
  text: string,
  start: number,
  limit: number,
  glued: boolean,
  tokens: readonly Token[],
): Token {
  const first = text.charCodeAt(start);
  if (isDigit(first)) {
    const end = isJamStart(text, start, tokens) ? start + 2 : runEnd(text, start, limit, isDigit);
    return tokenOf("number", digitsOf(text, start, end), start, end, glued);
  }
  if (isLetter(first)) {
    const end = wordEnd(text, start, limit, glued, tokens[tokens.length - 1]);
    return tokenOf("word", foldWord(text.slice(start, end)), start, end, glued);
  }
  const raised = glued ? raisedMinutes(text, start, tokens.at(-1)) : undefined;
  if (raised !== undefined) return tokenOf("number", raised, start, start + 2, glued);
  return tokenOf("mark", text.charAt(start), start, start + 1, glued);
}

function tokenOf(
  kind: Token["kind"],
  text: string,
  start: number,
  end: number,
  glued: boolean,
): Token {
  return { kind, text, head: headOf(text), tail: tailOf(text), start, end, glued };
}

/** A number for the first three letters of a word; others may have the same. */
export function headOf(word: string): number {
  return lettersAt(word, 0);
}

export function tailOf(word: string): number {
  return lettersAt(word, word.length - 3);
}

/** How many such numbers there are. */
export const LETTER_TRIPLES = 32 ** 3;

function lettersAt(word: string, at: number): number {
  return (
    ((word.charCodeAt(at) & 31) << 10) |
    ((word.charCodeAt(at + 1) & 31) << 5) |
    (word.charCodeAt(at + 2) & 31)
  );
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The minutes of `8³⁰`; other raised figures are exponents and notes. */
function raisedMinutes(text: string, start: number, hour: Token | undefined): string | undefined {
  if (hour?.kind !== "number" || hour.text.length > 2) return undefined;
  if (!RAISED.includes(text.charAt(start))) return undefined;
  const figures = [...text.slice(start, start + 3)].map((figure) => RAISED.indexOf(figure));
  const [tens = -1, units = -1, after = -1] = figures;
  return tens >= 0 && tens < 6 && units >= 0 && after < 0 ? `${tens}${units}` : undefined;
}

function digitsOf(text: string, start: number, end: number): string {
  const digits = text.slice(start, end);
  return digits.includes(FILLER) ? digits.replaceAll(FILLER, "") : digits;
}

/** The minutes of `10:00` in `10:0011:00`, where what parted two times was lost. */
function isJamStart(text: string, start: number, tokens: readonly Token[]): boolean {
  if (!isDigit(text.charCodeAt(start + 1)) || !isDigit(text.charCodeAt(start + 2))) return false;
  const [hour, mark] = [tokens[tokens.length - 2], tokens[tokens.length - 1]];
  const isHour = hour?.kind === "number" && hour.text.length <= 2 && mark?.glued === true;
  if (!isHour || mark.end !== start || !/^[:.]$/.test(mark.text)) return false;
  return JAMMED.test(text.slice(start, start + 8));
}

const JAMMED = /^[0-5][0-9][0-2]?[0-9][:.][0-5][0-9](?![0-9])/;

function isJammed(text: string, { kind, end }: Token, tokens: readonly Token[]): boolean {
  return kind === "number" && isDigit(text.charCodeAt(end)) && tokens.length > 2;
}

/** A title may follow `PM` or `Uhr` without a space, as it does where a line break was lost: `12:15PMOpening`, `9.00 UhrBegrüßung`. */
function wordEnd(
  text: string,
  start: number,
  limit: number,
  glued: boolean,
  before: Token | undefined,
): number {
  const end = runEnd(text, start, limit, isLetter);
  if (before?.text === "pm" && ONWARDS.test(text.slice(start, start + 9))) return start + 7;
  if (before?.kind !== "number") return end;
  const head = text.slice(start, start + 4);
  if (/^(?:[AP]M\p{Lu}\p{Ll}|[ap]m\p{Lu})/u.test(head)) return start + 2;
  if (glued && /^[AP]M[A-Z]/.test(head)) return start + 2;
  return start + (HOUR.exec(text.slice(start, start + 8))?.[0].length ?? end - start);
}

const HOUR = /^(?:h|u|hs|hrs|Uhr|uhr|uur|horas|heures|ore)(?=\p{Lu}\p{Ll})/u;
const ONWARDS = /^onwards\p{Lu}/u;

function runEnd(
  text: string,
  start: number,
  limit: number,
  belongs: (code: number) => boolean,
): number {
  let end = start + 1;
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (belongs(code)) end = at + 1;
    else if (code !== FILLER_CODE) break;
  }
  return end;
}
