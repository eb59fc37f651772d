import { sumOf } from "./parts.ts";
import type { Group, Total } from "./passage.ts";
import type { Draft } from "./place-totals.ts";
import { isMeasure } from "./stated-measure.ts";
import type { Unit } from "./unit.ts";

/** Whether the words say that a group of people is one of a headcount. */
export function isAttendance(
  unit: Unit,
  group: Group,
  before: Unit | undefined,
  total: Total | undefined,
): boolean {
  const said = total?.measure ?? group.measure;
  if (said !== undefined) return isMeasure(said);
  if (unit.kind !== "sentence" || total?.isParticipants || total?.attended) return true;
  const known = group.lines.some(({ categories }) => categories.length > 0);
  // "We counted 46 heads: 12 judges, 34 lawyers"; of "127 victims, including 26 children" nobody says that they came.
  const isBroken = total !== undefined && !total.saysWho && sumOf(group.lines) === total.value;
  if (isBroken && known) return true;
  if (group.attended || (group.bare && known)) return true;
  return before?.leadsOn === true && before.attended;
}

/** `12 lawyers attended.`, and under `Recommendations:` a list with 3 judges: nobody says that they are others who came. */
export function isBelowOther(
  { measure, attended, total }: Group,
  before: Unit | undefined,
  { drafts, isUnderOther }: { readonly drafts: readonly Draft[]; readonly isUnderOther: boolean },
): boolean {
  if (before?.isOther !== true || measure !== undefined || attended || total !== undefined)
    return false;
  if (isUnderOther) return false;
  return drafts.some((draft) => draft.measure === "attended" && draft.lines.length > 0);
}

/** `Of 45 participants, 12 were judges; the other 33 lawyers`: the number that is missing is of people who came as well. */
export function completes(draft: Draft | undefined, { lines, measure }: Group): boolean {
  if (draft?.total === undefined || (measure !== undefined && measure !== draft.measure))
    return false;
  return draft.sum + sumOf(lines) === draft.total.value;
}
