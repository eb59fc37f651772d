import { describe, expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function linesOf(language: string, text: string) {
  const read = readHeadcounts(text, { language });
  const lines = read.ok ? (read.value.headcounts[0]?.lines ?? []) : [];
  return {
    lines: lines.map(({ value, categories = [], note }) => [value, categories, note]),
    codes: read.findings.map(({ code }) => code.replace("attendance/", "")),
  };
}

describe("two numbers with a word between them are a range", () => {
  test.each([
    ["en", "12 or 15 judges attended.", "12 or 15"],
    ["ro", "12 sau 15 judecători au participat.", "12 sau 15"],
    ["nl", "12 of 15 rechters namen deel.", "12 of 15"],
    ["fr", "12 ou 15 juges ont participé.", "12 ou 15"],
    ["de", "12 oder 15 Richter nahmen teil.", "12 oder 15"],
    ["es", "12 o 15 jueces participaron.", "12 o 15"],
    ["it", "12 o 15 giudici hanno partecipato.", "12 o 15"],
    ["pt", "12 ou 15 juízes participaram.", "12 ou 15"],
    ["de", "12 bis 15 Richter nahmen teil.", "12 bis 15"],
  ])("%s: %s", (language, text, note) => {
    expect(linesOf(language, text)).toEqual({
      lines: [[undefined, ["judge"], note]],
      codes: ["range"],
    });
  });
});

describe("two nouns with a word between them are joint", () => {
  test.each([
    ["en", "12 judges or prosecutors attended."],
    ["ro", "12 judecători sau procurori au participat."],
    ["nl", "12 rechters of officieren van justitie namen deel."],
    ["fr", "12 juges ou procureurs ont participé."],
    ["de", "12 Richter oder Staatsanwälte nahmen teil."],
    ["es", "12 jueces o fiscales participaron."],
    ["it", "12 giudici o procuratori hanno partecipato."],
    ["pt", "12 juízes ou procuradores participaram."],
  ])("%s: %s", (language, text) => {
    expect(linesOf(language, text)).toEqual({
      lines: [[12, ["judge", "prosecutor"], undefined]],
      codes: [],
    });
  });
});

test.each([
  ["fr", "12 juges ont participé au débat sur l'article 177 bis.", [[12, ["judge"], undefined]]],
  ["en", "12 judges attended for 10 or 12 days.", [[12, ["judge"], undefined]]],
  [
    "en",
    "12 judges and 15 lawyers attended.",
    [
      [12, ["judge"], undefined],
      [15, ["lawyer"], undefined],
    ],
  ],
])("other numbers are no range: %s: %s", (language, text, lines) => {
  expect(linesOf(language, text)).toEqual({ lines, codes: [] });
});

test("of two numbers without a noun neither is taken", () => {
  expect(linesOf("es", "De los 40 jueces, siete u ocho participaron.").codes).toEqual(["range"]);
});
