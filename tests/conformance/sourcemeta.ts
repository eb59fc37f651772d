import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Job, Verdicts } from "./validators.ts";

/** It ends at such a number (defects.ts); it is not asked, so that the others get their verdicts. */
const isBeyond64Bits = (line: string) => /"total":(18446744073709551616|1e300)\b/.test(line);

/** Judges with the command `jsonschema test`: it is told that all are valid, and says which are not. */
export async function sourcemeta(jobs: readonly Job[]): Promise<Verdicts> {
  const folder = mkdtempSync(join(tmpdir(), "plenary-vectors-"));
  const verdicts = jobs.map(({ schema, vectors }) => {
    const files = vectors.map((path) => linesOf(readFileSync(path, "utf8")));
    const answers = ask(
      folder,
      schema,
      files.flat().filter((line) => !isBeyond64Bits(line)),
    );
    return files.map((lines) =>
      lines.map((line) => (isBeyond64Bits(line) ? undefined : answers.shift())),
    );
  });
  rmSync(folder, { recursive: true });
  return verdicts;
}

function ask(folder: string, schema: string, lines: readonly string[]): boolean[] {
  const file = join(folder, "tests.json");
  const tests = lines.map((line) => line.replace(VERDICT, '"valid":true}')).join(",");
  writeFileSync(file, `{"target":${JSON.stringify(schema)},"tests":[${tests}]}`);
  // It ends with a code of its own when a test fails, as many here must.
  const { stdout, error } = spawnSync(
    resolve("node_modules/.bin/jsonschema"),
    ["test", file, "--verbose"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (error !== undefined) throw error;
  const words = [...stdout.matchAll(/^ +[0-9]+\/[0-9]+ (PASS|FAIL) /gm)].map(([, word]) => word);
  if (words.length !== lines.length)
    throw new Error(`${words.length} verdicts: ${stdout.slice(0, 500)}`);
  return words.map((word) => word === "PASS");
}

/** The vectors as they are written, one to a line, so that every number stays as it is. */
function linesOf(vectors: string): string[] {
  return vectors.split("\n").filter((line) => line.startsWith("      {"));
}

const VERDICT = /"valid":(?:true|false,"code":"[^"]*","path":"[^"]*")\},?$/;
