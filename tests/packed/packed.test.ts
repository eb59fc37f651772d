import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { lintICalendar } from "@plenary/ical";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { pack } from "../../scripts/pack.mjs";

// What is for us alone: sources, tests and the settings of tools.
const OURS = /(^|\/)(src|tests?)\/|[.](test|test-d|config)[.]|(?<![.]d)[.]ts$|tsconfig/;

const { folder, tarballs } = await pack();
const home = mkdtempSync(join(tmpdir(), "plenary-stranger-"));
afterAll(() => {
  for (const path of [folder, home]) rmSync(path, { recursive: true });
});

writeFileSync(join(home, "package.json"), JSON.stringify({ private: true, type: "module" }));
cpSync(join(import.meta.dirname, "consumer"), home, { recursive: true });
cpSync("examples/oradea-2019.yaml", join(home, "oradea-2019.yaml"));
const tools = ["zod@4", "typescript@6", "@types/node@24"];
run("npm", "install", "--no-audit", "--no-fund", ...tarballs, ...tools);

const archives = tarballs.map((path) => ({ name: basename(path), path }));
const libraries = archives
  .map(({ path }) => JSON.parse(run("tar", "-xzOf", path, "package/package.json")))
  .filter(({ exports }) => exports["."]?.default === "./dist/index.js");

test.each(archives)("$name holds nothing that is for us alone", ({ path }) => {
  const files = run("tar", "-tzf", path).trim().split("\n");
  expect(files.filter((file) => OURS.test(file))).toEqual([]);
});

test.each(archives)("$name holds the licence and what to read first", ({ path }) => {
  const files = run("tar", "-tzf", path).trim().split("\n");
  expect(files).toEqual(expect.arrayContaining(["package/LICENSE", "package/README.md"]));
});

test.each(libraries)("$name points at nothing but what is packed", ({ exports }) => {
  expect(exports).toEqual({ ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } });
});

test.each(libraries)(
  "the types of $name name what it stands on, and copy none of it",
  (library) => {
    const { name, dependencies, peerDependencies } = library;
    const types = readFileSync(join(home, "node_modules", name, "dist/index.d.ts"), "utf8");
    const imported = ts.preProcessFile(types).importedFiles.map(({ fileName }) => fileName);
    const declared = Object.keys({ ...dependencies, ...peerDependencies });
    expect(imported.filter((path) => !declared.includes(path))).toEqual([]);
    const isOurs = (path: string) => path.startsWith("@plenary/");
    expect([...new Set(imported)].filter(isOurs)).toEqual(declared.filter(isOurs));
  },
);

test("require() gives the same names as import", () => {
  const names = libraries.map(({ name }) => name);
  expect(node("required.cjs", ...names)).toBe(node("imported.mjs", ...names));
});

test.each([
  { resolution: "nodenext", module: "nodenext" },
  { resolution: "bundler", module: "preserve" },
])("a strict consumer type-checks with moduleResolution $resolution", ({ resolution, module }) => {
  const strict = ["--strict", "--noEmit", "--target", "es2023", "--types", "node"];
  const modules = ["--module", module, "--moduleResolution", resolution];
  run("npx", "tsc", ...strict, ...modules, "consumer.ts");
});

test("a stranger's program and the installed command make the calendar that this workspace makes", () => {
  const plenary = resolve("node_modules/.bin/plenary");
  const expected = run(plenary, "ics", "oradea-2019.yaml");
  expect(lintICalendar(expected)).toEqual([]);
  run("npx", "plenary", "check", "oradea-2019.yaml");
  expect(run("npx", "plenary", "ics", "oradea-2019.yaml")).toBe(expected);
  expect(JSON.parse(node("consumer.ts"))).toEqual({
    name: "Human Trafficking – a relevant and common problem of today's Romania",
    first: "2019-10-18T06:00:00Z",
    calendar: expected,
    schema: JSON.parse(run(plenary, "schema", "event")),
  });
});

function node(script: string, ...args: string[]): string {
  return run(process.execPath, script, ...args);
}

/** Runs a command where the stranger is, with the Node of the tests, which is one that the packages support. */
function run(command: string, ...args: string[]): string {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH };
  return execFileSync(command, args, { cwd: home, env, encoding: "utf8", stdio: "pipe" });
}
