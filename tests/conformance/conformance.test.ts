import { globSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { toJsonSchema } from "@plenary/json-schema";
import { describe, expect, test } from "vitest";
import { defects } from "./defects.ts";
import { type Job, type Target, type Verdicts, validators } from "./validators.ts";

const schemas = resolve("schemas");
const types = ["event", "project", "series"] as const;

/** Each way to come by a schema: the files and bundles as published, and what `plenary schema --target draft-07` writes. */
const jobs: readonly Job[] = types.flatMap((type) => {
  const vectors = globSync(join(schemas, "vectors", type, "*.json")).sort();
  const emitted = join(tmpdir(), `plenary-draft-07-${process.pid}-${type}.json`);
  writeFileSync(emitted, JSON.stringify(toJsonSchema(type, { target: "draft-07" })));
  const job = (target: Target, schema: string): Job => ({ target, schema, vectors });
  return [
    job("2020-12", join(schemas, `${type}.schema.json`)),
    job("2020-12", join(schemas, "plenary.schema.json")),
    job("draft-07", join(schemas, "draft-07/plenary.schema.json")),
    job("draft-07", emitted),
  ];
});

describe.each(validators)("$name ($language)", ({ name, targets, judge }) => {
  test(`gives the verdict of validateDocument on every vector: ${targets.join(" and ")}`, async () => {
    const judged = jobs.filter(({ target }) => targets.includes(target));
    const known = defects.filter(({ validator }) => validator === name);
    expect(disagreements(judged, await judge(judged))).toEqual(known.map(({ vector }) => vector));
  });
});

test("there are eight of them, in five languages", () => {
  const languages = new Set(validators.map(({ language }) => language));
  expect([validators.length, languages.size >= 5]).toEqual([8, true]);
});

/** The vectors that were judged otherwise by any of the schemas, as file and description. */
function disagreements(judged: readonly Job[], verdicts: Verdicts): string[] {
  const all = judged.flatMap(({ vectors }, job) =>
    vectors.flatMap((path, file) => {
      const name = relative(join(schemas, "vectors"), path);
      const given = verdicts[job]?.[file] ?? [];
      const expected = read(path);
      if (given.length !== expected.length) return [`${name}: ${given.length} verdicts`];
      return expected
        .filter(({ valid }, at) => given[at] !== valid)
        .map(({ description }) => `${name}: ${description}`);
    }),
  );
  return [...new Set(all)];
}

function read(path: string): { description: string; valid: boolean }[] {
  const groups: { tests: { description: string; valid: boolean }[] }[] = JSON.parse(
    readFileSync(path, "utf8"),
  );
  return groups.flatMap(({ tests }) => tests);
}
