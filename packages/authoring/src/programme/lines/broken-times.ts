import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import { isMark } from "../text/tokens.ts";
import { type Line, spanOfRow, type TimedLine } from "./line.ts";

/** Two lines may be a start and an end by chance. */
const FEWEST = 2;

/**
 * Puts start and end together that stand on two lines: `9:00 –`, and below it `10:00`; and, where a text has several such pairs and no
 * other times alone, `9:00` and below it `10:00`.
 */
export function joinBrokenTimes(
  text: SourceText,
  lines: readonly Line[],
  lexicon: Lexicon,
): Line[] {
  const pairs = lines.flatMap((line, at) =>
    isPair(text, line, lines[at + 1], lexicon) ? [at] : [],
  );
  const open = new Set(pairs.filter((at) => isOpen(text, lines[at], lines[at + 1], lexicon)));
  const bare = open.size === 0 && arePairs(lines, pairs) ? new Set(pairs) : open;
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line === undefined) continue;
    const joined = bare.has(at) ? joinTimes(line, next) : undefined;
    result.push(joined ?? line);
    if (joined !== undefined) at++;
  }
  return result;
}

/** A start alone on its line, and below it a later time. */
function isPair(text: SourceText, line: Line, next: Line | undefined, lexicon: Lexicon): boolean {
  if (line.kind !== "timed" || next?.kind !== "timed" || next.row.blankBefore) return false;
  const [from, to] = [line.times.start, next.times.start];
  const words = line.title === undefined ? [] : text.tokens(line.title, 4);
  const isLed = words.length > 0 && lexicon.to.match(words, 0)?.next === words.length;
  if ((line.title !== undefined && !isLed) || line.labelled || next.labelled) return false;
  if (from === undefined || to === undefined || next.date !== undefined) return false;
  const isLater = to.minutes > from.minutes || (to.twelve && from.twelve);
  return isLater && line.times.end === undefined && next.times.end === undefined;
}

/** `9:00 –`, `9:00 to`, and `– 10:00` below a start. */
function isOpen(
  text: SourceText,
  line: Line | undefined,
  next: Line | undefined,
  lexicon: Lexicon,
): boolean {
  if (line?.kind !== "timed" || next?.kind !== "timed") return false;
  const end = line.times.start?.end ?? 0;
  const rest = text.tokens({ start: end, end: spanOfRow(line.row).end }, 4);
  const isDash = rest.length === 1 && isMark(rest[0], "–—-");
  const isWord = lexicon.to.match(rest, 0)?.next === rest.length && rest.length > 0;
  return isDash || isWord || (next.row.bullet && !line.row.bullet && next.title === undefined);
}

/** Each end is alone too, and no later than the start that follows. */
function arePairs(lines: readonly Line[], pairs: readonly number[]): boolean {
  const alone = lines.filter((line) => line.kind === "timed" && line.title === undefined);
  return (
    pairs.length >= FEWEST &&
    pairs.length * 2 === alone.length &&
    pairs.every((at) => lines[at + 2] !== undefined && lines[at + 2]?.kind !== "timed")
  );
}

function joinTimes(line: Line, next: Line | undefined): TimedLine | undefined {
  if (line.kind !== "timed" || next?.kind !== "timed" || next.times.start === undefined)
    return undefined;
  const cells = [{ start: spanOfRow(line.row).start, end: spanOfRow(next.row).end, width: 1 }];
  return {
    ...next,
    row: { ...line.row, cells },
    times: { ...line.times, end: next.times.start },
    details: [...line.details, ...next.details],
    sure: true,
  };
}
