import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// A folder is named by a row of a table: its path, then what stands there.
const NAMING = /^\| `((?:[.\w-]+\/)+)` +\| +[^|\s]/;
const MUST_BE_NAMED = /^([^/]+|packages\/[^/]+|packages\/[^/]+\/src\/[^/]+)\/$/;

const folders = [...new Set(projectFiles().flatMap(foldersOf))];
const named = readFileSync("docs/architecture.md", "utf8")
  .split("\n")
  .flatMap((line) => NAMING.exec(line)?.[1] ?? []);

test("docs/architecture.md names every folder at the top, every package and every folder of its sources", () => {
  const required = folders.filter((path) => MUST_BE_NAMED.test(path));
  expect(required.filter((path) => !named.includes(path))).toEqual([]);
});

test("docs/architecture.md names no folder twice and none that is not there", () => {
  const stale = named.filter((path, at) => !folders.includes(path) || named.indexOf(path) !== at);
  expect(stale).toEqual([]);
});

/** What is in the repository or would be with the next commit: what git ignores is nobody's to describe. */
function projectFiles(): string[] {
  // Whoever owns the checkout, reading its list of files is safe.
  const args = ["-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", args, { encoding: "utf8" }).trim().split("\n");
  return paths.filter((path) => existsSync(path));
}

function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join("/")}/`);
}
