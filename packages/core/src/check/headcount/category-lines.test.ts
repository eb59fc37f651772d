import { expect, test } from "vitest";
import type { StakeholderCategory } from "../../model/taxonomy.ts";
import type { Categories } from "../subject.ts";
import { categoryLines, linesAbove } from "./category-lines.ts";

function taxonomy(broader: Record<string, string>, onGet = () => {}): Categories {
  return {
    get(id): StakeholderCategory {
      onGet();
      const above = broader[id];
      return {
        id,
        kind: "group",
        prefLabel: {},
        ...(above === undefined ? {} : { broader: above }),
      };
    },
    has: (id) => id in broader,
    replacementOf: () => undefined,
    ids: Object.keys(broader),
  };
}

test("finds the nearest line above, and the nearest of another line", () => {
  const categories = taxonomy({ d: "c", c: "b", b: "a" });
  const lines = categoryLines([{ categories: ["c", "b"] }, { categories: ["a", "d"] }]);
  const above = linesAbove(categories, lines);
  expect(["d", "c", "b", "a"].map((id) => above(id))).toEqual([
    [
      { category: "c", line: 0 },
      { category: "a", line: 1 },
    ],
    [
      { category: "b", line: 0 },
      { category: "a", line: 1 },
    ],
    [{ category: "a", line: 1 }],
    [],
  ]);
});

test("comes back from a cycle", () => {
  const above = linesAbove(
    taxonomy({ a: "b", b: "c", c: "a" }),
    categoryLines([{ categories: ["b"] }]),
  );
  expect(above("a")).toEqual([{ category: "b", line: 0 }]);
});

test("walks a deep taxonomy once, however many lines ask", () => {
  const size = 20_000;
  const ids = Array.from({ length: size }, (_, n) => `c${n}`);
  let steps = 0;
  const broader = Object.fromEntries(ids.slice(1).map((id, n) => [id, `c${n}`]));
  const categories = taxonomy(broader, () => steps++);
  const above = linesAbove(
    categories,
    categoryLines([{ categories: ids }, { categories: ["c0"] }]),
  );
  for (const id of ids.toReversed()) above(id);
  expect(steps).toBeLessThan(5 * size);
});
