import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";
import { isCountry, meantCountry } from "./countries.ts";

const event: Event = {
  type: "event",
  id: "hearing",
  kind: "meeting",
  name: "Hearing",
  language: "en",
  start: "2026-05-20",
};

function found(document: PlenaryDocument) {
  return check(document)
    .filter(({ code }) => code === "country/unknown")
    .map(({ path, params }) => ({ path, params }));
}

describe("a code", () => {
  test.each([
    ["UK", "GB"],
    ["EL", "GR"],
    ["SU", "RU"],
    ["EU", undefined],
    ["XX", undefined],
    ["ZZ", undefined],
  ])("%s is no country's, and means %s", (code, meant) => {
    expect([isCountry(code), meantCountry(code)]).toEqual([false, meant]);
  });

  test.each(["GB", "RO", "MD", "XK", "PS", "TW", "AX"])("%s is a country's", (code) => {
    expect(isCountry(code)).toBe(true);
  });
});

test("is found once, wherever countries stand, with the number of its uses", () => {
  expect(
    found({
      ...event,
      place: { country: "UK" },
      participantCountries: ["RO", "UK", "XX"],
      organizations: [{ id: "acme", name: "Acme", country: "EL" }],
      headcounts: [{ measure: "attended", lines: [{ countries: ["EL", "AA"] }] }],
    }),
  ).toEqual([
    { path: "/place/country", params: { country: "UK", count: 2, suggestion: "GB" } },
    { path: "/participantCountries/2", params: { country: "XX", count: 1 } },
    { path: "/organizations/0/country", params: { country: "EL", count: 2, suggestion: "GR" } },
    { path: "/headcounts/0/lines/0/countries/1", params: { country: "AA", count: 1 } },
  ]);
});

test("of people alone is their data, and no message repeats it", () => {
  const document: Event = {
    ...event,
    people: [{ id: "ana", name: "Ana", country: "UK" }],
    participants: [{ id: "p1", country: "UK" }],
  };
  expect(found(document)).toEqual([{ path: "/people/0/country", params: { count: 2 } }]);
  expect(JSON.stringify(check(document))).not.toMatch(/UK|GB/);
});

test("of a project is found in the project", () => {
  expect(
    found({
      type: "project",
      id: "hearings",
      name: "Hearings",
      language: "en",
      countries: ["UK"],
      events: [{ ...event, place: { country: "UK" } }],
    }),
  ).toEqual([
    { path: "/countries/0", params: { country: "UK", count: 1, suggestion: "GB" } },
    { path: "/events/0/place/country", params: { country: "UK", count: 1, suggestion: "GB" } },
  ]);
});
