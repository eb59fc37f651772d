import { describe, expect, test } from "vitest";
import {
  categoryText,
  escapeText,
  plainText,
  quotedParameter,
  singleLine,
  summaryText,
} from "./text.ts";

describe("text as a calendar may hold it", () => {
  test.each([
    [
      "line breaks of every kind",
      "a\r\nb\nc\rd\u0085e\u2028f\u2029g\vh\fi\u001cj\u001dk\u001el",
      "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl",
    ],
    ["control characters", "a\u0000b\u0007c\u001bd\u007fe\u009ff", "abcdef"],
    ["noncharacters and halves of characters", "a\ufffeb\uffffc\ud83dd\ude00e", "abcde"],
    ["tabs stay", "a\tb", "a\tb"],
    ["marks of direction and joiners stay", "a\u200fb\u202ec\u200dd", "a\u200fb\u202ec\u200dd"],
    ["characters of all planes stay", "ș – 👩‍👩‍👧 𝒳 e\u0301", "ș – 👩‍👩‍👧 𝒳 e\u0301"],
  ])("%s", (_, text, expected) => expect(plainText(text)).toBe(expected));
});

test.each([
  ["\n a \r\n\n b\t", "a b"],
  ["  a  b ", "a  b"],
  ["\n", ""],
])("%j on one line is %j", (text, expected) => expect(singleLine(text)).toBe(expected));

test.each([
  ["255 units stay", "a".repeat(255), "a".repeat(255)],
  ["256 are cut", "a".repeat(256), `${"a".repeat(254)}…`],
  ["families stay whole", `${"a".repeat(250)}👩‍👩‍👧 here`, `${"a".repeat(250)}…`],
  ["so do accents", `${"a".repeat(253)}e\u0301 and so on`, `${"a".repeat(253)}…`],
  [
    "no space before the dots",
    `${"a".repeat(200)} ${"b".repeat(60)}`.replace("b".repeat(53), " ".repeat(53)),
    `${"a".repeat(200)}…`,
  ],
])("a title: %s", (_, title, expected) => expect(summaryText(title)).toBe(expected));

test.each([
  ["Law, and order", "Law / and order"],
  [",,a ,b,", "a / b"],
  [",", ""],
])("the category %j is %j", (name, expected) => expect(categoryText(name)).toBe(expected));

test("TEXT is escaped", () => {
  expect(escapeText('a\\b;c,d\ne:f"g')).toBe('a\\\\b\\;c\\,d\\ne:f"g');
});

test("a parameter is quoted and encoded", () => {
  expect(quotedParameter('A "B" ^n\nC')).toBe(`"A ^'B^' ^^n C"`);
});

test.each([singleLine, categoryText, summaryText, plainText])(
  "%o takes no quadratic time",
  (clean) => {
    const started = performance.now();
    clean(`${" ".repeat(500_000)}\n${" , ".repeat(100_000)}x`);
    expect(performance.now() - started).toBeLessThan(2_000);
  },
);
