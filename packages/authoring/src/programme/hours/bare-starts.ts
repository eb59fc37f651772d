import type { Lexicon } from "../lexicon/lexicon.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isCounted } from "./bare-ends.ts";
import { readClockTime } from "./clock-times.ts";
import type { FoundTimes } from "./time-ranges.ts";

/** The hours with which a line begins or ends: written as such, or a bare range, or one bare hour. */
export interface Head {
  readonly start: number;
  readonly end: number | undefined;
  readonly form: "written" | "range" | "start";
}

/** The hours that a bare one may be of. */
const [EARLIEST, LATEST] = [6 * 60, 23 * 60];
/** So many tell by themselves; one alone has to begin where a range ends. */
const SEVERAL = 2;
/** So many hours of the text are written so that they can be nothing else. */
const WRITTEN = 3;

/**
 * Whether the bare hours at the start of lines ("15 Opening", between "13-15 Welcome" and "18:00 Dinner") are hours: every one of the
 * text stands in order between those above and below, for numbers of a list or of people do not.
 */
export function areBareStarts(heads: readonly Head[]): boolean {
  const places = heads.flatMap(({ form }, at) => (form === "start" ? [at] : []));
  if (heads.filter(({ form }) => form === "written").length < WRITTEN) return false;
  const goesOn = places.some((at) => heads[at - 1]?.end === heads[at]?.start);
  return (places.length >= SEVERAL || goesOn) && places.every((at) => isInOrder(heads, at));
}

function isInOrder(heads: readonly Head[], at: number): boolean {
  const [before, head, after] = [heads[at - 1], heads[at], heads[at + 1]];
  if (head === undefined || head.start < EARLIEST || head.start > LATEST) return false;
  const isLater =
    before === undefined || (before.start < head.start && (before.end ?? 0) <= head.start);
  return isLater && (after === undefined || head.start < ofDay(after.start));
}

/** "12 quarter finals", and then "1.10 semis" is of the afternoon. */
function ofDay(start: number): number {
  return start < EARLIEST ? start + 12 * 60 : start;
}

/** Reads `15 Opening` and `18: Soup`, where the text has such hours. */
export function readBareStart(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): FoundTimes | undefined {
  const start = readClockTime(tokens, at, lexicon);
  if (start?.value.bare !== true) return undefined;
  const isMarked = isMark(tokens[start.next], ":–—-");
  const word = isMarked ? start.next + 1 : start.next;
  const first = tokens[word];
  if (first?.kind !== "word" || first.glued) return undefined;
  if (isCounted(tokens, word, lexicon)) return undefined;
  return { value: { start: start.value, certain: false }, next: start.next };
}
