import type { Group, Total } from "./passage.ts";
import { isOfThoseWhoCame, type StatedMeasure } from "./stated-measure.ts";

/** What one unit of a text tells of people: whether it names some, and the measures of its verbs without them. */
export interface ToldOfPeople {
  readonly names: boolean;
  readonly verbs: ReadonlySet<StatedMeasure | undefined>;
  readonly groups: ReadonlySet<StatedMeasure | undefined>;
}

export function toldIn({
  groups,
  totals,
}: {
  readonly groups: readonly Group[];
  readonly totals: readonly Total[];
}): ToldOfPeople {
  return {
    names: totals.some(({ isVerb }) => isVerb !== true) || groups.some(({ attended }) => attended),
    verbs: new Set(totals.filter(({ isVerb }) => isVerb).map(({ measure }) => measure)),
    groups: new Set(groups.map(({ measure }) => measure)),
  };
}

/** `The court confirmed 9`: a verb without people counts only beside people of whom something else is told. */
export function isAlone({ isVerb, measure }: Total, around: readonly ToldOfPeople[]): boolean {
  if (isVerb !== true || isOfThoseWhoCame(measure)) return false;
  const isOther = (measures: ReadonlySet<StatedMeasure | undefined>) =>
    measures.size > 1 || (measures.size === 1 && !measures.has(measure));
  return !around.some(({ names, verbs, groups }) => names || isOther(verbs) || isOther(groups));
}
