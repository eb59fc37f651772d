import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function itemsOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2027-07-09", language, timeZone: "Europe/Paris" });
  const { agenda, place } = result.ok ? result.value.event : {};
  const rooms = new Map(place?.rooms?.map(({ id, name }) => [id, name]));
  return (agenda?.days ?? []).flatMap(({ date, items }) =>
    items.map(({ start, end, title, room = "" }) =>
      [date.slice(8), start, end, title, rooms.get(room)].join(" ").trimEnd(),
    ),
  );
}

test.each([
  [
    "en",
    "Opening of the school\nFriday 9 – 17:00-19:30 Town Hall, room 2\nA word from all.\n\nLunch\nSaturday 10 – 12:00-13:30 Town Hall, room 3",
    [
      "09 17:00 19:30 Opening of the school Town Hall, room 2",
      "10 12:00 13:30 Lunch Town Hall, room 3",
    ],
  ],
  [
    "fr",
    "-\nOuverture des\njournées\nVendredi 9 – 17h00-19h30 Bourse du travail - salle 2\nUn mot.\n-\nDéjeuner\nSamedi 10 – 12h-13h30 Jardin des Ormeaux\n-\nClôture\nSamedi 10 – 14h-15h Maison du Lac",
    [
      "09 17:00 19:30 Ouverture des journées Bourse du travail - salle 2",
      "10 12:00 13:30 Déjeuner Jardin des Ormeaux",
      "10 14:00 15:00 Clôture Maison du Lac",
    ],
  ],
  [
    "de",
    "Freitag, 9. Juli, 17:00-19:30 Uhr, Rathaus, Saal 2\nEröffnung der Tage\n\nSamstag, 10. Juli, 12-13 Uhr, Rathaus, Saal 3\nMittagessen",
    [
      "09 17:00 19:30 Eröffnung der Tage Rathaus, Saal 2",
      "10 12:00 13:00 Mittagessen Rathaus, Saal 3",
    ],
  ],
])("%s: date, hours and place beside a title", (language, text, expected) =>
  expect(itemsOf(language, `Programme\n\n${text}`)).toEqual(expected),
);

test("the title beside its date and hours", () => {
  const text =
    "Talks\nFriday 9 – 17:00-19:30 Work and money\nBring a chair.\n\nFood\nSaturday 10 – 12:00-13:30 Lunch";
  expect(itemsOf("en", text)).toEqual(["09 17:00 19:30 Work and money", "10 12:00 13:30 Lunch"]);
});
