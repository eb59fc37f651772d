import { statSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { createDesk, launch, rows } from "../test-desk.ts";

const SERIES =
  'type: series\nid: s\nname: S\nlanguage: en\nevents:\n  - { type: event, id: one, kind: other, name: X, language: en, start: "2019" }\n';

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
});

describe("plenary participants refuses", { timeout: 30_000 }, () => {
  test.each<[string, string, number, string[]]>([
    [
      "no names",
      "E-mail\nana@example.org\n",
      1,
      [
        "rows.csv:1:1 error participants/no-name-column No heading of the first row says where the names stand. Call the column `Name`, or two columns `First name` and `Last name`.",
        "launch.yaml: nothing was merged",
      ],
    ],
    [
      "nothing at all",
      "",
      1,
      [
        "rows.csv:1:1 error participants/not-csv The table is empty.",
        "launch.yaml: nothing was merged",
      ],
    ],
    [
      "a row without an end",
      `Name\n${"x".repeat(3_000_000)}`,
      1,
      [
        "rows.csv:2:1 error participants/not-csv A row here is longer than a million characters. Is this a table? If it is, a quote is opened here or further up and not closed.",
        "launch.yaml: nothing was merged",
      ],
    ],
    [
      "a quote that is never closed",
      'Name,Note\nAna,x\nIon,"x\n',
      1,
      [
        "rows.csv:3:1 error participants/not-csv A quote is opened here or further up and not closed. Close it, or write a quote inside a value twice.",
        "launch.yaml: nothing was merged",
      ],
    ],
  ])("%s: nothing is written", (_, csv, status, stderr) => {
    desk.write("launch.yaml", launch);
    desk.write("rows.csv", csv);
    const before = statSync(desk.path("launch.yaml")).mtimeMs;
    expect(desk.run(["participants", "rows.csv", "--into", "launch.yaml"])).toEqual({
      status,
      stdout: "",
      stderr,
    });
    expect(statSync(desk.path("launch.yaml")).mtimeMs).toBe(before);
    expect(desk.files()).toEqual(["launch.yaml", "rows.csv", "scratch"]);
  });

  test.each([
    ["launch.yaml", launch],
    ["series.yaml", SERIES],
  ])("an event that %s does not have", (name, text) => {
    desk.write(name, text);
    desk.write("rows.csv", rows);
    const args = ["participants", "rows.csv", "--into", name, "--event", "other"];
    expect([desk.run(args), desk.read(name)]).toEqual([
      {
        status: 1,
        stdout: "",
        stderr: [
          `${name}:1:1 error participants/unreadable-document The document has no event of this id.`,
        ],
      },
      text,
    ]);
  });

  test.each([
    ["rows.csv", "launch.yaml"],
    ["launch.yaml", "rows.csv"],
  ])("a file of Excel, as the table or the document", (rowsName, documentName) => {
    desk.write("launch.yaml", launch);
    desk.write("rows.csv", Uint8Array.of(0x50, 0x4b, 3, 4, 0xff));
    expect(desk.run(["participants", rowsName, "--into", documentName])).toEqual({
      status: 2,
      stdout: "",
      stderr: [
        "plenary: cannot read rows.csv: it is a ZIP archive, as .docx, .xlsx, .pptx and .odt files are, not text; copy its text into a file, or save a table as CSV",
      ],
    });
  });

  test.each<[string, string[], string]>([
    [
      "a table within a file",
      ["launch.yaml/rows.csv", "--into", "launch.yaml"],
      "plenary: cannot read launch.yaml/rows.csv: a folder of its path is a file",
    ],
    [
      "no table",
      ["none.csv", "--into", "launch.yaml"],
      "plenary: cannot read none.csv: there is no such file or folder",
    ],
    [
      "no document",
      ["rows.csv", "--into", "none.yaml"],
      "plenary: cannot read none.yaml: there is no such file or folder",
    ],
    [
      "standard input as the document",
      ["rows.csv", "--into", "-"],
      "plenary: --into needs a file, since it is written anew",
    ],
    ["a folder", [".", "--into", "launch.yaml"], "plenary: cannot read .: it is a folder"],
  ])("%s", (_, args, said) => {
    desk.write("launch.yaml", launch);
    desk.write("rows.csv", rows);
    expect(desk.run(["participants", ...args])).toEqual({ status: 2, stdout: "", stderr: [said] });
  });
});
