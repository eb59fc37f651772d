import { beforeEach, describe, expect, test } from "vitest";
import { createDesk } from "../test-desk.ts";

let desk: ReturnType<typeof createDesk>;
beforeEach(() => {
  desk = createDesk();
  desk.write("series.json", JSON.stringify(series));
});

const event = (id: string, category: string, taxonomy?: object) => ({
  type: "event",
  id,
  kind: "conference",
  name: id,
  language: "en",
  start: "2026",
  ...(taxonomy === undefined ? {} : { taxonomy }),
  headcounts: [{ measure: "attended", lines: [{ categories: [category], value: 8 }] }],
});
const own = {
  id: "x-own",
  version: "1.0",
  concepts: [{ id: "bench", kind: "group", prefLabel: { en: "Bench" } }],
};
const series = {
  type: "series",
  id: "s",
  name: "S",
  language: "en",
  events: [event("first", "magistrate"), event("second", "bench", own)],
};

describe("plenary tally --crosswalk", () => {
  test.each<[string, string | Uint8Array]>([
    ["a table", "from,to\nbench,magistrate\n"],
    ["a table of a spreadsheet", "\ufeffsep=;\r\nTo;Label;From\r\nmagistrate;Bank;bench\r\n"],
    ["YAML", "bench: magistrate\n"],
    ["JSON", '{ "bench": "magistrate" }'],
  ])("compares events of different taxonomies by %s", (_, text) => {
    desk.write("crosswalk", text);
    const args = ["tally", "series.json", "--crosswalk", "crosswalk", "--format", "json"];
    const { status, stdout, stderr } = desk.run(args);
    const [comparison] = JSON.parse(stdout).comparisons;
    const magistrates = comparison.rows.find(({ id }: { id: string }) => id === "magistrate");
    expect([status, stderr, magistrates.cells]).toEqual([
      0,
      [],
      [
        { subtree: 8, share: 100 },
        { subtree: 8, share: 100 },
      ],
    ]);
  });

  const form =
    "A crosswalk is a CSV table with the columns `from` and `to`, or an object in YAML or JSON: `{ bench: magistrate }`.";
  const ids = "A crosswalk leads from the id of a category to that of another.";
  test.each<[string, string, string]>([
    ["nothing", "", `1:1 error tally/bad-crosswalk ${form}`],
    ["text", "bench to magistrate", `1:1 error tally/bad-crosswalk ${form}`],
    ["a list", "[bench, magistrate]", `1:1 error tally/bad-crosswalk ${form}`],
    ["a table without rows", "from,to\n", `1:1 error tally/bad-crosswalk ${form}`],
    [
      "a table of other columns",
      "old,new\nbench,magistrate\n",
      `1:1 error tally/bad-crosswalk ${form}`,
    ],
    ["a row without an end", "from,to\nbench,\n", `2:1 error tally/bad-crosswalk ${ids}`],
    ["a label", "a: magistrate\nbench: Magistrates\n", `2:1 error tally/bad-crosswalk ${ids}`],
    ["a tree", "bench: { to: magistrate }\n", `1:1 error tally/bad-crosswalk ${ids}`],
    [
      "two ends",
      "from,to\nbench,magistrate\nbench,judge\n",
      "3:1 error tally/bad-crosswalk The crosswalk leads from `bench` to two categories.",
    ],
  ])("refuses %s", (_, text, said) => {
    desk.write("crosswalk", text);
    expect(desk.run(["tally", "series.json", "--crosswalk", "crosswalk"])).toEqual({
      status: 1,
      stdout: "",
      stderr: [`crosswalk:${said}`],
    });
  });

  test.each<[string, string[], string]>([
    [
      "a file that is not there",
      ["tally", "series.json", "--crosswalk", "none.csv"],
      "plenary: cannot read none.csv: there is no such file or folder",
    ],
    [
      "one event alone",
      ["tally", "event.json", "--crosswalk", "none.csv"],
      "plenary: --crosswalk is for the events of a project or series, side by side",
    ],
  ])("is wrong usage with %s", (_, args, said) => {
    desk.write("event.json", JSON.stringify(event("alone", "judge")));
    expect(desk.run(args)).toEqual({ status: 2, stdout: "", stderr: [said] });
  });
});
