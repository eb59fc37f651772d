import { describe, expect, test } from "vitest";
import type { Event } from "../model/event.ts";
import { localize } from "./localize.ts";

const event: Event = {
  type: "event",
  id: "forum",
  kind: "conference",
  name: "Forum",
  description: "On law.",
  language: "en",
  translations: {
    pt: { name: "Fórum", description: "Sobre o direito." },
    "pt-BR": { name: "Fórum do Brasil" },
    nl: {},
  },
  start: "2026-11-20",
  place: { name: "Town Hall", translations: { ro: { name: "Primăria" } } },
  extensions: { "example.org": { translations: { ro: { name: "x" } } } },
};
const texts = ({ name, description, language, place }: Event) => [
  name,
  description,
  language,
  place?.name,
];

describe("texts are taken by exact tag, then by language, then as they are", () => {
  test.each([
    ["pt", ["Fórum", "Sobre o direito.", "pt", "Town Hall"]],
    ["pt-PT", ["Fórum", "Sobre o direito.", "pt", "Town Hall"]],
    ["pt-br", ["Fórum do Brasil", "Sobre o direito.", "pt-BR", "Town Hall"]],
    ["ro", ["Forum", "On law.", "en", "Primăria"]],
    ["nl", ["Forum", "On law.", "en", "Town Hall"]],
    ["de", ["Forum", "On law.", "en", "Town Hall"]],
  ])("%s", (language, expected) => expect(texts(localize(event, language))).toEqual(expected));
});

test("the event's own language is the exact match where it is asked for", () => {
  const brazilian = { ...event, language: "pt-BR", name: "Foro" };
  expect(localize(brazilian, "pt-BR")).toBe(brazilian);
  expect(localize(event, "en-GB")).toBe(event);
});

test("what has no translation is shared, what was used is gone, and extensions stay", () => {
  const localized = localize(event, "ro");
  expect(localized.translations).toBe(event.translations);
  expect(localized.place).toEqual({ name: "Primăria" });
  expect(localized.extensions).toBe(event.extensions);
  expect(localize(event, "de")).toBe(event);
});
