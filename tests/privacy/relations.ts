import type { CategoryTree, Headcount, HeadcountLine, Measure } from "@plenary/core";

/** A number of the original: what it is, and whether the copy shows it. */
export interface Fact {
  readonly name: string;
  readonly truth: number;
  readonly isShown: boolean;
  /** A hidden number is not zero, because zeros are shown: but for lines that are left out whole, of which there may be none. */
  readonly least: number;
  readonly headcount: number;
  readonly line?: HeadcountLine;
}

/** A sum of parts that is a whole, or no more than it. */
interface Relation {
  readonly whole: Fact;
  readonly parts: readonly Fact[];
  readonly isEqual: boolean;
}

/** Whoever is counted by the first is counted by the others. */
const COUNTED_IN: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  attended: ["confirmed", "interested"],
  confirmed: ["interested"],
  waitlisted: ["interested"],
  "turned-away": ["interested"],
};

export function relationsOf(
  headcounts: readonly Headcount[],
  facts: readonly Fact[],
  comprises: Comprises,
): Relation[] {
  const linesOf = (h: number) => facts.filter(({ headcount, line }) => headcount === h && line);
  const isSame = (one: Fact, other: Fact) =>
    comprises(one.line, other.line) && comprises(other.line, one.line);
  // Lines of one headcount are beside each other where they say so or count the same; of such a line no other is the whole.
  const isDisjoint = headcounts.map(
    ({ partition, total: stated }, h) => partition === "complete" || total(linesOf(h)) === stated,
  );
  const hasTwin = (fact: Fact) =>
    linesOf(fact.headcount).some((other) => other !== fact && isSame(fact, other));
  const isCountedIn = (part: Fact, whole: Fact) => {
    const [one, other] = [part, whole].map(({ headcount }) => headcounts[headcount]?.measure);
    return one === other || COUNTED_IN[one ?? "planned"]?.includes(other ?? "planned");
  };
  const isPart = (part: Fact, whole: Fact) =>
    part !== whole &&
    isCountedIn(part, whole) &&
    comprises(whole.line, part.line) &&
    (part.headcount !== whole.headcount || !(isDisjoint[part.headcount] || isSame(part, whole)));
  const widest = (lines: readonly Fact[]) =>
    lines.filter((line) => !lines.some((other) => isPart(line, other)));
  const wholes = facts.filter((fact) => fact.line === undefined || !hasTwin(fact));
  return headcounts.flatMap(({ measure }, h) => {
    const lines = linesOf(h);
    return wholes.flatMap((whole) => {
      if (whole.line !== undefined) {
        const known = relation(whole, widest(lines.filter((line) => isPart(line, whole))));
        // Whether all who were interested came, nobody says.
        const isAll = headcounts[whole.headcount]?.measure === measure;
        return known.map((one) => ({ ...one, isEqual: one.isEqual && isAll }));
      }
      return headcounts[whole.headcount]?.measure === measure ? relation(whole, widest(lines)) : [];
    });
  });
}

/** Whoever attended was confirmed, whoever was confirmed was interested; and all who were interested are accounted for. */
export function funnelOf(
  headcounts: readonly Headcount[],
  facts: readonly Fact[],
  comprises: Comprises,
): Relation[] {
  const measureOf = ({ headcount }: Fact) => headcounts[headcount]?.measure;
  return facts.flatMap((whole) => {
    const same = facts.filter(({ line }) =>
      whole.line === undefined
        ? line === undefined
        : comprises(whole.line, line) && comprises(line, whole.line),
    );
    const last = (measure: Measure) => same.filter((fact) => measureOf(fact) === measure).slice(-1);
    const parts: Partial<Record<Measure, Measure[]>> = {
      interested: ["confirmed", "waitlisted", "turned-away"],
      confirmed: ["attended"],
    };
    const known = relation(whole, (parts[measureOf(whole) ?? "planned"] ?? []).flatMap(last));
    // Of a single part it is not known that it is all.
    return known.map((one) => ({ ...one, isEqual: one.isEqual && one.parts.length > 1 }));
  });
}

/** A relation is known when it holds. */
function relation(whole: Fact, parts: readonly Fact[]): Relation[] {
  const sum = total(parts);
  if (parts.length === 0 || sum > whole.truth) return [];
  return [{ whole, parts, isEqual: sum === whole.truth }];
}

export type Comprises = (
  whole: HeadcountLine | undefined,
  part: HeadcountLine | undefined,
) => boolean;

/** Whether all whom one line counts are among those whom another counts, by category, institution and country. */
export function isWithin(
  part: HeadcountLine | undefined,
  whole: HeadcountLine | undefined,
  tree: CategoryTree,
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  if (whole === undefined || part === undefined) return false;
  const { categories, institution, countries } = whole;
  if (!(categories ?? institution ?? countries)) return false;
  const isOf = (id: string) =>
    categories?.some((other) => id === other || tree.isWithin(id, other));
  if (categories && !part.categories?.every(isOf)) return false;
  let body = part.institution;
  while (institution && body !== undefined && body !== institution) body = parents.get(body);
  if (institution && body !== institution) return false;
  return !countries || (part.countries?.every((one) => countries.includes(one)) ?? false);
}

export function total(facts: readonly Fact[]): number {
  return facts.reduce((sum, { truth }) => sum + truth, 0);
}
