import type { Lexicon } from "../lexicon/lexicon.ts";
import { isPlaceName } from "../places/rooms.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isUnderTitle } from "../titles/stacked-titles.ts";
import type { Line, TimedLine } from "./line.ts";

/** One such line is an item that is called as its place. */
const PROGRAMME = 2;

/**
 * `Thursday 26 – 17:00-19:00 Town Hall, room 2` under or over a title tells when and where it is, in a text where most lines with
 * date and hours do: none of them has the title beside its hours.
 */
export function withDatedPlaces(
  text: SourceText,
  lines: readonly Line[],
  lexicon: Lexicon,
): Line[] {
  const found = lines.flatMap((line, at) => {
    const item = placedItem(line);
    return item === undefined ? [] : [{ at, line, item }];
  });
  const placed = found.filter(({ item }) => isPlaceName(text, item.place, lexicon));
  if (placed.length < PROGRAMME || placed.length * 2 <= found.length) return [...lines];
  const under = found.filter(({ at }) => isUnderTitle(lines, at));
  const over = found.filter(({ at }) => isOverTitle(lines, at));
  if (under.length * 2 <= found.length && over.length < found.length) return [...lines];
  const items = new Map<Line, Line>(found.map(({ line, item }) => [line, item]));
  return lines.map((line) => items.get(line) ?? line);
}

/** Whether what a line stands over, with nothing between, may be a title. */
function isOverTitle(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line?.row.blankBefore === true && next?.kind === "text" && !next.row.blankBefore;
}

/** What has date, start and end, with what stands beside them as its place. */
function placedItem(line: Line): (TimedLine & { place: Span }) | undefined {
  if (line.kind !== "timed" && line.kind !== "day") return undefined;
  const { row, date, times } = line;
  const place = line.kind === "day" ? line.place : line.title;
  if (times?.end === undefined || date === undefined || place === undefined) return undefined;
  if (line.kind === "timed" && line.notation !== "time-first") return undefined;
  const common = { kind: "timed", notation: "time-alone", details: [], sure: true } as const;
  return { ...common, row, date, times, place };
}
