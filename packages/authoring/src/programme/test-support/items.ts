import type { Event } from "@plenary/core";
import type { ProgrammeOptions } from "../programme.ts";
import { readProgramme } from "../read-programme.ts";

const DAY = "2026-05-04";

/** The items of a programme of one day, `09:00 10:00 Title [Room]`; the codes of its findings where it has none. */
export function itemsOf(text: string, options: ProgrammeOptions = {}): string[] {
  return read(text, options, ({ start, end, title }) => [start, end, title]);
}

/** The same without ends, with who contributes: `09:00 Title [Room] + Name`. */
export function itemsWithPeople(text: string, language: string): string[] {
  return read(text, { language }, ({ start, title }) => [start, title], true);
}

type Item = NonNullable<Event["agenda"]>["days"][number]["items"][number];

function read(
  text: string,
  options: ProgrammeOptions,
  head: (item: Item) => readonly (string | undefined)[],
  withPeople = false,
): string[] {
  const result = readProgramme(`Programme\n${text}`, { date: DAY, ...options });
  if (!result.ok) return result.findings.map(({ code }) => code);
  const { agenda, place, people } = result.value.event;
  const rooms = new Map(place?.rooms?.map(({ id, name }) => [id, name]));
  const names = new Map(people?.map(({ id, name }) => [id, name]));
  return (agenda?.days ?? []).flatMap((day) =>
    day.items.map((item) => {
      const { room, roles = [] } = item;
      const told = roles.map(({ person }) =>
        person === undefined ? "?" : `+ ${names.get(person)}`,
      );
      const where = room === undefined ? [] : [`[${rooms.get(room)}]`];
      return [...head(item), ...where, ...(withPeople ? told : [])].join(" ");
    }),
  );
}
