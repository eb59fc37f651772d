import type { Measure } from "@plenary/core";
import type { Line } from "./line.ts";
import type { Total } from "./passage.ts";
import { isMeasure } from "./stated-measure.ts";

/** A headcount in the making. */
export interface DraftHeadcount {
  readonly measure: Measure;
  /** Whether the text says nothing of the measure. */
  readonly measureInferred: boolean;
  readonly total?: Total;
  readonly lines: readonly Line[];
  readonly some: boolean;
}

/** The same while more is joined to it; `sum` is that of its lines. */
export interface Draft extends DraftHeadcount {
  readonly lines: Line[];
  total?: Total;
  some: boolean;
  sum: number;
}

/** Gives totals that stand alone to the lines that they are the total of; a measure of its own is a headcount of its own. */
export function placeTotals(drafts: Draft[], loose: readonly Total[]): Total[] {
  const known = new Map<Measure, Set<number>>();
  const open = new Map<Measure, Draft>();
  for (const draft of drafts) {
    const values = known.get(draft.measure) ?? new Set();
    known.set(draft.measure, values);
    if (draft.total !== undefined) values.add(draft.total.value);
    else open.set(draft.measure, open.get(draft.measure) ?? draft);
  }
  const strays: Total[] = [];
  // "50 visitors … the total attendance was 1,415": a sum says more than what is said before it.
  const sums = loose.filter(({ isSum }) => isSum);
  for (const total of [...sums, ...loose.filter(({ isSum }) => !isSum)]) {
    const measure = total.measure ?? "attended";
    if (!isMeasure(measure)) {
      strays.push(total);
      continue;
    }
    const values = known.get(measure);
    if (values?.has(total.value)) continue;
    const draft = open.get(measure);
    if (draft !== undefined && isTotalOf(total, draft)) {
      draft.total = total;
      open.delete(measure);
    } else if (values === undefined && isOfEvent(total)) {
      drafts.push({ measure, measureInferred: false, total, lines: [], some: false, sum: 0 });
    } else {
      strays.push(total);
      continue;
    }
    known.set(measure, (values ?? new Set()).add(total.value));
  }
  return strays;
}

function isTotalOf(total: Total, { sum }: Draft): boolean {
  return sum === total.value || ((total.isParticipants || total.attended) && sum < total.value);
}

/** Whether the words say that these are the people at the event, not just people. */
export function isOfEvent({ measure, isParticipants, attended }: Total): boolean {
  return measure !== undefined || isParticipants || attended;
}
