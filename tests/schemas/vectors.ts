import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedPaths, home } from "../../schemas/source/committed-files.ts";

/** A published vector, in the layout of the JSON-Schema-Test-Suite with two keys more. */
export interface Vector {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
  readonly code?: string;
  readonly path?: string;
}

export interface Group {
  readonly description: string;
  readonly schema: { readonly $ref: string };
  readonly tests: readonly Vector[];
}

/** The vectors as they stand in the repository, by file. */
export const vectorFiles: ReadonlyMap<string, readonly Group[]> = new Map(
  generatedPaths()
    .filter((path) => path.startsWith("vectors/"))
    .map((path) => [path, JSON.parse(readFileSync(join(home, path), "utf8"))]),
);

/** All vectors, each with the type of document that it means to be. */
export const vectors: readonly (Vector & { readonly type: string })[] = [...vectorFiles].flatMap(
  ([path, groups]) => {
    const [, type = ""] = path.split("/");
    return groups.flatMap(({ tests }) => tests.map((vector) => ({ ...vector, type })));
  },
);
