import { describe, expect, test } from "vitest";
import type { StakeholderCategory, Taxonomy } from "../model/taxonomy.ts";
import { type CategoryTree, resolveTaxonomy } from "./category-tree.ts";
import { plenaryStakeholders } from "./plenary-stakeholders.ts";

function concept(id: string, rest: Partial<StakeholderCategory> = {}): StakeholderCategory {
  return { id, kind: "group", prefLabel: { en: id }, ...rest };
}

function extended(...concepts: StakeholderCategory[]): CategoryTree {
  return resolveTaxonomy({ id: "plenary-stakeholders", version: "1.0", concepts });
}

const published = plenaryStakeholders.concepts?.map(({ id }) => id) ?? [];

describe("the taxonomy that a reference means", () => {
  const other: Taxonomy = { id: "other", version: "1.0", concepts: [concept("a")] };
  const newer: Taxonomy = { id: "other", version: "1.1", concepts: [concept("a"), concept("b")] };

  test.each<[string, Taxonomy | undefined, Taxonomy[] | undefined, string[]]>([
    ["none: the published one", undefined, undefined, [...published].sort()],
    ["none: the first of those published", undefined, [other, plenaryStakeholders], ["a"]],
    ["none, and nothing is published", undefined, [], []],
    ["the published one itself", plenaryStakeholders, undefined, [...published].sort()],
    ["a published version", { id: "other", version: "1.1" }, [other, newer], ["a", "b"]],
    [
      "a version that is not published: the first",
      { id: "other", version: "2.0" },
      [other, newer],
      ["a"],
    ],
    ["an id of one's own: its concepts alone", other, undefined, ["a"]],
    ["an id of one's own without concepts", { id: "own", version: "1.0" }, undefined, []],
  ])("%s", (_, reference, among, ids) => {
    const tree = resolveTaxonomy(reference, among);
    expect([...tree.ids].sort()).toEqual(ids);
  });

  test("a document's concepts extend the published ones", () => {
    const hotline = concept("x-acme-hotline", { broader: "ngo", prefLabel: { en: "Hotline" } });
    const tree = extended(hotline);
    expect(tree.get("x-acme-hotline")).toBe(hotline);
    expect(tree.ancestors("x-acme-hotline")).toEqual(["ngo", "civil-society"]);
    expect(tree.children("ngo")).toEqual(["x-acme-hotline"]);
    expect(tree.findByLabel("hotline")).toEqual(["x-acme-hotline"]);
    expect(tree.ids.length).toBe(published.length + 1);
  });

  test("a document cannot replace a published concept, nor declare one of its own twice", () => {
    const own = concept("x-acme-a", { broader: "media" });
    const tree = extended(
      concept("judge", { broader: "media", prefLabel: { en: "Pundit" } }),
      own,
      concept("x-acme-a"),
      concept("judge"),
    );
    expect(tree.sectorOf("judge")).toBe("justice");
    expect(tree.label("judge", "en")).toBe("Judge");
    expect(tree.findByLabel("Pundit")).toEqual([]);
    expect(tree.get("x-acme-a")).toBe(own);
  });

  test("the published taxonomy is not changed", () => {
    const before = structuredClone(plenaryStakeholders);
    extended(concept("x-acme-a", { broader: "ngo" }));
    expect(plenaryStakeholders).toEqual(before);
  });

  test("what stands under a sensitive category is sensitive", () => {
    const own = extended(
      concept("x-acme-adult", { broader: "survivor" }),
      concept("x-acme-minor", { broader: "x-acme-adult", sensitive: false }),
      concept("x-acme-staff", { broader: "ngo" }),
    );
    expect(own.ids.filter((id) => own.isSensitive(id))).toEqual([
      "lived-experience",
      "survivor",
      "x-acme-adult",
      "x-acme-minor",
    ]);
    expect(own.isSensitive("lost")).toBe(false);
  });
});

describe("replacements", () => {
  const tree = resolveTaxonomy({
    id: "own",
    version: "1.0",
    concepts: [
      concept("old", { status: "deprecated", replacedBy: "newer" }),
      concept("newer", { status: "deprecated", replacedBy: "newest" }),
      concept("newest"),
      concept("gone", { status: "deprecated" }),
      concept("adrift", { status: "deprecated", replacedBy: "lost" }),
      concept("self", { replacedBy: "self" }),
      concept("ping", { replacedBy: "pong" }),
      concept("pong", { replacedBy: "ping" }),
    ],
  });

  test.each([
    ["old", "newest"],
    ["newer", "newest"],
    ["newest", undefined],
    ["gone", undefined],
    ["adrift", undefined],
    ["self", undefined],
    ["ping", undefined],
    ["lost", undefined],
  ])("%s is replaced by %s", (id, replacement) => {
    expect(tree.replacementOf(id)).toBe(replacement);
  });

  test("a hundred thousand that replace each other in turn lead to the last", () => {
    const count = 100_000;
    const numbers = Array.from({ length: count }, (_, index) => index);
    const long = resolveTaxonomy({
      id: "own",
      version: "1.0",
      concepts: numbers.map((n) =>
        concept(`c${n}`, n + 1 < count ? { replacedBy: `c${n + 1}` } : {}),
      ),
    });
    const last = new Set(numbers.slice(1).map((n) => long.replacementOf(`c${n - 1}`)));
    expect([...last]).toEqual([`c${count - 1}`]);
  });
});
