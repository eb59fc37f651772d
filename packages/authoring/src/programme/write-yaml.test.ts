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
id: study-day-on-work-2026 # choose it now: it stays for as long as the event is known
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
        - { id: registration, kind: registration, title: Registration, start: "09:00", end: "09:30" } # end: next start
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
        - { id: round-table, kind: discussion, title: Round table, start: "11:15", end: "12:00" } # start: previous end
        - { id: all-out, kind: departure, title: All out, start: "17:00" }
# what the text does not state: take out what you have confirmed
inferred:
  - /agenda/days/0/items/0/end
  - /agenda/days/0/items/3/start
  - /name
  - /kind
`);
});

test("lines stay short, and say once what holds for a start and an end", () => {
  const text = `18 October 2019
10:30-1:00 Debate
1:00-2:00 Lunch in the restaurant
2:00-3:30 Second debate, which a moderator from elsewhere leads
3:30-4:00 A presentation with so long a title that it does not stand on one line of a hundred and twenty characters at all
`;
  const result = readProgramme(text, { name: "Debates" });
  expect(result.ok && programmeToYaml(result.value)).toBe(`type: event
id: debates-2019 # choose it now: it stays for as long as the event is known
kind: other # a guess
name: Debates
language: en
# timeZone: Europe/Bucharest # add yours: no calendar is made without it
start: 2019-10-18T10:30
end: 2019-10-18T16:00
agenda:
  days:
    - date: "2019-10-18"
      items:
        - { id: debate, kind: discussion, title: Debate, start: "10:30", end: "13:00" } # end: p.m., by order
        - id: lunch-in-the-restaurant
          kind: meal
          title: Lunch in the restaurant
          start: "13:00" # p.m., by order
          end: "14:00" # p.m., by order
        - id: second-debate-which-a-moderator-from-elsewhere-leads
          kind: discussion
          title: Second debate, which a moderator from elsewhere leads
          start: "14:00" # p.m., by order
          end: "15:30" # p.m., by order
        - id: a-presentation-with-so-long-a-title-that-it-does-not-stand-o
          kind: presentation
          title: >-
            A presentation with so long a title that it does not stand on one line of a hundred and twenty characters at
            all
          start: "15:30" # p.m., by order
          end: "16:00" # p.m., by order
# what the text does not state: take out what you have confirmed
inferred:
  - /agenda/days/0/items/0/end
  - /agenda/days/0/items/1/start
  - /agenda/days/0/items/1/end
  - /agenda/days/0/items/2/start
  - /agenda/days/0/items/2/end
  - /agenda/days/0/items/3/start
  - /agenda/days/0/items/3/end
  - /kind
`);
});
