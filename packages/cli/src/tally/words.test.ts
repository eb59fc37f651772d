import { describe, expect, test } from "vitest";
import { vocabularyOf } from "./words.ts";

const languages = ["de", "en", "es", "fr", "it", "nl", "pt", "ro"];

test.each([...languages.map((tag) => [tag, tag]), ["pt-BR", "pt"], ["RO-md", "ro"], ["pl", "en"]])(
  "%s is spoken as %s",
  (tag, language) => expect(vocabularyOf(tag).language).toBe(language),
);

test("each language has words of its own", () => {
  const titles = languages.map((tag) => vocabularyOf(tag).funnel);
  expect(new Set(titles).size).toBe(languages.length);
});

describe("people are counted as each language counts them", () => {
  test.each([
    ["ro", ["1 persoană", "2 persoane", "19 persoane", "20 de persoane", "101 persoane"]],
    ["fr", ["1 personne", "2 personnes", "19 personnes", "20 personnes", "101 personnes"]],
    ["de", ["1 Person", "2 Personen", "19 Personen", "20 Personen", "101 Personen"]],
  ])("%s", (tag, expected) => {
    expect([1, 2, 19, 20, 101].map(vocabularyOf(tag).countOfPeople)).toEqual(expected);
  });
});
