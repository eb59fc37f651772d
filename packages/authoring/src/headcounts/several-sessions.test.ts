import { describe, expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function readOf(text: string, language = "en") {
  const read = readHeadcounts(text, { language });
  const headcounts = read.ok ? read.value.headcounts : [];
  return {
    values: headcounts.map(({ total, lines }) => lines?.map(({ value }) => value) ?? total),
    names: read.ok ? read.value.organizations.map(({ name }) => name) : [],
    sessions: read.findings.filter(({ code }) => code === "attendance/sessions").length,
  };
}

describe("numbers of several days, sessions or years are not added, and told once", () => {
  test.each([
    ["en", "In 2018, 40 judges attended. In 2019, 12 judges attended."],
    ["en", "On day 1, 30 judges attended; on day 2, 25 judges attended."],
    ["en", "On 3 March 30 judges attended. On 4 March 25 judges attended."],
    ["en", "Workshop 1: 12 judges attended.\nWorkshop 2: 12 judges attended."],
    ["en", "Workshop 1: 12 judges\nWorkshop 2: 12 judges"],
    ["en", "Monday: 30\nTuesday: 25"],
    ["en", "| Day | Participants |\n|---|---|\n| Monday | 30 |\n| Tuesday | 25 |\n| Total | 55 |"],
    ["en", "| Institution | Number |\n|---|---|\n| Monday | 30 |\n| Tuesday | 25 |"],
    [
      "en",
      "| Day | Group | Number |\n|---|---|---|\n| Monday | Judges | 3 |\n| Tuesday | Lawyers | 2 |",
    ],
    ["en", "Day 1\n\n- 12 judges\n- 3 lawyers\n\nDay 2\n\n- 10 judges\n- 2 lawyers"],
    ["ro", "Luni au participat 30 de judecători, iar marți 25 de judecători."],
    [
      "ro",
      "În prima zi au participat 30 de judecători. În a doua zi au participat 25 de judecători.",
    ],
    ["ro", "În 2018 au participat 30 de judecători. În 2019 au participat 25 de judecători."],
    ["nl", "Op maandag namen 30 rechters deel. Op dinsdag namen 25 rechters deel."],
    ["nl", "In 2018 namen 30 rechters deel. In 2019 namen 25 rechters deel."],
    ["fr", "Le premier jour, 30 juges ont participé. Le deuxième jour, 25 juges ont participé."],
    ["fr", "Atelier 1 : 12 juges\nAtelier 2 : 14 juges"],
    ["de", "Am ersten Tag kamen 30 Richter. Am zweiten Tag kamen 25 Richter."],
    ["de", "2018 nahmen 40 Richter teil. 2019 nahmen 12 Richter teil."],
    ["es", "El lunes participaron 30 jueces; el martes participaron 25 jueces."],
    ["es", "En 2018 participaron 40 jueces. En 2019 participaron 12 jueces."],
    ["it", "Nel 2018 hanno partecipato 40 giudici. Nel 2019 hanno partecipato 12 giudici."],
    ["it", "Lunedì hanno partecipato 30 giudici. Martedì hanno partecipato 25 giudici."],
    ["pt", "Na segunda-feira participaram 30 juízes; na terça-feira participaram 25 juízes."],
    ["pt", "Em 2018 participaram 40 juízes. Em 2019 participaram 12 juízes."],
  ])("%s: %s", (language, text) => {
    expect(readOf(text, language)).toEqual({ values: [], names: [], sessions: 1 });
  });
});

test("a number of the whole event is read beside them", () => {
  const text =
    "The conference was attended by 70 people. On day 1, 30 judges attended; on day 2, 25 judges attended.";
  expect(readOf(text)).toEqual({ values: [70], names: [], sessions: 1 });
});

test.each<[string, (number | undefined)[]]>([
  ["On Monday, 3 March, 30 judges and 12 lawyers attended.", [30, 12]],
  ["On day 1, 30 judges and 12 lawyers attended.", [30, 12]],
  ["At the workshop 12 judges took part; at the seminar 15 prosecutors took part.", [12, 15]],
  ["In 2019, 40 judges attended. 12 lawyers attended, too.", [40, 12]],
  [
    "40 judges attended. The law of 2018 and the directive of 2019 were explained by 3 lawyers.",
    [40],
  ],
])("numbers of one event are read: %s", (text, values) => {
  expect(readOf(text)).toEqual({ values: [values], names: [], sessions: 0 });
});

test("those who were invited on another day are of the same event", () => {
  const text = "On 12 February 50 judges were invited. On 3 March 40 judges attended.";
  expect(readOf(text).values).toEqual([[50], [40]]);
});
