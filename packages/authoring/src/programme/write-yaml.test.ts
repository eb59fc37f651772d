import { expect, test } from "vitest";
import { readProgramme } from "./read-programme.ts";
import { programmeToYaml } from "./write-yaml.ts";

test("YAML that is meant to be edited: an item a line, times in quotes, a comment at what was inferred", () => {
  const text = `# Study day on work

Thursday 7 May 2026

9:00 Registration
9:30-11:00 Panel: What employers can do, and what they say that they can not do about it
Moderator: Dr. Ana Pop, Dean
How it went.
NO
11:00-11:15 Coffee (Foyer)
until 12:00 Round table
17:00 All out
`;
  const result = readProgramme(text, { timeZone: "Europe/Bucharest" });
  expect(result.ok && programmeToYaml(result.value)).toBe(`type: event
id: study-day-on-work-2026
kind: seminar # a guess
name: Study day on work # a guess
language: en
timeZone: Europe/Bucharest
start: 2026-05-07T09:00
end: 2026-05-07T17:00
place:
  rooms:
    - { id: foyer, name: Foyer }
people:
  - id: ana-pop
    name: Ana Pop
    honorificPrefix: Dr.
    posts:
      - { title: Dean }
agenda:
  days:
    - date: "2026-05-07"
      items:
        - { id: registration, kind: registration, title: Registration, start: "09:00", end: "09:30" } # end: when the next item starts
        - id: panel
          kind: panel
          title: "Panel: What employers can do, and what they say that they can not do about it"
          start: "09:30"
          end: "11:00"
          abstract: |-
            How it went.
            NO
          roles:
            - { role: moderator, person: ana-pop }
        - { id: coffee, kind: break, title: Coffee, start: "11:00", end: "11:15", room: foyer }
        - { id: round-table, kind: discussion, title: Round table, start: "11:15", end: "12:00" } # start: when the item above ends
        - { id: all-out, kind: departure, title: All out, start: "17:00" }
inferred:
  - /agenda/days/0/items/0/end
  - /agenda/days/0/items/3/start
  - /name
  - /kind
`);
});
