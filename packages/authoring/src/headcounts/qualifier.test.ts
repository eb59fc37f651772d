import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

test.each([
  ["en", "6 officers from DIICOT (2 of them from Cluj) and 3 judges attended.", "DIICOT"],
  ["ro", "Au participat 6 agenți de la DIICOT (2 dintre ei de la Cluj) și 3 judecători.", "DIICOT"],
  ["nl", "6 agenten van de KMAR (2 van wie uit Breda) en 3 rechters namen deel.", "KMAR"],
  ["fr", "6 agents de la DGSI (2 d'entre eux de Lyon) et 3 juges ont participé.", "DGSI"],
  ["de", "6 Beamte des BKA (2 davon aus Berlin) und 3 Richter nahmen teil.", "BKA"],
  ["es", "Participaron 6 agentes de la UDYCO (2 de los cuales de Jaén) y 3 jueces.", "UDYCO"],
  ["it", "Hanno partecipato 6 militari della GDF (2 dei quali di Bari) e 3 giudici.", "GDF"],
  ["pt", "Participaram 6 militares da GNR (2 dos quais de Faro) e 3 juízes.", "GNR"],
])("a bracket that counts some is no long name: %s: %s", (language, text, name) => {
  const read = readHeadcounts(text, { language });
  expect(read.ok && read.value.organizations.map((one) => one.name)).toContain(name);
  const [line] = read.ok ? (read.value.headcounts[0]?.lines ?? []) : [];
  expect(line?.note).toMatch(/^2 /);
});

test("nor does it tell of what category all are", () => {
  const read = readHeadcounts("6 people from Cluj (2 of them judges) and 3 lawyers attended.");
  const lines = read.ok ? (read.value.headcounts[0]?.lines ?? []) : [];
  expect(lines.map(({ value, categories }) => [value, categories])).toEqual([
    [6, undefined],
    [3, ["lawyer"]],
  ]);
});
