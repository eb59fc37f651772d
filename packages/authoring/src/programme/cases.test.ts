import { readDocument } from "@plenary/authoring";
import { check, validateEvent } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { programmeCases, reading } from "../../scripts/programme-cases.ts";
import { readProgramme } from "./read-programme.ts";
import { programmeToYaml } from "./write-yaml.ts";

const cases = programmeCases();

describe("programmes as people write them", () => {
  test.each(cases.filter(({ known }) => known === undefined))("$name", (one) => {
    expect(reading(one)).toBe(one.expected);
  });
});

describe("what is known to be read otherwise; a case that passes loses its mark", () => {
  const known = cases.filter((one) => one.known !== undefined);
  test("each says why", () => {
    expect(known.filter((one) => reading(one) === one.expected).map(({ name }) => name)).toEqual(
      [],
    );
  });
});

describe("what is made of them", () => {
  const all = cases.map((one) => ({
    ...one,
    result: readProgramme(one.text, { timeZone: "Europe/Brussels", ...one.options }),
  }));
  const made = all.filter(({ result }) => result.ok);

  test("one of which nothing is read is marked", () => {
    const unread = all.filter(({ result }) => !result.ok);
    expect(unread.filter(({ known }) => known === undefined).map(({ name }) => name)).toEqual([]);
  });

  test.each(made)("$name is an event without errors, and says so again in YAML", ({ result }) => {
    if (!result.ok) throw new Error("nothing was read");
    const { event } = result.value;
    expect(validateEvent(event)).toEqual({ ok: true, value: event, findings: [] });
    // Two items in one room at one time are in the text.
    const errors = check(event).filter(({ severity }) => severity === "error");
    expect(errors.filter(({ code }) => code !== "room/double-booked")).toEqual([]);
    const source = readDocument(programmeToYaml(result.value));
    expect(source.ok && source.value.data).toEqual(event);
  });

  test.each(made)("the language of $name is recognised", ({ language, second, result }) => {
    expect([language, second]).toContain(result.ok && result.value.language);
  });

  test("every language and notation is shown", () => {
    const languages = new Map<string, number>();
    for (const { language } of cases) languages.set(language, (languages.get(language) ?? 0) + 1);
    expect([...languages].filter(([, count]) => count < 6)).toEqual([]);
    expect([...languages.keys()].sort()).toEqual(["de", "en", "es", "fr", "it", "nl", "pt", "ro"]);
  });
});
