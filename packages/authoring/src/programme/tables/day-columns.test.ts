import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

function daysOf(text: string, language: string) {
  const result = readProgramme(text, { language, timeZone: "Europe/Lisbon" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.map(({ date, items }) =>
    [date, ...items.map(({ start, end, title }) => `${start}-${end} ${title}`)].join(", "),
  );
}

test("two days beside each other are read one after the other", () =>
  expect(
    daysOf(
      [
        "20 e 21 de maio de 2027",
        "",
        "QUINTA-FEIRA, 20 DE MAIO                  SEXTA-FEIRA, 21 DE MAIO",
        "",
        "08:00 às 08:30h                           08:00 às 09:00h",
        "Entrega de material                       Café com o especialista",
        "                                          Dra. Ana Lima (MG)",
        "08:30 às 09:15h",
        "Asma no lactente                          09:00 às 09:45h",
        "                                          Anafilaxia na escola",
        "",
        "Secretaria: Av. Afonso Pena, 5550, sala 12, Belo Horizonte",
      ].join("\n"),
      "pt",
    ),
  ).toEqual([
    "2027-05-20, 08:00-08:30 Entrega de material, 08:30-09:15 Asma no lactente",
    "2027-05-21, 08:00-09:00 Café com o especialista, 09:00-09:45 Anafilaxia na escola",
  ]));

test("one day in two languages is one day", () =>
  expect(
    daysOf(
      "Lundi 18 octobre 2027 / Maandag 18 oktober 2027\n9h00-10h00 Yoga\n\nMardi 19 octobre 2027 / Dinsdag 19 oktober 2027\n9h00-10h00 Zumba",
      "fr",
    ),
  ).toEqual(["2027-10-18, 09:00-10:00 Yoga", "2027-10-19, 09:00-10:00 Zumba"]));
