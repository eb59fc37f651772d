import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "en",
    "10:00-11:00 Workshop 1 (Hall A): Housing for all Speakers: Ana Pop Workshop 2 (Hall B): Work for all Speakers: Jan Vos",
    [
      "10:00 Workshop 1: Housing for all [Hall A] + Ana Pop",
      "10:00 Workshop 2: Work for all [Hall B] + Jan Vos",
    ],
  ],
  [
    "pt",
    "10h00-11h00 Paralela 3 (Sala Azul): O futuro das fronteiras Oradores: Ana Pop | Rui Gil > Moderação: Ana Gil Paralela 4 (Sala Verde): O futuro do trabalho",
    [
      "10:00 Paralela 3: O futuro das fronteiras [Sala Azul] + Ana Pop + Rui Gil + Ana Gil",
      "10:00 Paralela 4: O futuro do trabalho [Sala Verde]",
    ],
  ],
  [
    "fr",
    "10h00-11h00 Atelier A : Le logement des jeunes Atelier B : Le travail des jeunes",
    ["10:00 Atelier A : Le logement des jeunes", "10:00 Atelier B : Le travail des jeunes"],
  ],
])("%s: sessions that run on in one line: %s", (language, line, expected) =>
  expect(itemsWithPeople(`9:00 Yoga\n${line}\n12:00 Xx`, language).slice(1, -1)).toEqual(expected),
);

test.each([
  ["en", "10:00-11:00 Workshop 1: What came of Workshop 2 of last year"],
  ["en", "10:00-11:00 Session 1: the results of Session 1 (2026) and of Session 3: a talk"],
  ["en", "10:00-11:00 Talks of the groups: Group 1: Housing, Group 2: Work, and more"],
])("%s: one session: %s", (language, line) =>
  expect(itemsWithPeople(`9:00 Yoga\n${line}\n12:00 Xx`, language)).toHaveLength(3),
);
