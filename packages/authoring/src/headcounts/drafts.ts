import { Measure } from "@plenary/core";
import { sumOf } from "./parts.ts";
import type { Group, Total } from "./passage.ts";
import type { Draft } from "./place-totals.ts";
import { isMeasure } from "./stated-measure.ts";

/** Adds a group to the headcount of its measure, or begins one. */
export function addGroup(drafts: Draft[], group: Group, total: Total | undefined): void {
  const said = total?.measure ?? group.measure;
  const stated = isMeasure(said) ? said : undefined;
  const measure = stated ?? "attended";
  const sum = sumOf(group.lines);
  // "26 came and 3 joined online. 2 journalists came, too": others may stand between.
  const last = drafts.slice(-Measure.options.length).findLast((draft) => draft.measure === measure);
  const continues = last !== undefined && total === undefined;
  if (continues && (last.total === undefined || last.sum + sum <= last.total.value)) {
    for (const line of group.lines) last.lines.push(line);
    last.sum += sum;
    return;
  }
  const isSaid = stated !== undefined || group.attended || total?.isParticipants || total?.attended;
  drafts.push({
    measure,
    measureInferred: !isSaid,
    lines: [...group.lines],
    some: group.some,
    sum,
    ...(total && { total }),
  });
}

/** Where nothing says that people came, a list of groups is still one; that they came is inferred. Gives the others back. */
export function acceptUnsaid(rejected: readonly Group[], drafts: Draft[]): readonly Group[] {
  return rejected.filter((group) => {
    const known = group.lines.every(({ categories }) => categories.length > 0);
    if (!known || group.measure !== undefined || group.lines.length < 2) return true;
    addGroup(drafts, group, group.total);
    return false;
  });
}

/** `20 lawyers and 30 officers practised. The 50 participants …`: those who make up the participants came. Gives the others back. */
export function acceptCompleting(
  rejected: readonly Group[],
  loose: readonly Total[],
  drafts: Draft[],
): readonly Group[] {
  const stated = loose.filter(({ isParticipants, measure }) => isParticipants && !measure);
  const byValue = new Map(stated.map((total) => [total.value, total]));
  return rejected.filter(({ total: own, ...group }) => {
    const total = byValue.get(sumOf(group.lines));
    const isKnown =
      group.lines.every(({ isPeople }) => isPeople) &&
      group.lines.some(({ categories }) => categories.length > 0);
    const isOther = own !== undefined || group.measure !== undefined || group.lines.length < 2;
    if (total === undefined || isOther || !isKnown || drafts.some(isAttended)) return true;
    addGroup(drafts, group, total);
    return false;
  });
}

function isAttended({ measure }: Draft): boolean {
  return measure === "attended";
}
