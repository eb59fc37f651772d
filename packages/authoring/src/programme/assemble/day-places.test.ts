import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function placesOf(text: string): unknown {
  const result = readProgramme(text, { language: "de" });
  if (!result.ok) return result.findings;
  const { place, agenda } = result.value.event;
  const rooms = new Map(place?.rooms?.map(({ id, name }) => [id, name]));
  return [
    place?.name,
    ...(agenda?.days ?? []).flatMap(({ items }) =>
      items.map(({ title, room }) => `${title} [${rooms.get(room ?? "")}]`),
    ),
  ];
}

test("a place that the heading of one day names is not where the others are", () =>
  expect(
    placesOf(
      "Freitag, 2.9.2022\n18:30 Begrüßung\nSamstag, 3.9.2022 (Alte Mensa)\n9:00 Vorträge\n19:00 Abendessen im Hotel Kreller",
    ),
  ).toEqual([
    undefined,
    "Begrüßung [undefined]",
    "Vorträge [Alte Mensa]",
    "Abendessen im Hotel Kreller [undefined]",
  ]));

test.each([
  [
    "all days name it",
    "Freitag, 2.9.2022 (Alte Mensa)\n9:00 Vorträge\nSamstag, 3.9.2022 (Alte Mensa)\n9:00 Poster",
  ],
  [
    "the first day alone does",
    "Freitag, 2.9.2022 (Alte Mensa)\n9:00 Vorträge\nSamstag, 3.9.2022\n9:00 Poster",
  ],
])("it is that of the event where %s", (_, text) =>
  expect(placesOf(text)).toEqual(["Alte Mensa", "Vorträge [undefined]", "Poster [undefined]"]),
);
