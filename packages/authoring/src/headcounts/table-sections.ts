import { isOfOrganizations } from "./category-kinds.ts";
import { type CellValue, isMissing, numberIn } from "./table-cell.ts";
import type { ValueColumn } from "./table-columns.ts";
import { isOneName, nameOf, type RowGroup } from "./table-rows.ts";

/**
 * Leaves out the rows that head others, and gives these what the heading says: `NGOs`, and below it `Caritas | 3`. Linear: a heading
 * looks at a few rows.
 */
export function withSections(
  all: readonly RowGroup[],
  columns: readonly ValueColumn[],
): readonly RowGroup[] {
  const isFlat = isSumOfAll(all, columns[0]);
  let section: { readonly heading: RowGroup; readonly end: number } | undefined;
  return all.flatMap((group, at) => {
    const end = group.kind === "group" ? sectionEnd(all, at, isFlat ? undefined : columns[0]) : 0;
    if (end > at) {
      section = { heading: group, end };
      return [];
    }
    if (group.kind !== "group" || section === undefined) return [group];
    const isInside = at < section.end && isWithin(group, section.heading);
    if (!isInside) section = undefined;
    return [section === undefined ? group : inSection(group, section.heading)];
  });
}

/** Where the rows end that a row heads, by its sum or because nothing stands in it but its name; zero where it heads none. */
function sectionEnd(all: readonly RowGroup[], at: number, column: ValueColumn | undefined): number {
  const below = rowsOfSum(all, at, column);
  if (below > 0) return at + below + 1;
  const group = all[at];
  return group?.isAlone && isHeading(group, all[at + 1]) ? all.length : 0;
}

/** The number of a row in a column. */
export function cellValue({ cells }: RowGroup, { at }: ValueColumn): CellValue | undefined {
  const cell = cells[at];
  return cell === undefined || isMissing(cell) ? undefined : numberIn(cell);
}

/** Whether a total tells that no row is the sum of those below it. */
function isSumOfAll(all: readonly RowGroup[], column: ValueColumn | undefined): boolean {
  if (column === undefined) return true;
  const numbers = (kind: RowGroup["kind"]) =>
    all.filter((group) => group.kind === kind).map((group) => cellValue(group, column)?.value ?? 0);
  const sum = numbers("group").reduce((added, value) => added + value, 0);
  return numbers("total").includes(sum);
}

const MOST_BELOW = 40;
const FEWEST_BELOW = 2;

/** How many rows below one make up its number, where they name no category outside of its own. */
function rowsOfSum(all: readonly RowGroup[], at: number, column: ValueColumn | undefined): number {
  const head = all[at];
  if (head === undefined || column === undefined || head.phrase.categories.length === 0) return 0;
  let left = cellValue(head, column)?.value ?? 0;
  for (let below = 1; left > 0 && below <= MOST_BELOW; below++) {
    const group = all[at + below];
    const value = group && cellValue(group, column)?.value;
    if (group?.kind !== "group" || value === undefined || !isWithin(group, head)) return 0;
    left -= value;
    if (left === 0) return below >= FEWEST_BELOW ? below : 0;
  }
  return 0;
}

function isHeading(group: RowGroup, next: RowGroup | undefined): boolean {
  if (group.kind !== "group" || next?.kind !== "group" || next.isAlone) return false;
  const says = group.phrase.categories.length + group.institutions.length > 0;
  return says && isWithin(next, group);
}

/** Whether a row names no category, or one of the heading's. */
function isWithin({ phrase, label }: RowGroup, { phrase: wide }: RowGroup): boolean {
  const { tree } = label.vocabulary;
  return phrase.categories.every((id) =>
    wide.categories.some((other) => id === other || tree.isWithin(id, other)),
  );
}

function inSection(group: RowGroup, section: RowGroup): RowGroup {
  if (group.kind !== "group") return group;
  const { phrase, label } = group;
  const own = phrase.categories.length > 0;
  const named = group.institutions.length > 0;
  const names = !own && !named && headsOrganizations(section) && isOneName(label);
  const institutions = names ? [nameOf(label)] : section.institutions;
  return {
    ...group,
    phrase: own ? phrase : { ...phrase, categories: section.phrase.categories },
    institutions: named ? group.institutions : institutions,
  };
}

function headsOrganizations({ phrase, label }: RowGroup): boolean {
  return phrase.categories.some((id) => isOfOrganizations(label.vocabulary.tree, id));
}
