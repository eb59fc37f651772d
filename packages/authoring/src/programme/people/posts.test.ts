import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function peopleOf(text: string): unknown {
  const result = readProgramme(text, { date: "2026-05-04", language: "en" });
  if (!result.ok) return result.findings;
  const { people = [], agenda } = result.value.event;
  const abstracts = agenda?.days[0]?.items.flatMap(({ abstract }) => abstract ?? []);
  return [
    ...people.map(({ name, posts }) => `${name}: ${posts?.[0]?.title}`),
    ...(abstracts ?? []),
  ];
}

test.each([
  [
    "an office behind a name is no further person",
    "9:00 Panel\nSpeakers: Jane Doe, Washington State Representative 1993-2004\n10:00 Lunch",
    ["Jane Doe: Washington State Representative 1993-2004"],
  ],
  [
    "nor where the name is one that few people have",
    "9:00 Zelmira Kleinhuis, director Human Resources, Ministry of Health\n10:00 Lunch",
    ["Zelmira Kleinhuis: director Human Resources, Ministry of Health"],
  ],
  [
    "what a later line says of somebody",
    "9:00 Welcome – Jane Doe\n9:30 Panel\nModerator: Jane Doe, Dean of Law\n10:00 Lunch",
    ["Jane Doe: Dean of Law"],
  ],
  [
    "a further sentence is no office",
    "9:00 Panel\nModerator: Jane Doe, journalist. She writes for newspapers.\n10:00 Lunch",
    ["Jane Doe: journalist", "She writes for newspapers"],
  ],
  [
    "whoever an office names is known too",
    "9:00 Panel\nModerator: Jane Doe, assistant to Dr. Peter Vos\n10:00 Lunch",
    ["Jane Doe: assistant to Dr. Peter Vos", "Peter Vos: undefined"],
  ],
  [
    "a society whose name begins like one",
    "9:00 General assembly AK Zikaden Mitteleuropas e.V.\n10:00 Lunch",
    [],
  ],
])("%s", (_, text, expected) => expect(peopleOf(text)).toEqual(expected));
