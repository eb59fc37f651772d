import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function items(text: string) {
  const result = readProgramme(`Programme\n${text}`, { date: "2026-05-04" });
  if (!result.ok) return result.findings.map(({ code }) => code);
  const { agenda, place } = result.value.event;
  const rooms = new Map(place?.rooms?.map(({ id, name }) => [id, name]));
  return (agenda?.days ?? []).flatMap((day) =>
    day.items.map(({ start, end, title, room }) =>
      [start, end, title, ...(room === undefined ? [] : [`[${rooms.get(room)}]`])].join(" "),
    ),
  );
}

test.each([
  [
    "morning and afternoon",
    "9h00 Abertura                  14h00 Oficina de pão\n10h00 Palestra: dormir bem     15h00 Oficina de mel\n11h00 Café                     16h00 Encerramento",
    [
      "09:00 10:00 Abertura",
      "10:00 11:00 Palestra: dormir bem",
      "11:00 14:00 Café",
      "14:00 15:00 Oficina de pão",
      "15:00 16:00 Oficina de mel",
      "16:00  Encerramento",
    ],
  ],
  [
    "start and end are no two items",
    "9:00     10:00     Opening\n10:00    11:00     Housing first",
    ["09:00 10:00 Opening", "10:00 11:00 Housing first"],
  ],
])("columns that blanks make: %s", (_, text, expected) => expect(items(text)).toEqual(expected));
