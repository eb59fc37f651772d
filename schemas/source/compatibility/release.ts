import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../committed-files.ts";
import type { Bundle } from "./breaking-changes.ts";

/** What later releases are held to. */
export interface Release {
  readonly version: string;
  readonly bundle: Bundle;
  /** Documents that were valid. */
  readonly valid: readonly unknown[];
}

/** The files of `schemas/released/`, by which the last release is kept. */
export const RELEASED = join(home, "released");

/** The schemas and vectors as they stand now, under the version that the package has. */
export function currentRelease(): Release {
  const vectors = globSync("vectors/*/*.json", { cwd: home }).sort();
  return {
    version: read(join(home, "package.json")).version,
    bundle: read(join(home, "plenary.schema.json")),
    valid: vectors.flatMap((path) => validIn(read(join(home, path)))),
  };
}

/** The last release, if there has been one. */
export function lastRelease(): Release | undefined {
  if (globSync("release.json", { cwd: RELEASED }).length === 0) return undefined;
  return {
    version: read(join(RELEASED, "release.json")).version,
    bundle: read(join(RELEASED, "plenary.schema.json")),
    valid: read(join(RELEASED, "valid.json")),
  };
}

/** The files that keep a release, by their names in `schemas/released/`. */
export function filesOf({ version, bundle, valid }: Release): ReadonlyMap<string, string> {
  const lines = valid.map((document) => `  ${JSON.stringify(document)}`).join(",\n");
  return new Map([
    ["release.json", `${JSON.stringify({ version }, null, 2)}\n`],
    ["plenary.schema.json", `${JSON.stringify(bundle, null, 2)}\n`],
    ["valid.json", `[\n${lines}\n]\n`],
  ]);
}

function validIn(groups: { tests: { data: unknown; valid: boolean }[] }[]): unknown[] {
  return groups.flatMap(({ tests }) => tests.filter(({ valid }) => valid).map(({ data }) => data));
}

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
