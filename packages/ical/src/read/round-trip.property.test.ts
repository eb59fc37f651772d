import { type AgendaItem, type Event, schedule } from "@plenary/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { singleLine, summaryText } from "../emit/text.ts";
import { emitted } from "../test-support/emitted.ts";
import { fromICalendar } from "./from-icalendar.ts";

// Letters stand between what is hard to carry, so that no text is empty.
const text = fc
  .array(
    fc.constantFrom(
      "a",
      "Ș",
      "😀",
      ",",
      ";",
      "\\",
      '"',
      "^",
      "\n",
      "\r\n",
      " ",
      "–",
      "\u0301",
      "x y",
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => `T${parts.join("")}.`);
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const item = fc
  .record({
    title: text,
    start: fc.integer({ min: 4 * 60, max: 23 * 60 }),
    length: fc.option(fc.integer({ min: 10, max: 59 }), { nil: undefined }),
    room: fc.option(fc.constantFrom("aula", "b2"), { nil: undefined }),
    status: fc.constantFrom(undefined, "tentative" as const, "cancelled" as const),
    kind: fc.constantFrom("keynote" as const, "meal" as const, "other" as const),
    abstract: fc.option(text, { nil: undefined }),
    rounds: fc.integer({ min: 0, max: 3 }),
    night: fc.boolean(),
  })
  .map(({ title, start, length, rounds, night, ...rest }): AgendaItem => {
    const end =
      length === undefined ? undefined : night ? "2027-06-20T03:00" : clock(start + length);
    return {
      ...defined(rest),
      kind: rest.kind,
      title,
      start: clock(start),
      ...(end === undefined ? {} : { end }),
      ...(rounds > 0 && end !== undefined ? { rotation: { workshops: 2, rounds } } : {}),
    };
  });

const event = fc
  .record({
    name: text,
    timeZone: fc.constantFrom(
      "Europe/Bucharest",
      "America/New_York",
      "Asia/Kathmandu",
      "Pacific/Chatham",
      "UTC",
      "Africa/Casablanca",
    ),
    items: fc.array(fc.array(item, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    place: text,
    revision: fc.integer({ min: 0, max: 9 }),
  })
  .map(
    ({ name, timeZone, items, place, revision }): Event => ({
      type: "event",
      id: "forum-2027",
      kind: "conference",
      name,
      language: "en",
      timeZone,
      start: "2027-06-15",
      revision,
      updated: "2027-05-01T00:00:00Z",
      place: {
        name: place,
        rooms: [
          { id: "aula", name: "Aula" },
          { id: "b2", name: "B 2" },
        ],
      },
      agenda: {
        days: items.map((list, day) => ({
          date: `2027-06-${15 + day}`,
          items: list.map((entry, index) => ({ ...entry, id: `item-${day}-${index}` })),
        })),
      },
    }),
  );

test("what is emitted and read back is the same schedule", () => {
  fc.assert(
    fc.property(event, (original) => {
      const calendar = emitted(original);
      const read = fromICalendar(calendar);
      if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join("\n"));
      expect(shown(read.value)).toEqual(shown(original));
      expect([read.value.id, read.value.revision ?? 0, read.value.updated]).toEqual([
        original.id,
        original.revision,
        original.updated,
      ]);
    }),
    { numRuns: 60 },
  );
});

test("what is read back and emitted says the same again", () => {
  fc.assert(
    fc.property(event, (original) => {
      const read = fromICalendar(emitted(original));
      const again = read.ok ? fromICalendar(emitted(read.value, { audience: "organizers" })) : read;
      if (!read.ok || !again.ok) throw new Error("no document");
      expect(again.value).toEqual(read.value);
    }),
    { numRuns: 25 },
  );
});

/** What a reader of the schedule sees, in an order that does not depend on the document's. */
function shown(document: Event): string[] {
  return schedule(document)
    .slots.map(({ title, start, end, room, item: { status } = {}, kind }) => {
      const place = [room?.name, document.place?.name].filter((name) => name !== undefined);
      const places = place.map(singleLine).join(", ");
      return [start.instant, end?.instant, summaryText(title), places, status, kind].join(" | ");
    })
    .sort();
}

function defined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: NonNullable<Fields[Key]> } {
  // What is left after the undefined ones have gone is defined.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: NonNullable<Fields[Key]>;
  };
}
