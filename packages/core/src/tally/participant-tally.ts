import { Measure } from "../model/headcount.ts";
import { type Participant, reachedMeasures } from "../model/participant.ts";
import { type Cell, rollUp } from "./roll-up.ts";
import type { TallySubject } from "./subject.ts";
import type { MeasureTally } from "./tally-result.ts";
import type { Placement, View } from "./view.ts";

/** People of one kind, and how far they came. */
interface Kind {
  readonly placement: Placement;
  readonly counts: Map<MeasureTally["measure"], number>;
}

/**
 * Counts the participants who are listed: all of them, and those who reached each measure. Reads the list once and keeps one
 * number for each kind of people, so that the length of the list costs no memory.
 */
export function participantTallies(subject: TallySubject, view: View): MeasureTally[] {
  const kinds = new Map<string, Kind>();
  for (const participant of subject.participants) count(kinds, view, participant);
  return ["participants" as const, ...Measure.options].flatMap((measure) => {
    const cells = cellsOf(kinds.values(), measure);
    return cells.length === 0 ? [] : [measureTally(measure, cells, subject, view)];
  });
}

function count(kinds: Map<string, Kind>, view: View, participant: Participant): void {
  const facets = view.facetsOf(participant);
  // Told apart by characters that no id and no country has.
  const key = [facets.categories, facets.organizations, facets.countries]
    .map((ids) => ids.join(","))
    .join(" ");
  let kind = kinds.get(key);
  if (kind === undefined) {
    kind = { placement: view.place(facets), counts: new Map() };
    kinds.set(key, kind);
  }
  const { status } = participant;
  const measures = status === undefined ? [] : reachedMeasures(status);
  for (const measure of ["participants" as const, ...measures]) {
    kind.counts.set(measure, (kind.counts.get(measure) ?? 0) + 1);
  }
}

function cellsOf(kinds: Iterable<Kind>, measure: MeasureTally["measure"]): Cell[] {
  return [...kinds].flatMap(({ placement, counts }) => {
    const number = counts.get(measure);
    return number === undefined ? [] : [{ placement, count: number }];
  });
}

function measureTally(
  measure: MeasureTally["measure"],
  cells: readonly Cell[],
  { base }: TallySubject,
  view: View,
): MeasureTally {
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  const { rows, unallocatedParts } = rollUp(view, cells, 0);
  const unallocated = unallocatedParts.reduce((sum, { value }) => sum + value, 0);
  return {
    measure,
    source: "participants",
    path: `${base}/participants`,
    total,
    denominator: { value: total, of: "total" },
    unallocated,
    unallocatedShare: unallocatedParts.reduce((sum, { share }) => sum + (share ?? 0), 0),
    rows,
    unallocatedParts,
    notReported: [],
    lines: [],
  };
}
