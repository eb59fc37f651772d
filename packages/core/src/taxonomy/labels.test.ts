import { describe, expect, test } from "vitest";
import type { StakeholderCategory } from "../model/taxonomy.ts";
import { resolveTaxonomy } from "./category-tree.ts";

function concept(id: string, rest: Partial<StakeholderCategory> = {}): StakeholderCategory {
  return { id, kind: "group", prefLabel: { en: id }, ...rest };
}

describe("labels", () => {
  const tree = resolveTaxonomy({
    id: "own",
    version: "1.0",
    concepts: [
      concept("judge", {
        prefLabel: { en: "Judge", ro: "Judecător", "pt-BR": "Juiz", "sr-Latn": "Sudija" },
        altLabel: { ro: ["judecători"], "ro-MD": ["judecătorul"] },
      }),
      concept("bench", { prefLabel: { en: "Bench", fr: "Judge" }, altLabel: { en: ["court"] } }),
      concept("nameless", { prefLabel: { ro: "Fără nume" } }),
    ],
  });

  test.each([
    ["judge", "ro", "Judecător"],
    ["judge", "RO-md", "Judecător"],
    ["judge", "pt-br", "Juiz"],
    ["judge", "pt", "Judge"],
    ["judge", "sr-Latn-RS", "Sudija"],
    ["judge", "sr-Cyrl", "Judge"],
    ["judge", "nl", "Judge"],
    ["judge", "", "Judge"],
    ["judge", "constructor", "Judge"],
    ["nameless", "nl", "nameless"],
    ["lost", "en", "lost"],
  ])("%s in %j is %j", (id, tag, label) => {
    expect(tree.label(id, tag)).toBe(label);
  });

  test.each<[string, string | undefined, string[]]>([
    ["judge", "en", ["judge"]],
    ["judge", "fr", ["bench"]],
    ["judge", undefined, ["judge", "bench"]],
    ["JUDECATORI", "ro", ["judge"]],
    ["judecătorul", "ro", ["judge"]],
    ["judecători", "ro-MD", ["judge"]],
    ["judecători", "en", []],
    ["judecători", undefined, ["judge"]],
    ["  Court ", "en-GB", ["bench"]],
    ["constructor", undefined, []],
    ["", undefined, []],
  ])("%j in %s names %j", (text, tag, ids) => {
    expect(tree.findByLabel(text, tag)).toEqual(ids);
  });
});
