import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { lintICalendar } from "@plenary/ical";
import { afterAll, expect, test } from "vitest";

// What gets a clone and sets it up has happened by now: .ci/run runs `npm start` and `npm test` itself, from a clean checkout.
const DONE_BEFORE = /^(git clone|cd|npm start|npm test)\b/;

const commands = [...readFileSync("README.md", "utf8").matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block = ""]) => block.replaceAll("\\\n", "").split("\n"))
  .filter((line) => line.trim() !== "" && !line.startsWith("#") && !DONE_BEFORE.test(line))
  .map((command) => ({ command, code: Number(/# exit (\d+)$/.exec(command)?.[1] ?? 0) }));

const copy = mkdtempSync(join(tmpdir(), "plenary-readme-"));
afterAll(() => rmSync(copy, { recursive: true }));
cpSync(".", copy, {
  recursive: true,
  filter: (path) => !["node_modules", ".git"].includes(basename(path)),
});
symlinkSync(resolve("node_modules"), join(copy, "node_modules"));

test("README.md shows commands", () => {
  expect(commands).not.toEqual([]);
});

for (const { command, code } of commands) {
  test(`README.md: ${command}`, () => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(status, stdout + stderr).toBe(code);
  });
}

test("the bytes of the calendars that README.md's commands write are in order", () => {
  const calendars = globSync("*.ics", { cwd: copy });
  expect(calendars).not.toEqual([]);
  const findings = calendars.flatMap((name) => lintICalendar(readFileSync(join(copy, name))));
  expect(findings).toEqual([]);
});
