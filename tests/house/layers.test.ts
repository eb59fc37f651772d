import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const CONFIG = resolve(".dependency-cruiser.cjs");

/** A small house in which every rule is broken, and what its neighbours may do is done. */
const HOUSE: Record<string, string> = {
  "packages/core/src/index.ts": 'export * from "./check.ts";',
  "packages/core/src/check.ts": 'import "./check/rule.ts"; import "./schedule/schedule.ts";',
  "packages/core/src/model/event.ts":
    'import * as z from "zod"; import "./time.ts"; export type E = z.E;',
  "packages/core/src/model/time.ts": "export type T = 1;",
  "packages/core/src/model/time.test.ts": 'import "node:fs"; import "../schedule/schedule.ts";',
  "packages/core/src/model/up.ts":
    'import type { S } from "../schedule/schedule.ts"; export type U = S;',
  "packages/core/src/model/dates.ts": 'import "date-fns";',
  "packages/core/src/schedule/schedule.ts":
    'import "../model/event.ts"; import "date-fns"; export type S = 1;',
  "packages/core/src/check/rule.ts":
    'import type { T } from "../model/time.ts"; export type R = T;',
  "packages/core/src/check/aside.ts":
    'import type { S } from "../schedule/schedule.ts"; export type A = S;',
  "packages/core/src/suggest/nearest.ts":
    'import type { T } from "../model/time.ts"; export type N = T;',
  "packages/core/src/links/cycles.ts":
    'import type { T } from "../model/time.ts"; export type C = T;',
  "packages/core/src/taxonomy/tree.ts":
    'import type { C } from "../links/cycles.ts"; export type T = C;',
  "packages/core/src/validate/names.ts":
    'import type { N } from "../suggest/nearest.ts"; export type V = N;',
  "packages/core/src/tally/up.ts": 'import "../check.ts";',
  "packages/core/src/round.ts": 'import type { B } from "./about.ts"; export type A = B;',
  "packages/core/src/about.ts": 'import type { A } from "./round.ts"; export type B = A;',
  "packages/core/src/disk.ts": 'import "node:fs";',
  "packages/core/src/outward.ts": 'import "@plenary/ical";',
  "packages/core/src/nowhere.ts": 'import "./not-there.ts";',
  "packages/ical/src/index.ts": 'import "@plenary/core";',
  "packages/ical/src/aside.ts": 'import type { X } from "@plenary/authoring"; export type Y = X;',
  "packages/ical/src/disk.ts": 'import "fs/promises";',
  "packages/ical/src/deep.ts": 'import "../../core/src/model/time.ts";',
  "packages/ical/src/upward.ts": 'import "plenary";',
  "packages/authoring/src/index.ts": "export type X = 1;",
  "packages/cli/src/index.ts":
    'import "node:fs"; import "@plenary/core"; import "@plenary/ical"; import "@plenary/authoring";',
};

const FAULTS = [
  "folders-of-core-meet-at-the-top packages/core/src/check/aside.ts → packages/core/src/schedule/schedule.ts",
  "folders-of-core-meet-at-the-top packages/core/src/model/up.ts → packages/core/src/schedule/schedule.ts",
  "folders-of-core-meet-at-the-top packages/core/src/tally/up.ts → packages/core/src/check.ts",
  "model-stands-on-zod-alone packages/core/src/model/dates.ts → node_modules/date-fns/index.js",
  "model-stands-on-zod-alone packages/core/src/model/up.ts → packages/core/src/schedule/schedule.ts",
  "no-cycle packages/core/src/about.ts → packages/core/src/round.ts",
  "no-unresolved packages/core/src/nowhere.ts → ./not-there.ts",
  "only-the-command-touches-the-machine packages/core/src/disk.ts → fs",
  "only-the-command-touches-the-machine packages/ical/src/disk.ts → fs/promises",
  "packages-know-core-alone packages/core/src/outward.ts → packages/ical/src/index.ts",
  "packages-know-core-alone packages/ical/src/aside.ts → packages/authoring/src/index.ts",
  "packages-know-core-alone packages/ical/src/upward.ts → packages/cli/src/index.ts",
  "packages-meet-at-their-index packages/ical/src/deep.ts → packages/core/src/model/time.ts",
  "suggest-and-links-stand-alone packages/core/src/links/cycles.ts → packages/core/src/model/time.ts",
  "suggest-and-links-stand-alone packages/core/src/suggest/nearest.ts → packages/core/src/model/time.ts",
];

const house = mkdtempSync(join(tmpdir(), "plenary-house-"));
afterAll(() => rmSync(house, { recursive: true }));

test("each rule of the house reports the import that breaks it, and nothing else", () => {
  for (const [path, text] of Object.entries(HOUSE)) write(path, text);
  const names = {
    core: "@plenary/core",
    ical: "@plenary/ical",
    authoring: "@plenary/authoring",
    cli: "plenary",
  };
  for (const [folder, name] of Object.entries(names)) {
    const manifest = {
      name,
      type: "module",
      exports: { ".": { "plenary-source": "./src/index.ts" } },
    };
    write(`packages/${folder}/package.json`, JSON.stringify(manifest));
    const link = join(house, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(house, "packages", folder), link);
  }
  for (const name of ["zod", "date-fns"]) write(`node_modules/${name}/index.js`, "");

  expect(violations(house)).toEqual(FAULTS);
});

test("the rules that are shown to bite are all the rules there are", () => {
  // A CommonJS file has no types; its form is what dependency-cruiser has just accepted.
  const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
  const shown = new Set(FAULTS.map((fault) => fault.split(" ")[0]));
  expect([...shown].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function violations(cwd: string): string[] {
  const bin = resolve("node_modules/.bin/depcruise");
  const args = ["packages", "--config", CONFIG, "--output-type", "json"];
  const { stdout } = spawnSync(bin, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name} ${from} → ${to}`).sort();
}
