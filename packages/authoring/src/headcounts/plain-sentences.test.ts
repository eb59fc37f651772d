import { describe, expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The same plain sentences in each language: what is read of one is read of all. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    "There were 12 judges present.",
    "12 pupils took part.",
    "12 judges and 3 lawyers attended.",
    "12 trained judges and 3 lawyers attended.",
    "Attended by 12 judges, 3 lawyers and a prosecutor.",
    "15 participants: 12 judges and 3 lawyers.",
  ],
  ro: [
    "Au fost prezenți 12 judecători.",
    "Au participat 12 elevi.",
    "Au participat 12 judecători și 3 avocați.",
    "Au participat 12 judecători instruiți și 3 avocați.",
    "Au participat 12 judecători, 3 avocați și un procuror.",
    "15 participanți: 12 judecători și 3 avocați.",
  ],
  nl: [
    "Er waren 12 rechters aanwezig.",
    "Er namen 12 leerlingen deel.",
    "12 rechters en 3 advocaten namen deel.",
    "12 getrainde rechters en 3 advocaten namen deel.",
    "Aanwezig waren 12 rechters, 3 advocaten en een officier van justitie.",
    "15 deelnemers: 12 rechters en 3 advocaten.",
  ],
  fr: [
    "12 juges étaient présents.",
    "12 élèves ont participé.",
    "12 juges et 3 avocats ont participé.",
    "12 juges formés et 3 avocats ont participé.",
    "Ont participé 12 juges, 3 avocats et un procureur.",
    "15 participants : 12 juges et 3 avocats.",
  ],
  de: [
    "Es waren 12 Richter anwesend.",
    "Es nahmen 12 Schüler teil.",
    "12 Richter und 3 Anwälte nahmen teil.",
    "12 geschulte Richter und 3 Anwälte nahmen teil.",
    "Teilgenommen haben 12 Richter, 3 Anwälte und ein Staatsanwalt.",
    "15 Teilnehmende: 12 Richter und 3 Anwälte.",
  ],
  es: [
    "Estuvieron presentes 12 jueces.",
    "Participaron 12 alumnos.",
    "Participaron 12 jueces y 3 abogados.",
    "Participaron 12 jueces capacitados y 3 abogados.",
    "Participaron 12 jueces, 3 abogados y un fiscal.",
    "15 participantes: 12 jueces y 3 abogados.",
  ],
  it: [
    "Erano presenti 12 giudici.",
    "Hanno partecipato 12 alunni.",
    "Hanno partecipato 12 giudici e 3 avvocati.",
    "Hanno partecipato 12 giudici formati e 3 avvocati.",
    "Hanno partecipato 12 giudici, 3 avvocati e un procuratore.",
    "15 partecipanti: 12 giudici e 3 avvocati.",
  ],
  pt: [
    "Estiveram presentes 12 juízes.",
    "Participaram 12 alunos.",
    "Participaram 12 juízes e 3 advogados.",
    "Participaram 12 juízes formados e 3 advogados.",
    "Participaram 12 juízes, 3 advogados e um procurador.",
    "15 participantes: 12 juízes e 3 advogados.",
  ],
};

const expected = [
  [undefined, "12 judge"],
  [undefined, "12"],
  [undefined, "12 judge", "3 lawyer"],
  [undefined, "12 judge", "3 lawyer"],
  [undefined, "12 judge", "3 lawyer", "1 prosecutor"],
  [15, "12 judge", "3 lawyer"],
];

describe("plain sentences are read alike", () => {
  test.each(Object.entries(sentences))("%s", (language, texts) => {
    const read = texts.map((text) => {
      const found = readHeadcounts(text, { language });
      const [headcount] = found.ok ? found.value.headcounts : [];
      const lines = headcount?.lines?.map(({ value, categories = [] }) =>
        [value, ...categories].join(" "),
      );
      return [headcount?.total, ...(lines ?? [])];
    });
    expect(read).toEqual(expected);
  });
});

test.each([
  ["nl", "Er waren 12 rechters aanwezig.", "rechters"],
  ["de", "Es waren 12 Richter anwesend.", "Richter"],
  ["en", "There were 12 judges present.", "judges"],
])("a verb is no part of a label: %s: %s", (language, text, label) => {
  const read = readHeadcounts(text, { language });
  expect(read.ok && read.value.headcounts[0]?.lines?.map((line) => line.label)).toEqual([label]);
});

describe("a participle before its noun is no verb without people", () => {
  test.each([
    ["en", "12 participating judges attended."],
    ["en", "12 newly trained judges attended."],
    ["en", "12 registered judges attended."],
    ["nl", "12 aanwezige rechters namen deel."],
    ["de", "12 anwesende Richter nahmen teil."],
    ["de", "12 eingeladene Richter nahmen teil."],
  ])("%s: %s", (language, text) => {
    const read = readHeadcounts(text, { language });
    const lines = read.ok ? read.value.headcounts.flatMap(({ lines = [] }) => lines) : [];
    expect(lines.map(({ value, categories }) => [value, categories])).toEqual([[12, ["judge"]]]);
  });

  test("and without a noun it is one", () => {
    const read = readHeadcounts("12 attended.", { language: "en" });
    expect(read.ok && read.value.headcounts.map(({ total }) => total)).toEqual([12]);
  });
});

test.each([
  ["NGOs: 5\nPolice: 3\nMinistry of Justice: 2\n1 prosecutor\n2 judges", [5, 3, 2, 1, 2]],
  ["1 Registration\nJudges: 5\nLawyers: 6\n2 Students\nLaw: 4\nMedicine: 3", [5, 6, 4, 3]],
])("only a line with others below it heads them: %s", (text, values) => {
  const read = readHeadcounts(text, { language: "en" });
  expect(read.ok && read.value.headcounts[0]?.lines?.map(({ value }) => value)).toEqual(values);
});
