import type { Read } from "./parts.ts";
import { afterRole, hasRole, type Sentence } from "./sentence.ts";
import type { WordRole } from "./vocabulary.ts";

const SMALL: readonly WordRole[] = [
  "and",
  "article",
  "about",
  "total",
  "namely",
  "including",
  "both",
  "ofThem",
  "attended",
  "were",
];

/** Whether a sentence says nothing but who is counted; up to three words before a colon are its heading. */
export function isBare(sentence: Sentence, reads: readonly Read[]): boolean {
  const { tokens } = sentence;
  let at = headingEnd(sentence);
  for (const { item } of reads) {
    const start = item.prefix?.from ?? item.start;
    if (!isSmall(sentence, at, Math.min(start, item.start))) return false;
    at = Math.max(at, item.end);
  }
  return isSmall(sentence, at, tokens.length);
}

function headingEnd({ tokens }: Sentence): number {
  const colon = tokens.slice(0, 5).findIndex(({ folded }) => folded === ":");
  return colon === -1 ? 0 : colon + 1;
}

function isSmall(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    if (sentence.tokens[at]?.kind === "mark") at++;
    else if (SMALL.some((role) => hasRole(sentence, at, role))) at = afterRole(sentence, at);
    else return false;
  }
  return true;
}
