import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { audienceTable } from "../../packages/core/src/redact/audience-table.ts";

test("docs/privacy.md lists every field that is not public, and no other", () => {
  const page = readFileSync("docs/privacy.md", "utf8");
  const listed = [...page.matchAll(/^\| `(\w+[.]\w+)` +\| (\w+) +\|$/gm)].map(
    ([, field, least]) => `${field} ${least}`,
  );
  const withheld = audienceTable.flatMap(({ name, rows }) =>
    Object.entries(rows).flatMap(([field, least]) =>
      least === "public" ? [] : [`${name}.${field} ${least}`],
    ),
  );
  expect(listed.sort()).toEqual(withheld.sort());
});
