import { beforeEach, expect, test, vi } from "vitest";
import { readProgramme } from "./read-programme.ts";
import { growingTexts } from "./test-support/growing-texts.ts";
import { SourceText } from "./text/source-text.ts";

const work = { tokens: 0 };
const tokensOf = SourceText.prototype.tokens;
vi.spyOn(SourceText.prototype, "tokens").mockImplementation(function (this: SourceText, ...all) {
  const tokens = tokensOf.apply(this, all);
  work.tokens += tokens.length + 1;
  return tokens;
});

beforeEach(() => {
  work.tokens = 0;
});

/** How many tokens are looked at, which is what a reading does most: a count that no other work on the machine changes. */
function workOf(text: string): number {
  const before = work.tokens;
  readProgramme(text, { date: "2026-05-05", timeZone: "Europe/Bucharest" });
  return work.tokens - before;
}

const SMALL = 20_000;

test.each(Object.entries(growingTexts))("four times of %s is four times the work", (_, make) => {
  const [small, large] = [workOf(make(SMALL)), workOf(make(4 * SMALL))];
  expect(large).toBeLessThan(5 * Math.max(small, 1000));
});
