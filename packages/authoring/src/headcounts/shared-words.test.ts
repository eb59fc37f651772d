import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function linesOf(text: string, language: string) {
  const read = readHeadcounts(text, { language });
  const [{ lines = [] } = {}] = read.ok ? read.value.headcounts : [];
  return lines.map(({ value, label, categories }) => [value, label, categories]);
}

test.each([
  [
    "de",
    "Es kamen 12 Polizeibeamtinnen und -beamte und 3 Richter.",
    [12, "Polizeibeamtinnen und -beamte", ["police-officer"]],
    [3, "Richter", ["judge"]],
  ],
  [
    "de",
    "Es kamen 5 Sozialarbeiterinnen bzw. -arbeiter und 3 Richter.",
    [5, "Sozialarbeiterinnen bzw. -arbeiter", ["social-worker"]],
    [3, "Richter", ["judge"]],
  ],
  [
    "de",
    "Es kamen 5 Staats- und Rechtsanwälte und 3 Richter.",
    [5, "Staats- und Rechtsanwälte", ["lawyer"]],
    [3, "Richter", ["judge"]],
  ],
  [
    "nl",
    "Aanwezig waren 12 politieagenten en -agentes en 3 rechters.",
    [12, "politieagenten en -agentes", ["police-officer"]],
    [3, "rechters", ["judge"]],
  ],
])("%s: what two words share ends no label: %s", (language, text, ...lines) => {
  expect(linesOf(text, language)).toEqual(lines);
});

test.each([
  ["en", "NGOs - 28, judges - 3"],
  ["es", "ONG - 28, jueces - 3"],
  ["de", "NGOs - 28, Richter - 3"],
])("%s: a dash before a number stays one: %s", (language, text) => {
  expect(linesOf(text, language).map(([value]) => value)).toEqual([28, 3]);
});
