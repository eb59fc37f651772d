import type { Line } from "./line.ts";
import { sumOf } from "./parts.ts";
import type { Group, Total } from "./passage.ts";
import type { Draft } from "./place-totals.ts";

/** The same people told in another way: numbers that make up the total again. */
export function breakdown(groups: readonly Group[], drafts: readonly Draft[]): Group | undefined {
  const total = drafts.at(-1)?.total ?? headline(drafts.at(-1));
  const [first] = groups;
  if (first === undefined || total === undefined) return undefined;
  if (groups.some((group) => group.total !== undefined || group.measure !== undefined))
    return undefined;
  const lines = groups.flatMap((group) => group.lines);
  return sumOf(lines) === total.value ? { ...first, lines, total } : undefined;
}

/** `950 professionals trained` in a title: one line of no category, which the numbers below make up. */
function headline(draft: Draft | undefined): Total | undefined {
  const [line] = draft?.lines ?? [];
  if (line?.value === undefined || draft?.lines.length !== 1 || draft.total !== undefined)
    return undefined;
  if (line.categories.length > 0) return undefined;
  const { value, offset } = line;
  return {
    value,
    offset,
    measure: undefined,
    isParticipants: true,
    attended: true,
    saysWho: false,
  };
}

/** "35 people, of whom 21 women. There were 20 judges and 15 lawyers": lines that make up the total say more than some. */
export function withoutSome(drafts: Draft[], isLed: boolean): number[] {
  if (headline(drafts.at(-1)) !== undefined) drafts.pop();
  const last = drafts.at(-1);
  // What another sentence tells is told in two ways; a list tells who the people above it are.
  const isLess = last !== undefined && (last.some || (isLed && areSplits(last.lines)));
  const some = isLess ? drafts.pop() : undefined;
  return some?.lines.map(({ offset }) => offset) ?? [];
}

/** `41 people (23 women, 18 men):` and a list below: the total is that of the list, and the women are among its people. */
export function splitAbove(
  draft: Draft | undefined,
  before: { readonly groups: readonly Group[] } | undefined,
  { lines, total, measure }: Group,
): Total | undefined {
  const stated = draft?.total;
  if (draft === undefined || stated === undefined || !areSplits(draft.lines)) return undefined;
  const isAbove = before?.groups.some((group) => group.total?.offset === stated.offset);
  if (isAbove !== true || total !== undefined || areSplits(lines)) return undefined;
  return measure === undefined || measure === draft.measure ? stated : undefined;
}

/** `30 judges and 15 lawyers`, and below it `25 women, 20 men`: the same people once more. */
export function isSplitOf(draft: Draft | undefined, { lines, measure }: Group): boolean {
  if (draft === undefined || !areSplits(lines) || areSplits(draft.lines)) return false;
  if (measure !== undefined && measure !== draft.measure) return false;
  return sumOf(lines) === (draft.total?.value ?? draft.sum);
}

function areSplits(lines: readonly Line[]): boolean {
  return lines.length > 0 && lines.every(({ isSplit }) => isSplit === true);
}
