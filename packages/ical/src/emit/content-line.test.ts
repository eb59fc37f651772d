import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldLines } from "./content-line.ts";

const octets = (line: string) => new TextEncoder().encode(line).length;
const text = (lines: string) => new TextDecoder().decode(foldLines(lines).octets);
const folded = (line: string) => text(`${line}\r\n`).split("\r\n").slice(0, -1);

describe("a line is folded where it is full", () => {
  test.each<[string, string, string[]]>([
    ["75 octets stay", "a".repeat(75), ["a".repeat(75)]],
    ["76 do not", "a".repeat(76), ["a".repeat(75), " a"]],
    ["the space of a fold counts", "a".repeat(150), ["a".repeat(75), ` ${"a".repeat(74)}`, " a"]],
    ["two octets", `${"a".repeat(74)}ș`, ["a".repeat(74), " ș"]],
    ["three octets", `${"a".repeat(73)}–`, ["a".repeat(73), " –"]],
    ["four octets", `${"a".repeat(72)}😀`, ["a".repeat(72), " 😀"]],
    ["four octets that fit", `${"a".repeat(71)}😀b`, [`${"a".repeat(71)}😀`, " b"]],
    ["an escape stays whole", `${"a".repeat(74)}\\,`, ["a".repeat(74), " \\,"]],
    ["a backslash that escapes nothing", `${"a".repeat(73)}\\ș`, [`${"a".repeat(73)}\\`, " ș"]],
    ["a backslash at the end", `${"a".repeat(74)}\\`, [`${"a".repeat(74)}\\`]],
    ["so does an escaped backslash", `${"a".repeat(74)}\\\\n`, ["a".repeat(74), " \\\\n"]],
  ])("%s", (_, line, expected) => expect(folded(line)).toEqual(expected));

  test("short lines between long ones stay as they are", () => {
    const lines = ["BEGIN:VEVENT", `SUMMARY:${"a".repeat(70)}`, "STATUS:CONFIRMED", ""].join(
      "\r\n",
    );
    expect(text(lines).split("\r\n")).toEqual([
      "BEGIN:VEVENT",
      `SUMMARY:${"a".repeat(67)}`,
      " aaa",
      "STATUS:CONFIRMED",
      "",
    ]);
  });
});

test("whatever the text: full lines, whole characters and escapes, and nothing lost", () => {
  const escaped = fc
    .array(fc.constantFrom("a", "ș", "–", "😀", "👩‍👩‍👧", "\\,", "\\n", "\\\\", "\u0301"), {
      maxLength: 200,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(escaped, (text) => {
      const lines = folded(`X:${text}`);
      expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join("")).toBe(
        `X:${text}`,
      );
      expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
      expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
      expect(lines.slice(0, -1).filter((line) => /(^|[^\\])(\\\\)*\\$/.test(line))).toEqual([]);
      // A line that is folded holds as much as it can: the next unit has at most four octets.
      expect(lines.slice(0, -1).filter((line) => octets(line) < 72)).toEqual([]);
    }),
  );
});

test.each([
  ["ș", 13_514],
  ["\\", 6_757],
])("a line of a million octets takes no quadratic time: %s", (character, lines) => {
  expect(folded(character.repeat(500_000))).toHaveLength(lines);
});
