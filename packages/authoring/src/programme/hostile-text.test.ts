import { expect, test } from "vitest";
import { readProgramme } from "./read-programme.ts";

const SIZE = 100_000;
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));

// How long these take is measured in benchmarks/programmes; here they end, and nothing is made up.
test.each([
  ["digits", filled("1")],
  ["colons", filled(":")],
  ["dashes", filled("-")],
  ["line breaks", filled("\n")],
  ["brackets", filled("[(")],
  ["pipes", filled("|")],
  ["tabs", filled("\t")],
  ["spaces", filled(" ")],
  ["stars", filled("*")],
  ["one word", filled("a")],
  ["combining marks", filled("\u0301")],
  ["nulls", filled("\u0000")],
  ["half characters", filled("\ud83d")],
  ["open tags", `</p>${filled("<b>")}`],
  ["open angles", `</p>${filled("<")}`],
  ["cells", filled("</td>")],
  ["cells in one row", filled("<td>x</td>")],
  ["links", filled("[a](b")],
  ["words of times", filled("from to at ")],
  ["bare hours", filled("9\n")],
  ["times in one line", filled("9:00-")],
  ["times without titles", filled("9:00\n")],
  ["heads of mails", filled("From: a\n")],
  ["pictographs", filled("🔹 ")],
])("100 kB of %s hold no item", (_, text) => {
  expect(readProgramme(text, { date: "2026-05-07" }).findings.map(({ code }) => code)).toEqual([
    "programme/no-items",
  ]);
});

test.each([
  ["one line", filled("at 9.30 Opening; "), 5000],
  ["two lines each", filled("9.00 – 9.30 Opening 9.30 – 10.00 Panel on\nfees "), 4000],
])("100 kB of items that flow in %s are read", (_, text, least) => {
  const result = readProgramme(text, { date: "2026-05-07" });
  const items = result.ok ? result.value.event.agenda?.days[0]?.items : [];
  expect(items?.length).toBeGreaterThan(least - 1000);
});

test("thousands of items of one name have thousands of ids", () => {
  const result = readProgramme(filled("9:00-10:00 Constructor\n"), { date: "2026-05-07" });
  const items = result.ok ? (result.value.event.agenda?.days[0]?.items ?? []) : [];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.slice(0, 2).map(({ id }) => id)).toEqual(["constructor-2", "constructor-3"]);
});
