import { describe, expect, test } from "vitest";
import type { StakeholderCategory } from "../model/taxonomy.ts";
import { type CategoryTree, resolveTaxonomy } from "./category-tree.ts";

/** A taxonomy of one's own, from `child < parent` lines. */
function treeOf(...lines: string[]): CategoryTree {
  const concepts = lines.map((line): StakeholderCategory => {
    const [id = "", broader] = line.split(" < ");
    const parent = broader === undefined ? {} : { broader };
    return { id, kind: "group", prefLabel: { en: id }, ...parent };
  });
  return resolveTaxonomy({ id: "own", version: "1.0", concepts });
}

describe("the place of a category", () => {
  const tree = treeOf(
    "b",
    "b2 < b",
    "a",
    "a1 < a",
    "a11 < a1",
    "a12 < a1",
    "a2 < a",
    "b1 < b",
    "o < lost",
  );

  test("the tree's order puts parents before children, siblings as declared", () => {
    expect(tree.ids).toEqual(["b", "b2", "b1", "a", "a1", "a11", "a12", "a2", "o"]);
    expect(tree.roots).toEqual(["b", "a", "o"]);
  });

  test.each([
    ["a", { ancestors: [], children: ["a1", "a2"], depth: 0, sector: "a" }],
    ["a1", { ancestors: ["a"], children: ["a11", "a12"], depth: 1, sector: "a" }],
    ["a12", { ancestors: ["a1", "a"], children: [], depth: 2, sector: "a" }],
    ["o", { ancestors: [], children: [], depth: 0, sector: "o" }],
    ["lost", { ancestors: [], children: [], depth: undefined, sector: undefined }],
    ["constructor", { ancestors: [], children: [], depth: undefined, sector: undefined }],
    ["__proto__", { ancestors: [], children: [], depth: undefined, sector: undefined }],
  ])("of %s", (id, place) => {
    expect({
      ancestors: tree.ancestors(id),
      children: tree.children(id),
      depth: tree.depth(id),
      sector: tree.sectorOf(id),
    }).toEqual(place);
  });

  test.each([
    ["a12", "a12", true],
    ["a12", "a1", true],
    ["a12", "a", true],
    ["a2", "a1", false],
    ["a1", "a12", false],
    ["b1", "a", false],
    ["lost", "lost", false],
    ["a", "lost", false],
  ])("%s is within %s: %s", (id, ancestor, expected) => {
    expect(tree.isWithin(id, ancestor)).toBe(expected);
  });

  test.each<[string[], string | undefined]>([
    [["a11"], "a11"],
    [["a11", "a11"], "a11"],
    [["a11", "a12"], "a1"],
    [["a12", "a11", "a2"], "a"],
    [["a1", "a12"], "a1"],
    [["a12", "a"], "a"],
    [["a12", "b1"], undefined],
    [["a12", "lost"], undefined],
    [[], undefined],
  ])("the common ancestor of %j is %s", (ids, ancestor) => {
    expect(tree.commonAncestor(ids)).toBe(ancestor);
  });

  test("an id that is also a name of Object.prototype is an id like others", () => {
    const own = treeOf("constructor", "prototype < constructor");
    expect(own.ancestors("prototype")).toEqual(["constructor"]);
    expect(own.has("valueof")).toBe(false);
  });
});

describe("cycles", () => {
  test.each<[string, string[], Record<string, string[]>]>([
    ["a concept above itself", ["a < a", "b < a"], { a: [], b: ["a"] }],
    ["two", ["a < b", "b < a"], { a: [], b: ["a"] }],
    [
      "three, met from a tail that is declared before",
      ["t < c", "a < b", "b < c", "c < a"],
      { t: ["c", "a"], a: [], b: ["c", "a"], c: ["a"] },
    ],
    [
      "two of them, beside a tree",
      ["r", "s < r", "d < c", "a < b", "b < a", "c < d"],
      { s: ["r"], a: [], b: ["a"], d: [], c: ["d"] },
    ],
  ])("%s: are cut above the concept declared first", (_, lines, ancestors) => {
    const tree = treeOf(...lines);
    const found = Object.keys(ancestors).map((id) => [id, tree.ancestors(id)]);
    expect(Object.fromEntries(found)).toEqual(ancestors);
    expect(tree.ids.length).toBe(lines.length);
  });
});

describe("a hundred thousand categories", { timeout: 60_000 }, () => {
  const count = 100_000;
  const numbers = Array.from({ length: count }, (_, index) => index);

  test("in one chain, declared from the bottom, are placed without overflow", () => {
    const tree = treeOf(...numbers.map((n) => (n + 1 < count ? `c${n} < c${n + 1}` : `c${n}`)));
    expect(tree.depth("c0")).toBe(count - 1);
    expect(tree.sectorOf("c0")).toBe(`c${count - 1}`);
    expect(tree.ancestors("c0").length).toBe(count - 1);
    expect(tree.isWithin("c0", `c${count - 1}`)).toBe(true);
    expect(tree.commonAncestor(numbers.map((n) => `c${n}`))).toBe(`c${count - 1}`);
    expect(tree.findByLabel("C99999")).toEqual(["c99999"]);
  });

  test("in one cycle are cut", () => {
    const tree = treeOf(...numbers.map((n) => `c${n} < c${(n + 1) % count}`));
    expect(tree.roots).toEqual(["c0"]);
    expect(tree.depth("c1")).toBe(count - 1);
  });

  test("under one parent keep their order", () => {
    const tree = treeOf("top", ...numbers.map((n) => `c${n} < top`));
    expect(tree.children("top")).toEqual(numbers.map((n) => `c${n}`));
  });
});
