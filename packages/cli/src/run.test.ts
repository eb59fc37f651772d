import { chmodSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { plenary as program } from "./run.ts";
import { createDesk } from "./test-desk.ts";

const oradea = readFileSync(new URL("../../../examples/oradea-2019.yaml", import.meta.url), "utf8");

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
});

const plenary = (args: readonly string[], input = "") => desk.run(args, input);
const write = (name: string, text: string) => desk.write(name, text);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

const small = `type: event
id: launch
kind: launch
name: Launch
language: en
timeZone: Europe/Bucharest
start: 2019-10-18
updated: 2019-09-01T10:00:00Z
organizations:
  - { id: acme, name: Acme }
roles:
  - { role: organizer, party: acme }
sources:
  - { title: Invitation }
agenda:
  days:
    - date: 2019-10-18
      items:
        - { id: opening, kind: opening, title: Opening, start: "10:00", end: "10:15" }
`;

describe("plenary check", () => {
  test("a document without findings: nothing on standard output, exit 0", () => {
    write("launch.yaml", small);
    expect(plenary(["check", "launch.yaml"])).toEqual({
      status: 0,
      stdout: "",
      stderr: ["launch.yaml: nothing to report"],
    });
  });

  test.each<[string, string, string, string]>([
    [
      "13.00 for 13:00",
      'start: "13:00", end: "14:00"',
      'start: 13.00, end: "14:00"',
      'error shape/type Expected a time in quotes of the form HH:MM, such as "09:00", found a number. Did you mean "13:00"?',
    ],
    [
      "swapped hours",
      'start: "13:00", end: "14:00"',
      'start: "14:00", end: "13:00"',
      "error time/end-before-start The item starts at 14:00 and ends at 13:00, which is not later. Swap the two times, or write an end on the next day with its date: 2019-10-19T13:00.",
    ],
    [
      "a misspelt key",
      "\nagenda:",
      "\nagneda:",
      "error shape/unknown-key `agneda` is not a key of this object. Did you mean `agenda`?",
    ],
    [
      "a room that does not exist",
      "id: lunch,",
      "id: lunch, room: aula-mica,",
      "error ref/unknown There is no room `aula-mica`. Use an id that `place.rooms` lists, or add what is missing.",
    ],
  ])("%s gives a finding to act on, with its line, and exit 1", (_, right, wrong, said) => {
    const text = oradea.replace(right, wrong);
    write("oradea.yaml", text);
    const { status, stdout } = plenary(["check", "oradea.yaml"]);
    const errors = stdout.split("\n").filter((line) => line.includes(" error "));
    const line = lineOf(text, wrong.trimStart());
    expect([status, errors.map((e) => e.replace(/^(oradea.yaml:\d+):\d+ /, "$1 "))]).toEqual([
      1,
      [`oradea.yaml:${line} ${said}`],
    ]);
  });

  test("JSON on request, from standard input", () => {
    const { status, stdout, stderr } = plenary(
      ["check", "--format", "json", "-"],
      small.replace("Europe/Bucharest", "Europe/Bukarest"),
    );
    expect([status, stderr, JSON.parse(stdout)]).toEqual([
      1,
      [],
      {
        findings: [
          {
            file: "<stdin>",
            code: "time/unknown-zone",
            severity: "error",
            path: "/timeZone",
            message:
              "There is no time zone of this name. Use a name from the IANA time zone database, such as Europe/Bucharest.",
            params: {},
            line: 6,
            column: 1,
          },
        ],
      },
    ]);
  });

  test("several files; warnings fail only with --strict", () => {
    write("a.yaml", small);
    write(
      "b.json",
      JSON.stringify({
        type: "event",
        id: "b",
        kind: "other",
        name: "B",
        language: "en",
        start: "2019",
      }),
    );
    expect(plenary(["check", "a.yaml", "b.json"]).status).toBe(0);
    expect(plenary(["check", "--strict", "a.yaml", "b.json"]).status).toBe(1);
    expect(plenary(["check", "--strict", "a.yaml"]).status).toBe(0);
  });

  test.each([
    ["an empty file", "", "error syntax/empty"],
    ["a list of programme lines", "9:00 Opening\n", "error shape/type"],
    ["a duplicate key", "a: 1\na: 2\n", "error syntax/duplicate-key"],
    ["__proto__", '{"__proto__": 1}', "error syntax/forbidden-key"],
    ["20,000 levels", "[".repeat(20_000), "error syntax/too-deep"],
    ["50 MB", "x".repeat(50_000_000), "error syntax/too-large"],
  ])("%s: one finding, exit 1", (_, text, said) => {
    const { status, stdout } = plenary(["check", "-"], text);
    const lines = stdout.split("\n").slice(0, -1);
    expect([status, lines.length, lines[0]?.includes(said)]).toEqual([1, 1, true]);
  });
});

describe("plenary ics", () => {
  test("the calendar on standard output; what is to be said on standard error", () => {
    write("launch.yaml", small);
    const { status, stdout, stderr } = plenary(["ics", "launch.yaml"]);
    expect([status, stderr]).toEqual([0, []]);
    expect(stdout.split("\r\n").filter((line) => /^(UID|DTSTART|DTEND)/.test(line))).toEqual([
      "DTSTART:19700329T030000",
      "DTSTART:19701025T040000",
      "UID:launch.opening@plenary",
      "DTSTART;TZID=Europe/Bucharest:20191018T100000",
      "DTEND;TZID=Europe/Bucharest:20191018T101500",
    ]);
  });

  test("into a file, whole, with a word on what was written", () => {
    write("launch.yaml", small);
    const piped = plenary(["ics", "launch.yaml"]).stdout;
    expect(plenary(["ics", "launch.yaml", "-o", "launch.ics"])).toEqual({
      status: 0,
      stdout: "",
      stderr: ["launch.ics: 1 entry"],
    });
    expect(desk.read("launch.ics")).toBe(piped);
    expect(desk.files()).toEqual(["launch.ics", "launch.yaml", "scratch"]);
  });

  test.each([
    ["the document", "launch.yaml"],
    ["the document by another path", "./launch.yaml"],
    ["the previous document", "before.yaml"],
  ])("never over %s", (_, output) => {
    write("launch.yaml", small);
    write("before.yaml", small);
    const { status } = plenary(["ics", "launch.yaml", "--previous", "before.yaml", "-o", output]);
    const texts = ["launch.yaml", "before.yaml"].map(desk.read);
    expect([status, texts]).toEqual([2, [small, small]]);
  });

  test("nothing is written while an hour could be wrong", () => {
    write("launch.yaml", small.replace('end: "10:15"', 'end: "09:15"'));
    const { status, stdout, stderr } = plenary(["ics", "launch.yaml", "-o", "launch.ics"]);
    expect([status, stdout, desk.files()]).toEqual([1, "", ["launch.yaml", "scratch"]]);
    expect(stderr.slice(1)).toEqual(["No calendar was written: the errors above come first."]);
  });

  test("through a link, with the permissions of what was there", () => {
    write("launch.yaml", small);
    write("old.ics", "");
    chmodSync(desk.path("old.ics"), 0o640);
    symlinkSync("old.ics", desk.path("link.ics"));
    plenary(["ics", "launch.yaml", "-o", "link.ics"]);
    const { mode, size } = lstatSync(desk.path("old.ics"));
    expect([(mode & 0o777).toString(8), size > 0]).toEqual(["640", true]);
    expect(lstatSync(desk.path("link.ics")).isSymbolicLink()).toBe(true);
  });

  test("a room that does not exist gives no empty calendar", () => {
    write("launch.yaml", small);
    const { status, stdout, stderr } = plenary(["ics", "launch.yaml", "--room", "aula"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toEqual([
      "launch.yaml:1:1 error calendar/unknown-choice The document has no room of this id.",
    ]);
  });

  test("what was published before and has gone is cancelled", () => {
    write("before.yaml", small);
    write(
      "now.yaml",
      small
        .replace("opening, title: Opening", "other, title: Welcome")
        .replace("id: opening", "id: welcome")
        .replace("updated:", "revision: 1\nupdated:"),
    );
    const { stdout } = plenary(["ics", "now.yaml", "--previous", "before.yaml"]);
    expect(stdout.split("\r\n").filter((line) => /^(UID|STATUS|SEQUENCE)/.test(line))).toEqual([
      "SEQUENCE:1",
      "UID:launch.welcome@plenary",
      "STATUS:CONFIRMED",
      "SEQUENCE:1",
      "UID:launch.opening@plenary",
      "STATUS:CANCELLED",
    ]);
  });
});

describe("wrong usage and files that cannot be read exit with 2", () => {
  test.each<[string, string[], string[]]>([
    [
      "no such file",
      ["check", "nowhere.yaml"],
      ["plenary: cannot read nowhere.yaml: there is no such file or folder"],
    ],
    ["a folder", ["check", "."], ["plenary: cannot read .: it is a folder"]],
    [
      "no file",
      ["ics"],
      ["error: missing required argument 'file'", "(plenary --help tells more)"],
    ],
    [
      "an unknown command",
      ["chek", "a"],
      ["error: unknown command 'chek'", "(Did you mean check?)", "(plenary --help tells more)"],
    ],
    [
      "an unknown audience",
      ["ics", "a", "--audience", "everybody"],
      [
        "error: option '--audience <audience>' argument 'everybody' is invalid. Allowed choices are public, participants, organizers.",
        "(plenary --help tells more)",
      ],
    ],
  ])("%s", (_, args, stderr) => expect(plenary(args)).toEqual({ status: 2, stdout: "", stderr }));

  const MANDATORY: Readonly<Record<string, readonly string[]>> = {
    redact: ["--audience", "public"],
    participants: ["--into", "nowhere"],
  };
  const readers = program(() => {}).commands.filter(
    ({ registeredArguments: [first] }) => first?.required,
  );
  test.each(readers.map((command) => command.name()))("%s of a file that is not there", (name) => {
    expect(plenary([name, "nowhere", ...(MANDATORY[name] ?? [])])).toEqual({
      status: 2,
      stdout: "",
      stderr: ["plenary: cannot read nowhere: there is no such file or folder"],
    });
  });

  test("a file that cannot be written", () => {
    write("launch.yaml", small);
    expect(plenary(["ics", "launch.yaml", "-o", "no/such/folder.ics"])).toEqual({
      status: 2,
      stdout: "",
      stderr: ["plenary: cannot write no/such/folder.ics: there is no such file or folder"],
    });
  });
});

test.each([["--help"], ["check", "--help"], ["ics", "--help"], ["--version"]])(
  "%s %s exits with 0",
  (...args) => {
    expect(plenary(args.filter(Boolean)).status).toBe(0);
  },
);
