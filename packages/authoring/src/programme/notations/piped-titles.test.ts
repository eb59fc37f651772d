import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function items(text: string, language: string) {
  const result = readProgramme(`Programme\n${text}`, { date: "2026-05-04", language });
  if (!result.ok) return result.findings.map(({ code }) => code);
  const { agenda, place, people } = result.value.event;
  const rooms = new Map(place?.rooms?.map(({ id, name }) => [id, name]));
  const names = new Map(people?.map(({ id, name }) => [id, name]));
  return (agenda?.days ?? []).flatMap((day) =>
    day.items.map(({ start, title, room, roles = [] }) =>
      [
        start,
        title,
        ...(room === undefined ? [] : [`[${rooms.get(room)}]`]),
        ...roles.map((one) => ("person" in one ? `+ ${names.get(one.person)}` : "?")),
      ].join(" "),
    ),
  );
}

test.each([
  [
    "within titles",
    "en",
    "9:00 Registration | Foyer\n10:00 Panel 1 | Housing in small towns\n11:00 Break | Books\n11:30 Workshop A | Work | Room 4\n12:30 Lunch",
    [
      "09:00 Registration [Foyer]",
      "10:00 Panel 1 | Housing in small towns",
      "11:00 Break | Books",
      "11:30 Workshop A | Work [Room 4]",
      "12:30 Lunch",
    ],
  ],
  [
    "between columns",
    "en",
    "9:00 Opening | Main hall | Ana Pop\n10:00 Keynote | Main hall | Jan Vos\n11:00 Debate | Room 2 | Ion Rus",
    [
      "09:00 Opening [Main hall] + Ana Pop",
      "10:00 Keynote [Main hall] + Jan Vos",
      "11:00 Debate [Room 2] + Ion Rus",
    ],
  ],
  [
    "between a label and its theme",
    "pt",
    "10:00 - 11:00 | Mesa redonda | Vozes de quem cresceu | Moderadora: Susana Gil\n11:00 | Pausa",
    ["10:00 Mesa redonda | Vozes de quem cresceu + Susana Gil", "11:00 Pausa"],
  ],
])("pipes %s", (_, language, text, expected) => expect(items(text, language)).toEqual(expected));
