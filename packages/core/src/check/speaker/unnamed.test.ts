import { expect, test } from "vitest";
import { check } from "../../check.ts";
import type { Event } from "../../model/event.ts";
import type { Series } from "../../model/series.ts";

const event: Event = {
  type: "event",
  id: "launch",
  kind: "launch",
  name: "Launch",
  language: "en",
  start: "2026-05-08",
  agenda: {
    days: [
      {
        date: "2026-05-08",
        items: [
          {
            id: "panel",
            kind: "panel",
            title: "Panel",
            roles: [{ role: "expert", attribution: "four experts" }, { role: "chair" }],
            rotation: { rounds: 1, workshops: [{ title: "A", roles: [{ role: "rapporteur" }] }] },
          },
        ],
      },
    ],
  },
};
const item = "/agenda/days/0/items/0";
const unnamed = [`${item}/roles/0`, `${item}/roles/1`, `${item}/rotation/workshops/0/roles/0`];

const found = (document: Event | Series) =>
  check(document)
    .filter(({ code }) => code === "speaker/unnamed")
    .map(({ path }) => path);

test.each([
  [undefined, unnamed],
  ["attributed", unnamed],
  ["role-only", []],
  ["none", []],
] as const)("nobody asks for names where attribution is %s", (attribution, expected) => {
  const privacy = attribution === undefined ? {} : { attribution };
  expect(found({ ...event, privacy })).toEqual(expected);
  const series: Series = {
    type: "series",
    id: "s",
    name: "S",
    language: "en",
    privacy,
    events: [event],
  };
  expect(found(series)).toEqual(expected.map((path) => `/events/0${path}`));
});
