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
export function withoutSome(drafts: Draft[]): number[] {
  if (headline(drafts.at(-1)) !== undefined) drafts.pop();
  const some = drafts.at(-1)?.some === true ? drafts.pop() : undefined;
  return some?.lines.map(({ offset }) => offset) ?? [];
}
