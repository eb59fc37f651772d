import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { createDesk, launch, rows } from "../test-desk.ts";

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
});

describe("plenary participants", { timeout: 30_000 }, () => {
  test("rows become people and participants; the rest of the document stays as it is, permissions too", () => {
    desk.write("launch.yaml", launch);
    desk.write("rows.csv", rows);
    expect(desk.run(["participants", "rows.csv", "--into", "launch.yaml"])).toEqual({
      status: 0,
      stdout: "",
      stderr: ["launch.yaml: participants: 1 added, 1 already listed"],
    });
    expect(desk.read("launch.yaml")).toBe(
      launch
        .replace("status: invited", "status: attended")
        .replace(
          "participants:\n",
          '  - { id: n-1, name: Ion, email: "ion@example.org" }\nparticipants:\n',
        )
        .replace(
          "\n\n# the end\n",
          '\n  - { id: p-2, person: n-1, categories: [judge], country: "NO", status: confirmed, organization: o-3 }\n\n# the end\norganizations:\n  - { id: o-3, name: Court }\n',
        ),
    );
    expect(desk.leftovers()).toEqual([]);
  });

  test("merging again changes nothing", () => {
    desk.write("launch.yaml", launch);
    desk.write("rows.csv", rows);
    desk.run(["participants", "rows.csv", "--into", "launch.yaml"]);
    const once = readFileSync(desk.path("launch.yaml"), "utf8");
    expect(desk.run(["participants", "rows.csv", "--into", "launch.yaml"]).stderr).toEqual([
      "launch.yaml: participants: 0 added, 2 already listed",
    ]);
    expect(readFileSync(desk.path("launch.yaml"), "utf8")).toBe(once);
  });

  test("what could not be placed is told by row and line, without what stands there", () => {
    desk.write("launch.yaml", launch);
    desk.write(
      "rows.csv",
      `Name;E-mail;Category;Allergies\n\n"Ion\nIonescu";ion@example.org;;\n;x@example.org;;\nMaria;;astronaut;nuts\nIon Ionescu;ion@example.org;;\n`,
    );
    const { status, stderr } = desk.run(["participants", "rows.csv", "--into", "launch.yaml"]);
    expect([status, stderr.map((line) => line.split(" ").slice(0, 5).join(" "))]).toEqual([
      0,
      [
        "rows.csv:1:1 info participants/unknown-column The column",
        "rows.csv:5:1 warning participants/no-name Row 2:",
        "rows.csv:7:1 warning participants/repeated-row Row 4:",
        "rows.csv:6:1 warning participants/unknown-category Row 3:",
        "launch.yaml: participants: 2 added, 0",
      ],
    ]);
  });

  test("a fault of a whole column is told once", () => {
    desk.write("launch.yaml", launch);
    const people = Array.from(
      { length: 30 },
      (_, at) => `P${at};05.09.2026;${at === 2 ? "x" : "RO"}\n`,
    );
    desk.write("rows.csv", `Nume;Data înscrierii;Țara\n${people.join("")}Total: 30;;\n`);
    expect(desk.run(["participants", "rows.csv", "--into", "launch.yaml"]).stderr).toEqual([
      "rows.csv:4:1 warning participants/unknown-country Row 3: The country is not known. Write its code of two letters, or its name.",
      "rows.csv:32:1 info participants/total-row Row 31: The row is the sum of the others, not a person, and was left out.",
      "rows.csv:2:1 warning participants/unreadable-value Column `Data înscrierii`, 30 rows, row 1 the first: The registration date does not say of which instant it is, because it has no time of day or no offset from UTC, and was left out. If it matters, export it like 2019-09-01T10:00:00Z.",
      "launch.yaml: participants: 30 added, 0 already listed, 1 row not placed, 1 listed before without a row, kept",
    ]);
  });

  test("a fault of rows in front of one that can be read is told of each, or of all of many", () => {
    const told = (count: number) => {
      desk.write("launch.yaml", launch);
      const bad = Array.from({ length: count }, (_, at) => `P${at},x\n`).join("");
      desk.write("rows.csv", `Name,Country\n${bad}Ana,RO\nIon,x\n`);
      const { stderr } = desk.run(["participants", "rows.csv", "--into", "launch.yaml"]);
      return stderr.slice(0, -1).map((line) => line.split(": ")[0]?.split("unknown-country ")[1]);
    };
    expect([told(2), told(21)]).toEqual([
      ["Row 1", "Row 2", "Row 4"],
      ["Column `Country`, 21 rows, row 1 the first", "Row 23"],
    ]);
  });

  test("Windows-1250 from standard input", () => {
    desk.write("launch.yaml", launch);
    const bytes = Buffer.from("Nume;E-mail\nXtefan;s@example.org\n");
    bytes[bytes.indexOf("X")] = 0xaa;
    expect(desk.run(["participants", "-", "--into", "launch.yaml"], bytes).stderr).toEqual([
      "<stdin>: read as windows-1250",
      "launch.yaml: participants: 1 added, 0 already listed, 1 listed before without a row, kept",
    ]);
    expect(desk.read("launch.yaml").match(/name: .*tefan.*/)?.[0]).toBe(
      'name: "Ştefan", email: "s@example.org" }',
    );
    expect(desk.leftovers()).toEqual([]);
  });

  test("JSON stays JSON", () => {
    desk.write(
      "launch.json",
      '{"type":"event","id":"launch","kind":"launch","name":"Launch","language":"en","start":"2019"}',
    );
    desk.write("rows.csv", rows);
    for (const _ of [1, 2]) desk.run(["participants", "rows.csv", "--into", "launch.json"]);
    const { people, participants, organizations, ...rest } = JSON.parse(desk.read("launch.json"));
    expect([people, participants, organizations, Object.keys(rest)]).toEqual([
      [
        { id: "n-2", name: "Ana Pop", email: "ANA@example.org" },
        { id: "n-3", name: "Ion", email: "ion@example.org" },
      ],
      [
        { id: "p-4", person: "n-2", status: "attended" },
        {
          id: "p-5",
          person: "n-3",
          categories: ["judge"],
          country: "NO",
          status: "confirmed",
          organization: "o-1",
        },
      ],
      [{ id: "o-1", name: "Court" }],
      ["type", "id", "kind", "name", "language", "start"],
    ]);
  });

  test("an event of a series, in its place", () => {
    const series =
      "type: series\nid: s\nname: S\nlanguage: en\nevents:\n" +
      ["a", "b"]
        .map(
          (id) =>
            `  - type: event\n    id: ${id}\n    kind: other\n    name: X\n    language: en\n    start: 2019\n`,
        )
        .join("")
        .replace(/start: 2019/g, 'start: "2019"');
    desk.write("series.yaml", series);
    desk.write("rows.csv", "Name\nAna\n");
    expect(
      desk.run(["participants", "rows.csv", "--into", "series.yaml", "--event", "a"]).status,
    ).toBe(0);
    expect(desk.read("series.yaml")).toBe(
      series.replace(
        '"2019"\n',
        '"2019"\n    people:\n      - { id: n-1, name: Ana }\n    participants:\n      - { id: p-2, person: n-1 }\n',
      ),
    );
    const { status, stderr } = desk.run(["participants", "rows.csv", "--into", "series.yaml"]);
    expect([status, stderr]).toEqual([
      1,
      [
        "series.yaml:1:1 error participants/unreadable-document The document holds several events. Choose one by --event and its id.",
      ],
    ]);
  });
});
