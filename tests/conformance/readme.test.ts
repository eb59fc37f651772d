import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toJsonSchema } from "@plenary/json-schema";
import { afterAll, expect, test } from "vitest";
import { readmeDocument, readmeExample } from "../../schemas/source/readme-blocks.ts";
import { run } from "./run-program.ts";

const folder = mkdtempSync(join(tmpdir(), "plenary-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, "event.json"), readmeDocument());
cpSync("schemas/event.schema.json", join(folder, "event.schema.json"));
const draft07 = toJsonSchema("event", { target: "draft-07" });
writeFileSync(join(folder, "event.draft-07.json"), JSON.stringify(draft07));

test("the README's Python prints what it says", () => {
  const { code, output } = readmeExample("python");
  writeFileSync(join(folder, "validate.py"), code);
  expect(run("/usr/bin/python3", ["-B", "validate.py"], { cwd: folder })).toBe(output);
});

test("the README's Go prints what it says", () => {
  const { code, output } = readmeExample("go");
  writeFileSync(join(folder, "validate.go"), code);
  const environment = { GO111MODULE: "off", GOPATH: "/usr/share/gocode" };
  expect(run("go", ["run", "validate.go"], { cwd: folder, environment })).toBe(output);
});
