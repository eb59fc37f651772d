import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentPage } from "../../scripts/document-page.ts";

test("docs/document.md is what `npm run write:docs` writes", () => {
  expect(readFileSync("docs/document.md", "utf8")).toBe(documentPage());
});
