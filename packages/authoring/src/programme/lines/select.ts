import type { Line, TimedLine } from "./line.ts";
import { withoutAbove, withoutDurations, withoutLater } from "./other-hours.ts";

/** How many lines may stand between two items of one programme: speakers, an abstract, the talks of a panel. */
const REACH = 25;
/** The same for a line that may be no item. */
const NEAR = 4;
/** A text with so many items has a programme; a time that stands far from it is about something else. */
const PROGRAMME = 3;

/**
 * Decides which of the lines that have a time are items. One that may be a sentence, or a number that looks like a time,
 * is an item only among others; so a programme is found within whatever page it stands on.
 */
export function selectItems(lines: readonly Line[]): ReadonlySet<TimedLine> {
  const timed = lines.flatMap((line, at) => (line.kind === "timed" ? [{ line, at }] : []));
  const sure = timed.filter(({ line }) => line.sure && !line.labelled);
  // Where nothing is sure, many lines of one form are evidence for each other.
  const evidence = sure.length > 0 || timed.length < PROGRAMME ? sure : timed;
  const headings = lines.flatMap((line, at) => (isHeading(line) ? [at] : []));
  const places = timed.map(({ at }) => at);
  const labelled = timed.filter(({ line }) => line.labelled);
  const isRecords = labelled.length > 1 && labelled.length * 2 >= timed.length;
  const toEvidence = distances(
    places,
    evidence.map(({ at }) => at),
  );
  const toHeading = distances(places, headings);
  const toTimed = distances(places, places);
  const chosen = new Set<TimedLine>();
  for (const [index, { line }] of timed.entries()) {
    if (line.labelled) {
      if (isRecords) chosen.add(line);
      continue;
    }
    const { before, after } = toEvidence[index] ?? FAR;
    const beside = Math.min(before, after);
    const under = (toHeading[index] ?? FAR).before;
    const alone = evidence.length < PROGRAMME && isWhole(line);
    // What makes items of the lines beside it is one itself.
    const { before: above, after: below } = toTimed[index] ?? FAR;
    const isEvident = under <= NEAR || alone || Math.min(above, below) <= NEAR;
    if (beside <= reachOf(line) || (line.sure && isEvident)) chosen.add(line);
  }
  addRuns(lines, timed, chosen);
  return withoutLater(lines, withoutAbove(lines, withoutDurations(lines, chosen)));
}

/** How far below an item of a list the next may stand, with who contributes between. */
const RUN = 3;

/** A list goes on: what stands below or above an item, in the same form and in one block with it, is one. */
function addRuns(lines: readonly Line[], timed: readonly Placed[], chosen: Set<TimedLine>): void {
  for (const run of [timed, timed.toReversed()])
    for (const [index, { line, at }] of run.entries()) {
      const before = run[index - 1];
      if (before === undefined || !chosen.has(before.line) || line.labelled) continue;
      const [from, to] = [Math.min(at, before.at), Math.max(at, before.at)];
      const isBeside =
        to - from <= RUN && !lines.slice(from + 1, to + 1).some(({ row }) => row.blankBefore);
      if (isBeside && line.notation === before.line.notation) chosen.add(line);
    }
}

interface Placed {
  readonly line: TimedLine;
  readonly at: number;
}

const FAR = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };

function reachOf({ sure, notation, times }: TimedLine): number {
  if (sure) return REACH;
  return notation === "title-first" && times.end !== undefined ? 2 * NEAR : NEAR;
}

/** With all that an item has: such a line needs no other beside it. */
function isWhole({ title, times }: TimedLine): boolean {
  return title !== undefined && times.start !== undefined && times.end !== undefined;
}

function isHeading(line: Line): boolean {
  return line.kind === "day" || (line.kind === "label" && line.label === "programme");
}

/** For each place, how far the nearest mark before and after it is; both lists are in order. */
function distances(places: readonly number[], marks: readonly number[]) {
  const found: { before: number; after: number }[] = [];
  let [next, last] = [0, Number.NEGATIVE_INFINITY];
  for (const place of places) {
    for (; (marks[next] ?? place) < place; next++) last = marks[next] ?? last;
    const before = place - last;
    const own = marks[next] === place ? 1 : 0;
    const after = (marks[next + own] ?? Number.POSITIVE_INFINITY) - place;
    found.push({ before, after });
  }
  return found;
}
