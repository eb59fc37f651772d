import type { SourceText } from "./source-text.ts";

/** `🔹`, `✅`, `➡️`, `1️⃣`: pictures, symbols, arrows, the letters of symbol fonts, and what changes how they look. */
const PICTOGRAPH =
  /^(?:[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}|[\p{So}\p{Co}\u2190-\u21ff\u2794-\u27bf]|[\u{1f3fb}-\u{1f3ff}]|[\ufe0e\ufe0f\u20e3]|\u200d)/u;
/** Marks and units of text, though they count as symbols. */
const OF_TEXT = /^[©®™°№℠℗℃℉]/u;
const LONGEST = 3;
/** No line starts, and no title ends, with more. */
const MOST = 8;

/** The offset after the pictographs at `start`, or `start` where none is. */
export function skipPictographs(text: SourceText, start: number, end: number): number {
  let at = start;
  for (let count = 0; count < MOST && at < end && !isAscii(text, at); count++) {
    const length = lengthAt(text, at, end);
    if (length === 0) break;
    at += length;
    while (at < end && text.charAt(at) === " ") at++;
  }
  return at;
}

/** The offset at which the pictographs start that end at `end`. */
export function beforePictographs(text: SourceText, start: number, end: number): number {
  let at = end;
  for (let count = 0; count < MOST && at > start && text.charAt(at - 1) > "\u00ff"; count++) {
    const low = /[\udc00-\udfff]/.test(text.charAt(at - 1)) ? 2 : 1;
    if (at - low < start || lengthAt(text, at - low, end) === 0) break;
    at -= low;
  }
  return at;
}

/** Letters and digits, but for the digits of keycaps. */
function isAscii(text: SourceText, at: number): boolean {
  const next = text.charAt(at + 1);
  return text.charAt(at) < "\u0080" && next !== "\ufe0f" && next !== "\u20e3";
}

function lengthAt(text: SourceText, at: number, end: number): number {
  const head = text.slice(at, Math.min(end, at + LONGEST));
  return OF_TEXT.test(head) ? 0 : (PICTOGRAPH.exec(head)?.[0].length ?? 0);
}
