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
    "a speaker between title and time",
    "Ponencia: Vivir en el pueblo\nPonente: Ana López\nHora: 9:00 - 10:00\n\nPonencia: El alquiler justo\nPonente: Luis Gómez\nHora: 10:00 - 11:00",
    ["09:00 10:00 Ponencia: Vivir en el pueblo", "10:00 11:00 Ponencia: El alquiler justo"],
  ],
])("fields of each item: %s", (_, text, expected) => expect(items(text)).toEqual(expected));
