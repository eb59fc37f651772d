// An attacker who has the copy, knows how the document was structured, and reckons with all sums and inequalities that hold in
// it. It shares no code with what it attacks, nor its solver.
import { type CategoryTree, type Event, resolveTaxonomy } from "@plenary/core";
import loader, { type Model, type ObjectiveSense } from "highs";
import { type Comprises, type Fact, funnelOf, isWithin, relationsOf, total } from "./relations.ts";

// Its types are those of its CommonJS module; what Node imports is the loader itself.
const highs = await (loader as unknown as typeof loader.default)();
const { modelStatus: status, objectiveSense: sense } = highs.constants;

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
  const sums = told.map(({ categories, headcount }) =>
    facts.filter(
      (fact) =>
        fact.headcount === headcount &&
        fact.line?.categories?.some((id) => categories.includes(id)),
    ),
  );
  const rows = [
    ...relations.map(({ whole, parts, isEqual }) => {
      const terms = parts.map(({ name }) => `+ ${name}`).join(" ");
      return `${terms} - ${whole.name} ${isEqual ? "=" : "<="} 0`;
    }),
    ...sums.map((parts) => `${parts.map(({ name }) => `+ ${name}`).join(" ")} = ${total(parts)}`),
  ];
  const bounds = facts.map(({ name, isShown, truth, least }) =>
    isShown ? `${name} = ${truth}` : `${name} >= ${least}`,
  );
  const known = ["minimize", "0", "subject to", ...rows, "bounds", ...bounds, "end"].join("\n");
  return highs.withModel({ format: "lp", data: known }, (model) => {
    model.options.set({ output_flag: false });
    return facts
      .filter(({ isShown, truth }) => !isShown && truth > 0)
      .map(({ name, truth }) => {
        const column = model.getColByName(name);
        model.changeColCost(column, 1);
        const from = Math.ceil(optimum(model, sense.minimize) - 1e-6);
        const to = Math.floor(optimum(model, sense.maximize) + 1e-6);
        model.changeColCost(column, 0);
        return { name, truth, from, to };
      });
  });
}

function optimum(model: Model, direction: ObjectiveSense): number {
  // A warm start from another objective ends as "unknown" now and then.
  model.clearSolver();
  model.changeObjectiveSense(direction);
  model.run();
  const reached = model.getModelStatus();
  if (reached === status.optimal) return model.getObjectiveValue();
  if (reached === status.unbounded) return Number.POSITIVE_INFINITY;
  throw new Error(`The attacker's own reckoning is wrong: status ${reached}`);
}

function factsOf(original: Event, copy: Event, tree: CategoryTree): Fact[] {
  return (original.headcounts ?? []).flatMap((headcount, h) => {
    const shown = copy.headcounts?.[h];
    const left = [...(shown?.lines ?? [])];
    const lines = (headcount.lines ?? []).flatMap((line, n): Fact[] => {
      const isLeftOut = line.categories?.some((id) => tree.isSensitive(id)) ?? false;
      const counterpart = isLeftOut ? undefined : left.shift();
      if (line.value === undefined) return [];
      const fact = { name: `x${h}_${n}`, truth: line.value, headcount: h, line };
      return [{ ...fact, isShown: counterpart?.value !== undefined, least: isLeftOut ? 0 : 1 }];
    });
    if (headcount.total === undefined) return lines;
    const isShown = shown?.total !== undefined;
    return [
      ...lines,
      { name: `x${h}_total`, truth: headcount.total, isShown, least: 1, headcount: h },
    ];
  });
}
