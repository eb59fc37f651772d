import type { Span } from "./span.ts";

/** Stands where markup stood: nothing, neither a space nor the end of a word. It keeps every offset that of the source. */
export const FILLER = "\u0000";
export const FILLER_CODE = FILLER.charCodeAt(0);

/** Also what only joins pictographs or changes how they look. */
const SPACE = /[\u0085\u200b\ufeff\s]|[\ufe0e\ufe0f]|\u200d|\u20e3/;
const UPPER_CASE = /\p{Lu}/u;
const LETTER = /[\p{L}\p{M}]/u;

/** The accented letters of Latin, but for two signs among them. */
function isLatin(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Without a digit there is neither a time nor a date with its day. */
export function hasDigit(text: Pick<string, "charCodeAt">, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return isLatin(code) || LETTER.test(String.fromCharCode(code));
}

export function isUpperCase(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return UPPER_CASE.test(String.fromCharCode(code));
}

/** Also what stands behind the end of a text. */
export function isSpace(code: number): boolean {
  if (!(code > 0x20)) return code !== FILLER_CODE;
  return code > 0x7f && !isLatin(code) && SPACE.test(String.fromCharCode(code));
}
