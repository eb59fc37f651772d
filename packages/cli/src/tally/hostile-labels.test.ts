import { type Event, tally } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { tallyCsv } from "./csv.ts";
import { tallyMarkdown } from "./markdown.ts";
import { tallyText } from "./text.ts";

const plain = { style: (_: string, text: string) => text };

function countedAs(...names: string[]) {
  const event: Event = {
    type: "event",
    id: "hearing",
    kind: "meeting",
    name: "Hearing",
    language: "en",
    start: "2026-05-20",
    organizations: names.map((name, at) => ({ id: `o-${at}`, name })),
    headcounts: [
      {
        measure: "attended",
        partition: "complete",
        lines: names.map((_, at) => ({ institution: `o-${at}`, value: 1 })),
      },
    ],
  };
  return tally(event, { by: "institution" }).value;
}

describe("CSV", () => {
  test.each<[string, string, string]>([
    ["=", '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ["+", "+1", `"'+1"`],
    ["-", "-1", `"'-1"`],
    ["@", "@SUM(A1)", `"'@SUM(A1)"`],
    ["a tab before it", "\t=1", `"'=1"`],
    ["a carriage return before it", "\r=1", `"'=1"`],
    ["a line feed before it", "\n=1", `"'=1"`],
    ["the wide form", "＝1", `"'＝1"`],
    ["nothing", "Curtea, de Apel", `"Curtea, de Apel"`],
    ["a line break inside", "a\r\nb", `"a b"`],
  ])("%s", (_, name, cell) => {
    const [, record = ""] = tallyCsv(countedAs(name)).split("\r\n");
    expect(record).toBe(`"","attended","headcount","organization","o-0",${cell},0,1,1,100`);
  });
});

test("Markdown shows text as it is", () => {
  const lines = tallyMarkdown(countedAs("a|b <img> [x](y) `c` *d* \\\n# e")).split("\n");
  expect(lines[4]).toBe("| a\\|b \\<img\\> \\[x\\](y) \\`c\\` \\*d\\* \\\\ \\# e | 1 | 1 | 100% |");
});

test("text keeps its columns under wide and combining characters, and no control character gets through", () => {
  const text = tallyText(countedAs("警察庁", "Polit\u0326ia", "\u001b[2J\u202Eevil"), plain);
  expect(text).toBe(
    [
      "Attended: 3 people",
      "Institution  Direct  People  Share",
      "警察庁            1       1    34%",
      "Polit\u0326ia           1       1    33%",
      " [2J evil         1       1    33%",
      "Total                     3   100%",
      "",
    ].join("\n"),
  );
});

test("what is cut off is cut between characters", () => {
  const text = tallyText(
    countedAs("警察庁警察庁警察庁警察庁", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 families"),
    { ...plain, width: 27 },
  );
  expect(text.split("\n").slice(2, 4)).toEqual([
    "警察庁警察…        1    50%",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 fami…       1    50%",
  ]);
});
