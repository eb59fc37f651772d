import { beforeEach, describe, expect, test } from "vitest";
import { createDesk, launch } from "../test-desk.ts";

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
});

describe("plenary tally of a long list", { timeout: 60_000 }, () => {
  const people = Array.from(
    { length: 12_000 },
    (_, at) => `P${at},${at % 3 === 0 ? "judge" : "ngo"},attended`,
  );

  test("counts it as it would count a short one", () => {
    desk.write("launch.yaml", launch.slice(0, launch.indexOf("people:")));
    desk.write("rows.csv", `Name,Category,Status\n${people.join("\n")}\n`);
    desk.run(["participants", "rows.csv", "--into", "launch.yaml"]);
    const { status, stdout } = desk.run([
      "tally",
      "launch.yaml",
      "--by",
      "sector",
      "--format",
      "csv",
    ]);
    const attended = stdout.split("\r\n").filter((line) => line.includes('"attended"'));
    expect([status, attended]).toEqual([
      0,
      [
        '"","attended","participants","category","civil-society","Civil society",0,8000,8000,67',
        '"","attended","participants","category","justice","Justice",0,4000,4000,33',
        '"","attended","participants","total","","",0,,12000,100',
      ],
    ]);
  });

  test("says where an entry is wrong", () => {
    const entry = (at: number) =>
      `  - { id: p${at}, status: attended, note: "${"x".repeat(90)}" }\n`;
    const list = Array.from({ length: 9_000 }, (_, at) => entry(at)).join("");
    desk.write(
      "launch.yaml",
      `${launch.slice(0, launch.indexOf("people:"))}participants:\n${list}  - { id: last, satus: attended }\n`,
    );
    const { status, stderr } = desk.run(["tally", "launch.yaml"]);
    expect([status, stderr]).toEqual([
      1,
      [
        "launch.yaml:9010:1 error shape/unknown-key This key is not one of: id, person, attribution, categories, organization, country, role, status, registered, language, sessions, consent, note. Correct it, or take it out.",
      ],
    ]);
  });
});

describe("an event that is longer than other documents may be", { timeout: 120_000 }, () => {
  const start = launch.slice(0, launch.indexOf("people:"));
  const note = "x".repeat(95_000);
  const person = (at: number) => `  - { id: p${at}, name: "P ${at}", note: "${note}" }\n`;
  const people = Array.from({ length: 110 }, (_, at) => person(at)).join("");
  const participants = "participants:\n  - { id: a, person: p7 }\n";
  const placesOf = (lines: readonly string[]) =>
    lines.map((line) => line.split(" ").slice(0, 3).join(" "));

  test.each<[string, string, number, string[]]>([
    [
      "what contradicts itself",
      `${participants}  - { id: b, person: nobody }\n`,
      1,
      ["launch.yaml:122:1 error ref/unknown", "launch.yaml: 1 error, 3 warnings, 1 info"],
    ],
    [
      "a wrong key",
      `${participants}  - { id: b, persn: p8 }\n`,
      1,
      ["launch.yaml:122:1 error shape/unknown-key"],
    ],
    [
      "an entry with a key twice",
      `${participants}  - { id: b, note: x, note: y }\n`,
      1,
      ["launch.yaml:122:1 error syntax/duplicate-key"],
    ],
    [
      "the rest of it",
      `${participants}agneda: {}\n`,
      1,
      ["launch.yaml:122:1 error shape/unknown-key"],
    ],
  ])("is checked like any other: %s", (_, end, status, said) => {
    desk.write("launch.yaml", `${start}people:\n${people}${end}`);
    const result = desk.run(["check", "launch.yaml"]);
    const errors = result.stdout.split("\n").filter((line) => line.includes(" error "));
    expect([result.status, placesOf(errors)]).toEqual([status, said.slice(0, 1)]);
  });

  test("is redacted and becomes a calendar", () => {
    desk.write("launch.yaml", `${start}people:\n${people}${participants}`);
    const copy = desk.run(["redact", "launch.yaml", "--audience", "public", "--format", "json"]);
    expect([copy.status, Object.keys(JSON.parse(copy.stdout))]).toEqual([
      0,
      ["type", "id", "kind", "name", "language", "start"],
    ]);
    const calendar = desk.run(["ics", "launch.yaml"]);
    expect([calendar.status, calendar.stdout.match(/^UID:.*(?=\r$)/gm)]).toEqual([
      0,
      ["UID:launch@plenary"],
    ]);
  });

  test("is refused with advice when its lists cannot be read entry by entry", () => {
    desk.write("launch.json", JSON.stringify({ people: [{ note: "x".repeat(10_000_001) }] }));
    const { status, stdout } = desk.run(["check", "launch.json"]);
    expect([status, stdout]).toEqual([
      1,
      "launch.json:1:1 error syntax/too-large The text is longer than a document may be: 10 million bytes. Is this the right file? An event in a file of its own may have 100 million bytes and a million people and participants when they stand one below another, as `plenary participants` writes them.\n",
    ]);
  });
});
