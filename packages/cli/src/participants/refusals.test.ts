import { statSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { createDesk, launch, rows } from "./test-desk.ts";

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

  test.each<[string, string[], string]>([
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
    ["a folder", [".", "--into", "launch.yaml"], "plenary: cannot read .: it is a folder"],
  ])("%s", (_, args, said) => {
    desk.write("launch.yaml", launch);
    desk.write("rows.csv", rows);
    expect(desk.run(["participants", ...args])).toEqual({ status: 2, stdout: "", stderr: [said] });
  });
});
