import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readDocument } from "@plenary/authoring";
import { Audience, check, redact, validateDocument } from "@plenary/core";
import { lintICalendar, toICalendar } from "@plenary/ical";
import { afterAll, describe, expect, test } from "vitest";
import { plenary } from "../../packages/cli/src/run.ts";
import { audienceTable } from "../../packages/core/src/redact/audience-table.ts";
import { isMarked, markedEvent, type Outsiders } from "./marked-event.ts";
import { markedFields } from "./marked-fields.ts";
import { markedProject, markedSeries } from "./marked-project.ts";
import { markedAttendance, markedCalendar, markedProgramme, markedTable } from "./marked-texts.ts";
import { brokenTexts, mistakes, wrongDocuments } from "./mistakes.ts";

/** Every command that writes something for an audience. */
const FOR_AUDIENCES: readonly (readonly string[])[] = [
  ["redact", "--format", "yaml"],
  ["redact", "--format", "json"],
  ["ics", "--registration-deadline"],
  ["ics", "--as", "event"],
  ["ics", "--language", "de"],
  ["tally"],
  ["tally", "--format", "markdown"],
  ["tally", "--by", "sector"],
  ["tally", "--by", "institution", "--format", "json"],
  ["tally", "--by", "country", "--format", "csv"],
];

interface OrganizersRow {
  readonly args: readonly string[];
  /** What it writes holds people by its purpose, and goes to nobody but the organizers; what it says goes anywhere. */
  readonly writes?: "people";
}

/** Every command in the organizers' hands. */
const FOR_ORGANIZERS: readonly OrganizersRow[] = [
  { args: ["new"] },
  { args: ["check", "event.json"] },
  { args: ["check", "--format", "json", "event.json"] },
  { args: ["schema", "event", "--taxonomy", "taxonomy.json"] },
  { args: ["participants", "table.csv", "--into", "merged.json"] },
  { args: ["redact", "event.json", "--audience", "organizers"], writes: "people" },
  { args: ["ics", "event.json", "--audience", "organizers"], writes: "people" },
  { args: ["tally", "event.json"], writes: "people" },
  { args: ["agenda", "programme.txt"], writes: "people" },
  { args: ["headcounts", "attendance.txt"], writes: "people" },
  { args: ["headcounts", "attendance.txt", "--into", "merged.json"] },
  { args: ["import", "calendar.ics"], writes: "people" },
  { args: ["import", "calendar.ics", "--reply-to", "event.json"] },
];

/** Every command that reads a document, of which each must speak of mistakes without repeating them. */
const OF_MISTAKES: readonly OrganizersRow[] = [
  { args: ["check", "event.json"] },
  { args: ["check", "--format", "json", "event.json"] },
  { args: ["redact", "--audience", "public", "event.json"] },
  { args: ["ics", "event.json"] },
  { args: ["tally", "event.json"], writes: "people" },
  { args: ["participants", "table.csv", "--into", "event.json"] },
  { args: ["headcounts", "attendance.txt", "--into", "event.json"] },
  { args: ["schema", "event", "--taxonomy", "event.json"] },
  { args: ["import", "calendar.ics", "--reply-to", "event.json"] },
];

const folder = mkdtempSync(join(tmpdir(), "plenary-canary-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, document: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(document, null, 2));
}

function run(args: readonly string[]): { stdout: string; stderr: string } {
  const main = resolve("packages/cli/src/main.ts");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=plenary-source", main, ...args],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stdout + stderr).not.toBe("");
  if (stdout.startsWith("BEGIN:VCALENDAR")) expect(lintICalendar(stdout)).toEqual([]);
  return { stdout, stderr };
}

/** The lines in which the mark stands; a folded line of a calendar is one. */
function markedLines(...texts: readonly string[]): string[] {
  return texts.join("\n").replaceAll("\r\n ", "").split(/\r?\n/).filter(isMarked);
}

const OUTSIDERS = ["public", "participants"] as const satisfies readonly Audience[];
const inCommands = OUTSIDERS.flatMap((audience) => [
  { audience, kind: "event", document: markedEvent(audience) },
  { audience, kind: "project", document: markedProject(audience) },
]);
const documents = [
  ...inCommands,
  ...OUTSIDERS.map((audience) => ({ audience, kind: "series", document: markedSeries(audience) })),
];

describe("the suite knows", () => {
  test("every command", () => {
    const rows = [...FOR_AUDIENCES, ...FOR_ORGANIZERS.map(({ args }) => args)];
    const commands = plenary(() => {}).commands.map((command) => command.name());
    expect([...new Set(rows.map(([name]) => name))].sort()).toEqual(commands.sort());
  });

  test.each(OUTSIDERS)("every field that the %s may not see", (audience) => {
    const marked = [markedEvent, markedProject, markedSeries].flatMap((make) => {
      const document = make(audience);
      const copy = redact(document, audience);
      return copy.ok ? markedFields(document, copy.value) : [];
    });
    expect(secretFields(audience).filter((field) => !marked.includes(field))).toEqual([]);
  });
});

/**
 * The fields that an audience may not see, whatever stands in them, but for words of a closed list, which are no secret alone, and
 * what stands in a list that is withheld as a whole.
 */
function secretFields(audience: Outsiders): string[] {
  const WORDS = ["Consent.visibility", "Participant.status"];
  const rank = Audience.options.indexOf(audience);
  return audienceTable
    .filter(({ name }) => name !== "Participant" || audience !== "public")
    .flatMap(({ name, rows }) =>
      Object.entries(rows).flatMap(([field, least]) =>
        Audience.options.indexOf(least) > rank ? [`${name}.${field}`] : [],
      ),
    )
    .filter((field) => !WORDS.includes(field));
}

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
    expect(markedLines(calendar.ok ? calendar.value : "")).toEqual([]);
    expect(calendar.ok && lintICalendar(calendar.value)).toEqual([]);
    expect(calendar.findings.filter((finding) => isMarked(JSON.stringify(finding)))).toEqual([]);
  });
});

describe.each(inCommands)("of the $kind for the $audience", ({ audience, document }) => {
  test.each(FOR_AUDIENCES.map((command) => ({ command, name: command.join(" ") })))(
    "plenary $name lets no mark out",
    ({ command }) => {
      write("event.json", document);
      const { stdout, stderr } = run([...command, "--audience", audience, "event.json"]);
      expect(markedLines(stdout, stderr)).toEqual([]);
    },
  );
});

test.each(FOR_ORGANIZERS.map((row) => ({ ...row, name: row.args.join(" ") })))(
  "plenary $name says nothing of people but where they stand",
  (row) => {
    const event = markedEvent("public");
    write("event.json", event);
    write("merged.json", event);
    write("taxonomy.json", { ...event, taxonomy: { id: "x-own", version: "1.0", concepts: [] } });
    writeTexts();
    expect(markedLinesOf(row)).toEqual([]);
  },
);

function markedLinesOf({ args, writes }: OrganizersRow): string[] {
  const { stdout, stderr } = run(args);
  return markedLines(writes === undefined ? stdout : "", stderr);
}

function writeTexts(): void {
  writeFileSync(join(folder, "table.csv"), markedTable);
  writeFileSync(join(folder, "programme.txt"), markedProgramme);
  writeFileSync(join(folder, "attendance.txt"), markedAttendance);
  writeFileSync(join(folder, "calendar.ics"), markedCalendar);
}

describe("a mistake is not repeated", () => {
  test("by any finding about a person's or a participant's field", () => {
    const said = mistakes.flatMap((document) => {
      const validated = validateDocument(document);
      return validated.ok ? check(validated.value) : validated.findings;
    });
    expect(said.length).toBeGreaterThan(mistakes.length / 2);
    expect(said.filter((finding) => isMarked(JSON.stringify(finding)))).toEqual([]);
  });

  test.each(brokenTexts)("by the findings about a text that cannot be read: %j", (text) => {
    const { findings } = readDocument(text);
    expect(findings).not.toEqual([]);
    expect(findings.filter((finding) => isMarked(JSON.stringify(finding)))).toEqual([]);
  });

  describe.each(Object.entries(wrongDocuments))("of %s", (_, document) => {
    test.each(OF_MISTAKES.map((row) => ({ ...row, name: row.args.join(" ") })))(
      "by plenary $name",
      (row) => {
        write("event.json", document);
        writeTexts();
        expect(markedLinesOf(row)).toEqual([]);
      },
    );
  });
});
