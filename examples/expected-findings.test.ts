import { check, validateDocument } from "@plenary/core";
import { expect, test } from "vitest";
import { readExample } from "./read-example.ts";

test.each<[example: string, codes: string[]]>([
  [
    "oradea-2019.yaml",
    ["agenda/gap", "registration/no-contact", "rotation/unspecified", "time/inferred"],
  ],
  ["bucharest-roundtable-2019.yaml", ["privacy/small-cell"]],
  ["bucharest-government-2023.yaml", ["time/inferred"]],
  ["together-2016.yaml", ["category/targeted-unreported", "privacy/small-cell", "speaker/unnamed"]],
  ["cooperation-2018.yaml", ["project/country-without-event", "time/reduced-precision"]],
])("%s is valid, and check finds in it what there is to find", (example, codes) => {
  const document = validateDocument(readExample(example));
  expect(document.findings).toEqual([]);
  const found = document.ok ? check(document.value).map(({ code }) => code) : [];
  expect([...new Set(found)].sort()).toEqual(codes);
});
