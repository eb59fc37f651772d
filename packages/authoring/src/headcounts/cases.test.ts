import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { headcountCases, readCase } from "../../scripts/headcount-cases.ts";

const cases = headcountCases(join(import.meta.dirname, "../../cases/headcounts"));

describe("attendance as people write it", () => {
  for (const one of cases) {
    const { language, notation, name, known } = one;
    const title = `${language}, ${notation}: ${name}`;
    // A marked case that is read right fails too: take its mark away.
    test(known === undefined ? title : `${title} (known: ${known})`, () => {
      const { expected, actual } = readCase(one);
      if (known === undefined) expect(actual).toEqual(expected);
      else expect(actual).not.toEqual(expected);
    });
  }
});

test("there are at least four cases in each of eight languages", () => {
  const few = ["en", "ro", "nl", "fr", "de", "es", "it", "pt"].filter(
    (tag) => cases.filter(({ language }) => language === tag).length < 4,
  );
  expect(few).toEqual([]);
});
