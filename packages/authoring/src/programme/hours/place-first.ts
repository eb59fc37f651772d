import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { isPlaceName } from "../places/rooms.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark } from "../text/tokens.ts";
import { isLastMinute, mayBeNumbers, readTimes, type Times } from "./time-ranges.ts";

/** So many lines tell how the text is laid out. */
const ENOUGH = 3;
const LONGEST = 400;
const LONGEST_PLACE = 8;
const HEAD = 16;

/** Where, when, and what. */
interface PlaceFirst {
  readonly place: Span;
  readonly times: Times;
  readonly title: Span;
}

/** Whether lines of a text say where, when and what, in this order: "Teatro Spazio: ore 20, concerto". */
export function hasPlaceFirst(text: SourceText, rows: readonly Row[], lexicon: Lexicon): boolean {
  const found = rows.flatMap(({ cells: [line, ...others], table }) =>
    line === undefined || others.length > 0 || table ? [] : (readLine(text, line, lexicon) ?? []),
  );
  // Else it may be who speaks when.
  const telling = found.filter(
    ({ place, title }) =>
      isPlaceName(text, place, lexicon) || lexicon.kinds.isIn(text.tokens(title, 2)),
  );
  return found.length >= ENOUGH && telling.length * 2 >= found.length;
}

/** Reads a line of such a text. */
export function readPlaceFirst({ text, row, cell, lexicon }: RowContext): TimedLine | undefined {
  const found = readLine(text, cell, lexicon);
  const common = { kind: "timed", row, notation: "title-first", sure: true, details: [] } as const;
  return found && { ...common, ...found };
}

function readLine(text: SourceText, line: Span, lexicon: Lexicon): PlaceFirst | undefined {
  if (line.end - line.start > LONGEST || !START.test(text.slice(line.start, line.start + LONGEST)))
    return undefined;
  const tokens = text.tokens(line, HEAD);
  const colon = tokens.findIndex(({ text: mark }) => mark === ":");
  const found = readTimes(tokens, colon + 1, lexicon);
  const [first, after] = [tokens[0], tokens[found?.next ?? -1]];
  if (first === undefined || found === undefined || colon > LONGEST_PLACE) return undefined;
  const { value: times } = found;
  if (times.start === undefined || !times.certain || mayBeNumbers(times) || isLastMinute(times))
    return undefined;
  const title = withoutEdges(text, { start: after?.end ?? line.end, end: line.end });
  if (!isMark(after, ",:–—-") || title.start >= title.end) return undefined;
  return { place: { start: first.start, end: tokens[colon - 1]?.end ?? first.end }, times, title };
}

/** Words, a colon, and behind a word at most an hour. */
const START = /^\p{L}[^:\n\d]{1,60}:\s*(?:\p{L}{1,8}\s)?\d/u;
