import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedPaths, home } from "../../schemas/source/committed-files.ts";
import { publishedFiles } from "../../schemas/source/published-files.ts";

const published = await publishedFiles();

test("the package has the files that the models give, and no others", () => {
  expect(generatedPaths()).toEqual([...published.keys()].sort());
});

// A difference means: run `npm run write:schemas`, and look at what has changed for those who have documents.
test.each([...published])("%s is what the models give", (path, text) => {
  expect(readFileSync(join(home, path), "utf8")).toBe(text);
});
