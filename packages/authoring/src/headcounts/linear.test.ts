import type * as Core from "@plenary/core";
import { foldLabel } from "@plenary/core";
import { beforeEach, expect, test, vi } from "vitest";
import { languages } from "../languages/languages.ts";
import { measurePatterns } from "./measure-patterns.ts";
import { mergeHeadcounts } from "./merge-headcounts.ts";
import { readHeadcounts } from "./read-headcounts.ts";

const work = vi.hoisted(() => ({ folded: 0 }));

vi.mock("@plenary/core", async (importOriginal) => {
  const original = await importOriginal<typeof Core>();
  const foldLabel: typeof original.foldLabel = (text) => {
    work.folded++;
    return original.foldLabel(text);
  };
  return { ...original, foldLabel };
});

beforeEach(() => {
  work.folded = 0;
});

const SMALL = 1000;

/** How often the words are looked at, in which a measure is sought. */
function looksAt(words: readonly string[], find: (words: readonly string[]) => unknown): number {
  let looks = 0;
  const counted = new Proxy(words, {
    get(all, key) {
      // `slice` looks at each word once, and what it gives is not counted: so is the array itself.
      if (key === "slice") return () => counted;
      if (/^\d+$/.test(String(key))) looks++;
      return Reflect.get(all, key);
    },
  });
  find(counted);
  return looks;
}

test.each(languages.map((language) => [language.tag, language] as const))(
  "%s: four times as many words are four times the work to find a measure in, however often it begins",
  (_, { attendance }) => {
    const patterns = measurePatterns(attendance);
    const begins = Object.values(attendance.measures)
      .flat()
      .filter((phrase) => phrase.includes(" "))
      .map((phrase) => foldLabel(phrase.split(" ")[0]?.replace("*", "") ?? ""));
    const looks = (length: number) =>
      looksAt(
        Array.from({ length }, (_, at) => begins[at % begins.length] ?? ""),
        patterns.in,
      );
    expect(looks(4 * SMALL)).toBeLessThan(5 * looks(SMALL));
  },
);

test("four times as many organizations are four times the work to merge", () => {
  const workOf = (size: number) => {
    const organizations = Array.from({ length: size }, (_, n) => ({
      id: `o-${n}`,
      name: `Organization ${n}`,
    }));
    const list = { organizations, headcounts: [], inferred: [], positions: new Map() };
    const before = work.folded;
    const event = { type: "event", id: "e", kind: "other", name: "E", language: "en" } as const;
    mergeHeadcounts({ ...event, start: "2026", organizations }, list);
    return work.folded - before;
  };
  const small = workOf(SMALL);
  expect(small).toBeGreaterThan(0);
  expect(workOf(4 * SMALL)).toBeLessThan(5 * small);
});

test("a bracket with more words than a call has arguments is read", () => {
  const read = readHeadcounts(`12 judges (${"not ".repeat(150_000)}) attended.`, {
    language: "en",
  });
  expect(read.ok && read.value.headcounts[0]?.lines?.map(({ value }) => value)).toEqual([12]);
});
