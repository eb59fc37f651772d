import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Audience, check, type Event, redact, validateDocument } from "@plenary/core";
import { toICalendar } from "@plenary/ical";
import { afterAll, describe, expect, test } from "vitest";
import { isMarked, markedEvent } from "./marked-event.ts";
import { markedProject } from "./marked-project.ts";
import { mistakes } from "./mistakes.ts";

/** Every command that writes something for an audience; a new one is a line. */
const FOR_AUDIENCES: readonly (readonly string[])[] = [
  ["redact", "--format", "yaml"],
  ["redact", "--format", "json"],
  ["ics"],
  ["ics", "--as", "event"],
  ["ics", "--language", "de"],
  ["tally"],
  ["tally", "--by", "institution", "--format", "json"],
  ["tally", "--by", "country", "--format", "csv"],
];

/** Every command that reads a document, of which each must speak of mistakes without repeating them. */
const OF_MISTAKES: readonly (readonly string[])[] = [
  ["check"],
  ["check", "--format", "json"],
  ["redact", "--audience", "public"],
  ["ics"],
  ["tally"],
];

const folder = mkdtempSync(join(tmpdir(), "plenary-canary-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of all that a command says and writes of a document in which the mark stands. */
function markedLines(command: readonly string[], document: unknown): string[] {
  const file = join(folder, "event.json");
  writeFileSync(file, JSON.stringify(document, null, 2));
  const main = resolve("packages/cli/src/main.ts");
  const args = ["--conditions=plenary-source", main, ...command, "event.json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(stdout + stderr).not.toBe("");
  // A folded line of a calendar is one.
  return `${stdout}\n${stderr}`.replaceAll("\r\n ", "").split(/\r?\n/).filter(isMarked);
}

const AUDIENCES = ["public", "participants"] as const satisfies readonly Audience[];
const documents = AUDIENCES.flatMap((audience) => [
  { audience, kind: "event", document: markedEvent(audience) },
  { audience, kind: "project", document: markedProject(audience) },
]);

test.each(documents)(
  "the marked $kind for the $audience is a valid document in which every text is a secret or harmless",
  ({ document }) => {
    expect(validateDocument(document)).toEqual({ ok: true, value: document, findings: [] });
    expect(
      check(document).filter(({ code }) => code.startsWith("ref/") || code.startsWith("time/")),
    ).toEqual([]);
    expect(isMarked(JSON.stringify(document))).toBe(true);
  },
);

describe.each(documents)("of the $kind for the $audience", ({ audience, document }) => {
  test("the copy has no mark, nor do its findings", () => {
    const copy = redact(document, audience);
    expect(copy.ok && isMarked(JSON.stringify(copy.value))).toBe(false);
    expect(copy.findings.filter((finding) => isMarked(JSON.stringify(finding)))).toEqual([]);
  });

  test("the calendar has no mark, nor do its findings", () => {
    const calendar = toICalendar(document, { audience });
    const lines = calendar.ok ? calendar.value.replaceAll("\r\n ", "").split("\r\n") : [];
    expect(lines.filter(isMarked)).toEqual([]);
    expect(calendar.findings.filter((finding) => isMarked(JSON.stringify(finding)))).toEqual([]);
  });

  test.each(FOR_AUDIENCES.map((command) => ({ command, name: command.join(" ") })))(
    "plenary $name lets no mark out",
    ({ command }) => {
      expect(markedLines([...command, "--audience", audience], document)).toEqual([]);
    },
  );
});

describe.each(mistakes)("a mistake in $name", ({ change }) => {
  const base: Event = {
    type: "event",
    id: "hearing",
    kind: "meeting",
    name: "Hearing",
    language: "en",
    start: "2026-05-20",
  };

  test.each(OF_MISTAKES.map((command) => ({ command, name: command.join(" ") })))(
    "is not repeated by plenary $name",
    ({ command }) => {
      expect(markedLines(command, change(base))).toEqual([]);
    },
  );
});
