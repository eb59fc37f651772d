import { expect, test } from "vitest";
import { FILLER } from "../text/characters.ts";
import { withoutMarkdown } from "./markdown.ts";

test.each([
  ["9:00 *Opening* and **lunch**", "9:00 Opening and lunch"],
  ["Schüler*innen und Lehrer*innen", "Schüler*innen und Lehrer*innen"],
  ["* 9:00 Opening", "* 9:00 Opening"],
])("%s", (text, expected) => {
  const plain = withoutMarkdown(text);
  expect(plain.replaceAll(FILLER, "")).toBe(expected);
  expect(plain).toHaveLength(text.length);
});
