import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** The total and the numbers of the lines of those who came. */
function cameOf(language: string, text: string) {
  const read = readHeadcounts(text, { language });
  const [headcount, ...others] = read.ok ? read.value.headcounts : [];
  const values = headcount?.lines?.map(({ value }) => value);
  return { total: headcount?.total, values, others: others.length };
}

test.each([
  ["en", "12 judges with an average age of 45 attended."],
  ["en", "12 pupils aged 14 to 18 attended."],
  ["en", "12 students over 18 attended."],
  ["en", "12 students between 14 and 18 years old attended."],
  ["ro", "Au participat 12 judecători cu o vârstă medie de 45."],
  ["ro", "12 elevi cu vârste cuprinse între 14 și 18 ani au participat."],
  ["ro", "12 studenți peste 18 au participat."],
  ["nl", "12 rechters met een gemiddelde leeftijd van 45 namen deel."],
  ["nl", "12 leerlingen in de leeftijd van 14 tot 18 jaar namen deel."],
  ["nl", "Er waren 12 studenten boven de 18 aanwezig."],
  ["fr", "12 juges, d'un âge moyen de 45, ont participé."],
  ["fr", "12 élèves âgés de 14 à 18 ans ont participé."],
  ["fr", "12 étudiants de plus de 18 ont participé."],
  ["de", "12 Richter mit einem Durchschnittsalter von 45 nahmen teil."],
  ["de", "12 Schüler im Alter von 14 bis 18 Jahren nahmen teil."],
  ["de", "12 Studenten über 18 nahmen teil."],
  ["es", "12 jueces con una edad media de 45 participaron."],
  ["es", "12 alumnos con edades entre 14 y 18 años participaron."],
  ["es", "12 estudiantes mayores de 18 participaron."],
  ["it", "12 giudici con un'età media di 45 hanno partecipato."],
  ["it", "12 alunni di età compresa tra 14 e 18 anni hanno partecipato."],
  ["it", "12 studenti sopra i 18 hanno partecipato."],
  ["pt", "12 juízes com uma média de idades de 45 participaram."],
  ["pt", "12 alunos com idades entre 14 e 18 anos participaram."],
  ["pt", "12 estudantes maiores de 18 participaram."],
])("an age is no number of people: %s: %s", (language, text) => {
  expect(cameOf(language, text)).toEqual({ total: undefined, values: [12], others: 0 });
});

test.each([
  ["en", "Over 40 judges and at least 12 lawyers attended.", [40, 12]],
  ["en", "Attended by 12 judges and over 18 lawyers.", [12, 18]],
  ["de", "12 Richter und über 18 Anwälte nahmen teil.", [12, 18]],
  ["es", "Participaron 12 jueces y más de 18 abogados.", [12, 18]],
  ["en", "12 students and 18 judges attended.", [12, 18]],
  ["en", "Pupils aged 14, 12 farmers and 8 judges attended.", [12, 8]],
])("a number of others is no age: %s: %s", (language, text, values) => {
  expect(cameOf(language, text).values).toEqual(values);
});

test.each([
  ["en", "Three pupils aged 14, 15 and 16 attended."],
  ["en", "Three pupils, aged 14, 15, and 16, attended."],
  ["en", "Three pupils of 14, 15 and 16 years attended."],
  ["ro", "Au participat trei elevi de 14, 15 și 16 ani."],
  ["nl", "Drie leerlingen van 14, 15 en 16 jaar namen deel."],
  ["nl", "Drie leerlingen in de leeftijd van 14, 15 en 16 jaar namen deel."],
  ["fr", "Trois élèves de 14, 15 et 16 ans ont participé."],
  ["fr", "Trois élèves âgés de 14, 15 et 16 ans ont participé."],
  ["de", "Drei Schüler von 14, 15 und 16 Jahren nahmen teil."],
  ["de", "Drei Schüler im Alter von 14, 15 und 16 Jahren nahmen teil."],
  ["es", "Participaron tres alumnos de 14, 15 y 16 años."],
  ["it", "Hanno partecipato tre alunni di 14, 15 e 16 anni."],
  ["pt", "Participaram três alunos de 14, 15 e 16 anos."],
])("the ages of each are no numbers of people: %s: %s", (language, text) => {
  const read = readHeadcounts(text, { language });
  const lines = read.ok ? read.value.headcounts.flatMap(({ lines = [] }) => lines) : [];
  expect(lines).toEqual([
    expect.objectContaining({ value: 3, label: expect.not.stringMatching(/1/) }),
  ]);
  expect(cameOf(language, text).total).toBeUndefined();
});
