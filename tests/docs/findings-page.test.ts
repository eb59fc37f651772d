import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingsPage } from "../../scripts/findings-page.ts";

test("docs/findings.md is what `npm run write:docs` writes", () => {
  expect(readFileSync("docs/findings.md", "utf8")).toBe(findingsPage());
});
