import { describe, expect, test } from "vitest";
import { check } from "../../check.ts";
import type { AgendaItem } from "../../model/agenda.ts";
import type { Event } from "../../model/event.ts";
import type { PlenaryDocument } from "../../model/plenary-document.ts";
import type { Series } from "../../model/series.ts";

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

const item: AgendaItem = { id: "talk", kind: "presentation", title: "Talk" };
const agendaOf = (...items: AgendaItem[]) => ({ days: [{ date: "2026-05-08", items }] });
const at = "/agenda/days/0/items/0";

describe("ref/cycle", () => {
  const cycles = (...parents: (string | undefined)[]) =>
    findings("ref/cycle", {
      ...base,
      organizations: parents.map((parent, n) => ({ id: `o${n}`, name: "O", parent })),
    }).map(({ path, message }) => [path, /way of (.*)[.] /.exec(message)?.[1]]);

  test.each<[string, (string | undefined)[], [string, string | undefined][]]>([
    ["no parents", [undefined, undefined], []],
    ["a chain", ["o1", "o2", undefined], []],
    ["a parent of two", ["o2", "o2", undefined], []],
    ["a parent that is not known", ["x"], []],
    ["one that is its own parent", ["o0"], [["/organizations/0/parent", undefined]]],
    ["a way into a cycle", ["o2", "o2", "o1"], [["/organizations/1/parent", "`o2`"]]],
    [
      "two cycles",
      ["o1", "o0", "o3", "o2"],
      [
        ["/organizations/0/parent", "`o1`"],
        ["/organizations/2/parent", "`o3`"],
      ],
    ],
    [
      "a long cycle",
      ["o1", "o2", "o3", "o4", "o5", "o6", "o0"],
      [["/organizations/0/parent", "`o1`, `o2`, `o3`, `o4`, others"]],
    ],
  ])("with %s", (_, parents, expected) => {
    expect(cycles(...parents)).toEqual(expected);
  });

  test("looks at agenda items, by the ids made from their titles too, and at a series", () => {
    const items: AgendaItem[] = [
      { ...item, parent: "questions" },
      { kind: "other", title: "Questions", parent: "talk" },
    ];
    const event = { ...base, agenda: agendaOf(...items) };
    const organizations = [{ id: "acme", name: "Acme", parent: "acme" }];
    const series: Series = {
      type: "series",
      id: "s",
      name: "S",
      language: "en",
      organizations,
      events: [event],
    };
    expect(findings("ref/cycle", series).map(({ path }) => path)).toEqual([
      "/organizations/0/parent",
      `/events/0${at}/parent`,
    ]);
  });
});
