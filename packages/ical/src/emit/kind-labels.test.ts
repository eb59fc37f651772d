import { AgendaItemKind, EventKind } from "@plenary/core";
import { expect, test } from "vitest";
import { kindLabel, kindNamed } from "./kind-labels.ts";

const kinds = [...AgendaItemKind.options, ...EventKind.options];

test.each(["en", "ro", "nl", "fr", "de", "es", "it", "pt"])(
  "each kind has a name of its own in %s, by which it is found again",
  (language) => {
    const names = kinds.map((kind) => kindLabel(kind, language));
    expect(names.map(kindNamed)).toEqual(kinds);
  },
);

test.each([
  ["pt-BR", "Oficina"],
  ["EN-gb", "Workshop"],
  ["bg", "Workshop"],
])("in %s a workshop is called %s", (language, expected) => {
  expect(kindLabel("workshop", language)).toBe(expected);
});

test.each([
  ["HIGH-LEVEL-MEETING", "high-level-meeting"],
  ["Masă rotundă", "roundtable"],
  ["constructor", undefined],
])("%s means %s", (word, expected) => expect(kindNamed(word)).toBe(expected));
