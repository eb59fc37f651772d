import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function readingOf(language: string, text: string) {
  const { findings, ...read } = readHeadcounts(text, { language });
  const persons = findings.filter(({ code }) => code === "attendance/person").length;
  const value = read.ok ? read.value : undefined;
  const lines = value?.headcounts.flatMap(({ lines = [] }) => lines) ?? [];
  return {
    persons,
    values: lines.map((line) => line.value),
    names: value?.organizations.map(({ name }) => name) ?? [],
    text: JSON.stringify(value?.headcounts ?? []),
  };
}

test.each([
  ["en", "12 judges (Ana Smith, Ion Dan) and 3 lawyers attended."],
  ["en", "12 judges, Ana Smith from ANITP, Ion Dan, and 3 lawyers attended."],
  ["en", "12 judges, ANA SMITH, Jan van der Smith-Jones and 3 lawyers attended."],
  ["ro", "Au participat 12 judecători (Ana Smith, Ion Dan) și 3 avocați."],
  ["ro", "Au participat 12 judecători, Ana Smith de la ANITP, Ion Dan și 3 avocați."],
  ["nl", "Aanwezig waren 12 rechters (Jan de Smith, Pieter van den Berg) en 3 advocaten."],
  ["fr", "Ont participé 12 juges (dont Marie Smith, Jean-Claude Martin) et 3 avocats."],
  ["de", "Teilgenommen haben 12 Richterinnen, Anna Smith, Frank Richter und 3 Anwälte."],
  ["es", "Participaron 12 juezas (Ana Smith Pérez, María de la Torre) y 3 abogados."],
  ["it", "Hanno partecipato 12 giudici, Marco Smith di Caritas, Maria Rossi e 3 avvocati."],
  ["pt", "Participaram 12 juízas, Ana Smith, José da Silva e 3 advogados."],
])(
  "persons without a title are told and stand in no label, note or name; %s: %s",
  (language, text) => {
    const { text: read, ...reading } = readingOf(language, text);
    expect(reading).toEqual({ persons: 2, values: [12, 3], names: [] });
    expect(read).not.toMatch(/Smith|note/i);
  },
);

test.each([
  [
    "en",
    "3 judges from Maria Curie University and 2 from Open Door attended.",
    ["Maria Curie University", "Open Door"],
  ],
  [
    "ro",
    "Au participat 3 judecători de la Tribunalul Ion Creangă și 2 avocați de la Fundația Ana Aslan.",
    ["Tribunalul Ion Creangă", "Fundația Ana Aslan"],
  ],
  [
    "ro",
    "Au participat 3 judecători de la Judecătoria Alba Iulia și 2 avocați de la Liceul de Arte Ion Vidu.",
    ["Judecătoria Alba Iulia", "Liceul de Arte Ion Vidu"],
  ],
  [
    "nl",
    "Aanwezig waren 3 rechters van Rechtbank Den Haag en 2 advocaten van Stichting Anna Blaman.",
    ["Rechtbank Den Haag", "Stichting Anna Blaman"],
  ],
  [
    "fr",
    "Ont participé 3 juges de l’Institut Marie Curie et 2 avocats de la Fondation Jean Jaurès.",
    ["Institut Marie Curie", "Fondation Jean Jaurès"],
  ],
  [
    "de",
    "Teilgenommen haben 3 Richter aus dem Anna-Freud-Haus und 2 Anwälte der Heinrich-Böll-Stiftung.",
    ["Anna-Freud-Haus", "Heinrich-Böll-Stiftung"],
  ],
  [
    "es",
    "Participaron 3 juezas del Colegio Ana María Matute y 2 abogados de la Fundación Ana Bella.",
    ["Colegio Ana María Matute", "Fundación Ana Bella"],
  ],
  [
    "it",
    "Hanno partecipato 3 giudici dell’Istituto Maria Montessori e 2 avvocati di Caritas.",
    ["Istituto Maria Montessori", "Caritas"],
  ],
  [
    "pt",
    "Participaram 3 juízas da Fundação José Saramago e 2 advogados da Cruz Vermelha.",
    ["Fundação José Saramago", "Cruz Vermelha"],
  ],
])("an institution that is named like somebody stays one; %s: %s", (language, text, names) => {
  const { text: _, ...reading } = readingOf(language, text);
  expect(reading).toEqual({ persons: 0, values: [3, 2], names });
});

test.each([
  ["en", "3 judges from Santiago Bay and 2 lawyers attended.", 0],
  ["en", "3 judges, 2 Marie-Curie fellows and Georgia attended.", 0],
  ["en", "3 judges attended on 3 Jan Monday.", 0],
  ["en", "3 judges and Jan Monday attended.", 1],
  ["ro", "Au participat 3 judecători din Alba Iulia și 2 avocați.", 0],
])("places, dates and adjectives are nobody; %s: %s", (language, text, persons) => {
  expect(readingOf(language, text).persons).toBe(persons);
});
