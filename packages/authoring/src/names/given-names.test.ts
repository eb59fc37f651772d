import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { givenNamesFile } from "../../scripts/write-given-names.ts";
import { isGivenName } from "./is-given-name.ts";

test("the file has what the script writes", () => {
  expect(readFileSync(new URL("given-names.ts", import.meta.url), "utf8")).toBe(givenNamesFile());
});

test.each([
  ["ana", true],
  ["zoe", true],
  ["hilde", true],
  ["stefan", true],
  ["joao", true],
  ["hope", false],
  ["april", false],
  ["paris", false],
  ["workshop", false],
])("%s: %s", (word, expected) => {
  expect(isGivenName(word)).toBe(expected);
});
