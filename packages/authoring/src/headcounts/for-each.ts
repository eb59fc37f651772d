import type { Each } from "./count.ts";
import { afterRole, endsWithRole, hasRole, markAt, type Sentence, type Span } from "./sentence.ts";

/**
 * Whether a number is that of each of several, which nobody added up: `two judges each from Cluj and Arad`, `two from each court`,
 * `three groups of 15 judges`, `je 2 Richter`. Of "each of the 12 judges" the 12 are all, and those of each session are of one event.
 */
export function eachAt(sentence: Sentence, start: number, { from, to }: Span): Each | undefined {
  if (isLedByEach(sentence, start)) return "before";
  return hasEachWithin(sentence, from, to) ? "behind" : undefined;
}

/** How many tokens before a number a word may stand that makes it one of several. */
const FARTHEST = 6;

function isLedByEach(sentence: Sentence, start: number): boolean {
  for (let end = start; end > Math.max(0, start - FARTHEST); end--) {
    if (endsWithRole(sentence, end, "each"))
      return end === start || (!isSmall(sentence, end, start) && !isSession(sentence, end));
    if (markAt(sentence, end - 1) !== "" || hasRole(sentence, end - 1, "and")) return false;
  }
  return false;
}

/** `each of the`. */
function isSmall(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at = afterRole(sentence, at))
    if (!hasRole(sentence, at, "from") && !hasRole(sentence, at, "article")) return false;
  return true;
}

/** `two judges from each of the five courts`: small words end no phrase. */
function afterSmall(sentence: Sentence, end: number): number {
  const isLink = hasRole(sentence, end, "from") || hasRole(sentence, end, "place");
  return isLink ? afterRole(sentence, end) : end;
}

/** `each session`, `each of the two days`. */
function isSession(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + FARTHEST && markAt(sentence, at) === ""; at++)
    if (hasRole(sentence, at, "session")) return true;
  return false;
}

/** Within the words of whom, or right behind them; in `12 judges and each of the lawyers` others begin. */
function hasEachWithin(sentence: Sentence, from: number, to: number): boolean {
  const last = afterSmall(sentence, to);
  for (let at = from; at <= last; at++) {
    if (markAt(sentence, at) !== "" || hasRole(sentence, at, "and")) return false;
    if (hasRole(sentence, at, "each")) return !isSession(sentence, afterRole(sentence, at));
  }
  return false;
}
