import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createDesk } from "../test-desk.ts";

const cases = new URL("../../../authoring/cases/programmes/en/", import.meta.url);
const textOf = (name: string) =>
  readFileSync(new URL(name, cases), "utf8").split(/^--- .*\n/m)[1] ?? "";

const { run: plenary } = createDesk();
const zone = ["--time-zone", "Europe/Bucharest"];

describe("plenary agenda", () => {
  test("what it could not place goes to standard error, with its place", () => {
    expect(
      plenary(
        ["agenda", "-", "--date", "2026-05-07", ...zone, "--name", "Study day", "--language", "en"],
        "Hi,\n\n9:00-9:30 Opening\n\nPART TWO\n9:30 Panel",
      ),
    ).toEqual({
      status: 0,
      stdout: `# Correct what was read otherwise than meant, then: plenary check event.yaml
type: event
id: study-day-2026 # choose it now: it stays for as long as the event is known
kind: seminar # a guess
name: Study day
language: en
timeZone: Europe/Bucharest
start: 2026-05-07T09:00
end: 2026-05-07T09:30 # start of the last item
agenda:
  days:
    - date: "2026-05-07"
      items:
        - { id: opening, kind: opening, title: Opening, start: "09:00", end: "09:30" }
        - { id: panel, kind: panel, title: Panel, start: "09:30" }
# what the text does not state: take out what you have confirmed
inferred:
  - /end
  - /kind
`,
      stderr: [
        "<stdin>:1:1 info programme/outside Line 1 is not part of the programme.",
        "<stdin>:5:1 warning programme/unplaced This line of the programme was left out: it has no time, and no item that it stands under.",
        "<stdin>: 2 items",
      ],
    });
  });

  test("nothing readable: exit 1, and what an item looks like", () => {
    expect(plenary(["agenda", "-"], "Dear all,")).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        "<stdin>:1:1 error programme/no-items No line here is an agenda item. An item is a time and a title: `9:00-10:00 Registration`, or a time on one line and the title on the next.",
      ],
    });
  });

  test.each([
    [["agenda", "-", "--date", "18.10.2019"], "A date looks like 2019-10-18, and exists."],
    [
      ["agenda", "-", "--time-zone", "Bucharest time"],
      "There is no such time zone. One looks like Europe/Bucharest.",
    ],
  ])("%j is wrong usage", (args, advice) => {
    const { status, stderr } = plenary(args);
    expect({ status, advice: stderr[0]?.slice(-advice.length) }).toEqual({
      status: 2,
      advice,
    });
  });

  test.each<[string, number[], number, string]>([
    [
      "Windows-1250",
      [
        ...Buffer.from("9:00 "),
        0xaa,
        ...Buffer.from("edin"),
        0xfe,
        0xe3,
        ...Buffer.from("\n10:00 Pauza"),
      ],
      0,
      "<stdin>: read as windows-1250",
    ],
    [
      "bytes that are no text",
      [0x39, 0xe3, 0],
      2,
      "plenary: cannot read <stdin>: it is not text; save it as text in UTF-8, or copy its text into a file",
    ],
    [
      "a PDF",
      [...Buffer.from("%PDF-1.7")],
      2,
      "plenary: cannot read <stdin>: it is a PDF, not text; copy its text into a file, or save a table as CSV",
    ],
  ])("%s", (_, bytes, code, said) => {
    const args = ["--date", "2026-05-07", ...zone, "--name", "X", "--language", "ro"];
    const { status, stderr } = plenary(["agenda", "-", ...args], Buffer.from(bytes));
    expect([status, stderr[0]]).toEqual([code, said]);
  });

  test.each([
    ["Bucharest", "There is no time zone of exactly this name. Is Europe/Bucharest meant?"],
    ["europe/bucharest", "There is no time zone of exactly this name. Is Europe/Bucharest meant?"],
    ["Nowhere", "There is no such time zone. One looks like Europe/Bucharest."],
  ])("the time zone %s is wrong usage", (name, advice) => {
    const { status, stdout, stderr } = plenary(
      ["agenda", "-", "--time-zone", name],
      "9:00 Opening",
    );
    expect([status, stdout, stderr[0]?.includes(advice)]).toEqual([2, "", true]);
  });

  test("JSON is the same event", () => {
    const { stdout } = plenary(
      ["agenda", "-", "--format", "json", ...zone],
      textOf("oradea-cut.txt").replace(/^/, "18 October 2019\n"),
    );
    expect(
      JSON.parse(stdout).agenda.days[0].items.map(
        ({ start, end }: { start: string; end?: string }) => [start, end],
      ),
    ).toEqual([
      ["09:00", "10:00"],
      ["10:00", "10:15"],
      ["10:15", "11:15"],
      ["11:15", "11:30"],
      ["11:30", "13:00"],
      ["13:00", "14:00"],
      ["14:00", "16:00"],
      ["16:00", "16:45"],
      ["17:00", undefined],
    ]);
  });

  test("agenda | check | ics", () => {
    const event = plenary(
      ["agenda", "-", "--date", "2019-10-18", ...zone],
      textOf("oradea-whole-page.txt"),
    ).stdout;
    const check = plenary(["check", "-"], event);
    expect({ status: check.status, codes: check.stdout.match(/[a-z]+\/[a-z-]+/g) }).toEqual({
      status: 0,
      codes: ["party/no-organizer", "source/missing", "rotation/unspecified", "agenda/gap"],
    });
    const calendar = plenary(["ics", "-", "-o", "-"], event);
    expect(calendar.stdout.match(/^DTSTART;TZID=Europe\/Bucharest:.*?(?=\r$)/gm)?.length).toBe(16);
  });
});

test("plenary new writes a document that has nothing to find", () => {
  const document = plenary(["new"]).stdout;
  expect(plenary(["check", "--strict", "-"], document)).toEqual({
    status: 0,
    stdout: "",
    stderr: ["<stdin>: nothing to report"],
  });
});
