import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";

const base: Event = {
  type: "event",
  id: "launch",
  kind: "launch",
  name: "Launch",
  language: "en",
  start: "2026-05-08",
};

function findings(code: string, document: PlenaryDocument) {
  return check(document).filter((finding) => finding.code === code);
}
const unknown = (parts: Partial<Event>) => findings("ref/unknown", { ...base, ...parts });

const item: AgendaItem = { id: "talk", kind: "presentation", title: "Talk" };
const agendaOf = (...items: AgendaItem[]) => ({ days: [{ date: "2026-05-08", items }] });

describe("the nearest known id", () => {
  const rooms = ["hall-a", "hall-b", "library"].map((id) => ({ id, name: id }));
  const suggested = (room: string, ids = rooms) =>
    unknown({ place: { rooms: ids }, agenda: agendaOf({ ...item, room }) })[0]?.params.suggestion;

  test.each([
    ["libary", "library"],
    ["halla", "hall-a"],
    ["kitchen", undefined],
    ["hb", undefined],
  ])("for %s is %s", (room, expected) => {
    expect(suggested(room)).toBe(expected);
  });

  test("stands alone; without one the few that there are are told, but no people", () => {
    const room = { ...item, room: "kitchen", roles: [{ role: "chair" as const, person: "zoe" }] };
    const people = [{ id: "ana", name: "Ana" }];
    const found = unknown({ place: { rooms }, people, agenda: agendaOf(room) });
    expect(found.map(({ message }) => message)).toEqual([
      "There is no room `kitchen`. Use an id that `place.rooms` lists (`hall-a`, `hall-b`, `library`), or add what is missing.",
      "There is no person `zoe`. Use an id that `people` lists, or add what is missing.",
    ]);
  });

  test("is not looked for in a list of more than a thousand, nor for more than a hundred references", () => {
    const many = Array.from({ length: 1001 }, (_, n) => ({ id: `hall-${n}`, name: "Hall" }));
    expect(suggested("hall-9999", many.slice(1))).toBe("hall-999");
    expect(suggested("hall-9999", many)).toBe(undefined);
    const items = Array.from({ length: 101 }, (_, n) => ({
      ...item,
      id: `talk-${n}`,
      room: "libary",
    }));
    const found = unknown({ place: { rooms }, agenda: agendaOf(...items) });
    expect(found.map(({ params }) => params.suggestion === "library").lastIndexOf(true)).toBe(99);
  });

  test("a participant's data stands in no message, neither their own nor as a suggestion", () => {
    const found = unknown({
      people: [
        {
          id: "ana-pop",
          name: "Ana Pop",
          posts: [{ title: "Survivor", organization: "shelter-osl" }],
        },
        { id: "ben-ban", name: "Ben Ban" },
      ],
      organizations: [{ id: "shelter-oslo", name: "Shelter" }],
      participants: [
        { id: "p1", person: "ana-pop", organization: "shelter-osl" },
        { id: "p2", person: "ana-popp" },
      ],
      agenda: agendaOf({
        ...item,
        roles: [
          { role: "speaker", person: "ana-popa" },
          { role: "speaker", person: "ben-bann" },
        ],
      }),
    });
    expect(found.map(({ params }) => params)).toEqual([
      { to: "organization" },
      { to: "person", id: "ana-popa" },
      { to: "person", id: "ben-bann", suggestion: "ben-ban" },
      { to: "organization" },
      { to: "person" },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/shelter|"ana-pop"|`ana-pop`|ana-popp/);
  });
});
