// An attacker who has the copy, knows how the document was structured, and reckons with all sums and inequalities that hold in
// it. It shares no code with what it attacks.
import { type CategoryTree, type Event, resolveTaxonomy } from "@plenary/core";
import { type Constraint, equalTo, inRange, lessEq, solve } from "yalps";
import { type Comprises, type Fact, funnelOf, isWithin, relationsOf, total } from "./relations.ts";

/** What the attacker can tell of a hidden number. */
export interface Narrowed {
  readonly name: string;
  readonly truth: number;
  readonly from: number;
  readonly to: number;
}

/** Narrows every hidden number of a copy as far as possible; `told` are sums that the attacker knows from elsewhere. */
export function attack(
  original: Event,
  copy: Event,
  told: readonly { categories: readonly string[]; headcount: number }[] = [],
): Narrowed[] {
  const tree = resolveTaxonomy(original.taxonomy);
  const facts = factsOf(original, copy, tree);
  const parents = new Map(original.organizations?.map(({ id, parent }) => [id, parent]));
  const comprises: Comprises = (whole, part) => isWithin(part, whole, tree, parents);
  const headcounts = original.headcounts ?? [];
  const relations = [
    ...relationsOf(headcounts, facts, comprises),
    ...funnelOf(headcounts, facts, comprises),
  ];
  const rows: [string, Constraint][] = facts
    .filter(({ isShown, least }) => !isShown || least > 0)
    .map((fact) => [fact.name, fact.isShown ? equalTo(fact.truth) : inRange(fact.least, 1e6)]);
  relations.forEach(({ isEqual }, n) => {
    rows.push([`relation ${n}`, isEqual ? equalTo(0) : lessEq(0)]);
  });
  const sums = told.map(({ categories, headcount }) =>
    facts.filter(
      (fact) =>
        fact.headcount === headcount &&
        fact.line?.categories?.some((id) => categories.includes(id)),
    ),
  );
  for (const [n, parts] of sums.entries()) rows.push([`told ${n}`, equalTo(total(parts))]);
  const variables = new Map(facts.map((fact) => [fact.name, new Map([[fact.name, 1]])]));
  const add = (fact: Fact, row: string, factor: number) => {
    const column = variables.get(fact.name);
    column?.set(row, (column.get(row) ?? 0) + factor);
  };
  relations.forEach(({ whole, parts }, n) => {
    for (const part of parts) add(part, `relation ${n}`, 1);
    add(whole, `relation ${n}`, -1);
  });
  sums.forEach((parts, n) => {
    for (const part of parts) add(part, `told ${n}`, 1);
  });
  return facts
    .filter(({ isShown, truth }) => !isShown && truth > 0)
    .map(({ name, truth }) => {
      const reach = (direction: "minimize" | "maximize") => {
        const model = {
          direction,
          objective: name,
          constraints: new Map(rows),
          variables,
        } as const;
        const { status, result } = solve(model, { includeZeroVariables: true });
        if (status === "unbounded") return direction === "minimize" ? 0 : Number.POSITIVE_INFINITY;
        if (status !== "optimal")
          throw new Error(`The attacker's own reckoning is wrong: ${status}`);
        return result;
      };
      const from = Math.ceil(reach("minimize") - 1e-6);
      return { name, truth, from, to: Math.floor(reach("maximize") + 1e-6) };
    });
}

function factsOf(original: Event, copy: Event, tree: CategoryTree): Fact[] {
  return (original.headcounts ?? []).flatMap((headcount, h) => {
    const shown = copy.headcounts?.[h];
    const left = [...(shown?.lines ?? [])];
    const lines = (headcount.lines ?? []).flatMap((line, n): Fact[] => {
      const isLeftOut = line.categories?.some((id) => tree.isSensitive(id)) ?? false;
      const counterpart = isLeftOut ? undefined : left.shift();
      if (line.value === undefined) return [];
      const fact = { name: `${h}/${n}`, truth: line.value, headcount: h, line };
      return [{ ...fact, isShown: counterpart?.value !== undefined, least: isLeftOut ? 0 : 1 }];
    });
    if (headcount.total === undefined) return lines;
    const isShown = shown?.total !== undefined;
    return [
      ...lines,
      { name: `${h}/total`, truth: headcount.total, isShown, least: 1, headcount: h },
    ];
  });
}
