import type { Headcount, HeadcountLine } from "../model/headcount.ts";
import type { Id } from "../model/identifier.ts";
import type { TallyCategories } from "./subject.ts";

/** Lines of a headcount that stand for the same kind of people. */
export interface LineGroup {
  /** The first of the lines, and its place in the list. */
  readonly line: HeadcountLine;
  readonly index: number;
  /** The sum of the lines. */
  readonly stated: number;
  /** The sum of the lines for parts of this group. */
  readonly parts: number;
  /** The people whom no line for a part counts. */
  readonly rest: number;
}

interface OpenGroup {
  readonly line: HeadcountLine;
  readonly index: number;
  stated: number;
  parts: number;
}

/** No real taxonomy is as deep; a hostile one costs no more than this for each line. */
const MAX_LEVELS = 1000;

/**
 * Groups the lines that have a value so that everybody is counted once. Where a category has a line and parts of it have
 * theirs ("23 magistrates", "15 judges"), the people of the parts are among those of the whole, unless the lines of a
 * complete partition add up to its total: then they are other people.
 */
export function distinctPeople(headcount: Headcount, categories: TallyCategories): LineGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const [index, line] of (headcount.lines ?? []).entries()) {
    if (line.value === undefined) continue;
    const key = groupKey(line.categories ?? [], line);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { line, index, stated: line.value, parts: 0 });
    else group.stated += line.value;
  }
  const all = [...groups.values()];
  if (!linesAddUp(headcount)) addParts(all, categories);
  return all.map((group) => ({ ...group, rest: Math.max(0, group.stated - group.parts) }));
}

function linesAddUp({ partition, total, lines = [] }: Headcount): boolean {
  const sum = lines.reduce((before, { value = 0 }) => before + value, 0);
  return partition === "complete" && sum === total;
}

/** Hands what each group counts to the group that comprises it. */
function addParts(groups: readonly OpenGroup[], categories: TallyCategories): void {
  const byCategory = new Map<string, OpenGroup>();
  for (const group of groups) {
    for (const category of group.line.categories ?? []) {
      const key = groupKey([category], group.line);
      if (!byCategory.has(key)) byCategory.set(key, group);
    }
  }
  const placed = groups.map((group) => {
    const common = categories.commonAncestor(group.line.categories ?? []);
    const depth = common === undefined ? 0 : (categories.depth(common) ?? 0);
    return { group, common, depth };
  });
  // The deepest first, so that a group is whole before it is handed up.
  for (const { group, common } of placed.sort((a, b) => b.depth - a.depth)) {
    const whole = groupAbove(group, common, byCategory, categories);
    if (whole !== undefined) whole.parts += Math.max(group.stated, group.parts);
  }
}

/** The nearest group with a category above all of a group's own, of the same institution and countries or of none told. */
function groupAbove(
  { line }: OpenGroup,
  common: Id | undefined,
  byCategory: ReadonlyMap<string, OpenGroup>,
  categories: TallyCategories,
): OpenGroup | undefined {
  const above = (id: Id) => categories.get(id)?.broader;
  let category = common;
  if (common !== undefined && line.categories?.includes(common)) category = above(common);
  for (let level = 0; category !== undefined && level < MAX_LEVELS; level++) {
    const found =
      byCategory.get(groupKey([category], line)) ?? byCategory.get(groupKey([category], {}));
    if (found !== undefined && found.line !== line) return found;
    category = above(category);
  }
  return undefined;
}

/** Told apart by characters that no id has. */
function groupKey(categories: readonly Id[], line: HeadcountLine): string {
  const { institution = "", organizations = [], countries = [] } = line;
  const facets = [categories, organizations, countries].map((ids) => ids.toSorted().join(","));
  return `${facets.join(" ")} ${institution}`;
}
