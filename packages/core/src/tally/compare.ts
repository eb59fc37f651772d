import { rollUp } from "./roll-up.ts";
import type { TallySubject } from "./subject.ts";
import type { Comparison, MeasureTally, TallyRow } from "./tally-result.ts";
import type { RowKey, View } from "./view.ts";

/** An event with its measures, counted so that its rows mean the same as those of the others. */
export interface Comparable {
  readonly subject: TallySubject;
  readonly measures: readonly MeasureTally[];
}

/** Sets side by side what several events state of the same measure. */
export function compare(events: readonly Comparable[], view: View): Comparison[] {
  const measures = new Set(events.flatMap((event) => event.measures.map(({ measure }) => measure)));
  return [...measures].flatMap((measure) => {
    const tallies = events.map((event) => lastTally(event.measures, measure));
    const known = tallies.filter((tally) => tally !== undefined && isKnown(tally));
    return known.length < 2 ? [] : [comparison(measure, events, tallies, view)];
  });
}

/** The last headcount of a measure, or else what the list of participants says. */
function lastTally(
  tallies: readonly MeasureTally[],
  measure: MeasureTally["measure"],
): MeasureTally | undefined {
  const found = tallies.filter((tally) => tally.measure === measure);
  return found.findLast(({ source }) => source === "headcount") ?? found.at(-1);
}

function isKnown({ total, rows }: MeasureTally): boolean {
  return total !== null || rows.length > 0;
}

function comparison(
  measure: MeasureTally["measure"],
  events: readonly Comparable[],
  tallies: readonly (MeasureTally | undefined)[],
  view: View,
): Comparison {
  const rows = tallies.map((tally) => new Map(tally?.rows.map((row) => [keyOf(row), row])));
  const all = tallies.flatMap((tally) => tally?.rows ?? []);
  const cells = all.map((row) => ({ placement: { row: keyOf(row) }, count: row.direct }));
  const totals = tallies.map((tally) => tally?.total ?? null);
  return {
    measure,
    events: events.map(({ subject: { event } }, at) => ({
      id: event.id,
      label: event.name,
      total: totals[at] ?? null,
      unallocated: tallies[at]?.unallocated ?? null,
    })),
    attendances: totals.reduce(
      (sum, total) => (sum === null || total === null ? null : sum + total),
      0,
    ),
    rows: rollUp(view, cells, 0).rows.map(({ id, kind, label, depth }) => ({
      id,
      kind,
      label,
      depth,
      cells: rows.map((row) => {
        const found = row.get(`${kind}:${id}`);
        return found === undefined ? null : { subtree: found.subtree, share: found.share };
      }),
    })),
  };
}

function keyOf({ kind, id }: TallyRow): RowKey {
  return `${kind}:${id}`;
}
