import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

/** The items of a text with their days, and what is said of them. */
function itemsOf(language: string, text: string) {
  const result = readProgramme(text, { date: "2027-07-09", language, timeZone: "Europe/Rome" });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  return days.flatMap(({ date, items }) =>
    items.map(({ start, title }) => `${date.slice(8)} ${start} ${title}`),
  );
}

const DAYS = ["09 9:00", "09 20:00", "10 10:00", "11 14:00"];

test.each([
  [
    "en",
    "The programme on Friday 9 July starts with:",
    "On Saturday 10 July the programme is as follows:",
    "On Sunday 11 July",
  ],
  [
    "de",
    "Am Freitag, 9. Juli, beginnt das Programm wie folgt:",
    "Am Samstag, dem 10. Juli, sieht das Programm so aus:",
    "Am Sonntag, 11. Juli:",
  ],
  [
    "nl",
    "Het feest is in de tent. Op vrijdag 9 juli begint het programma als volgt:",
    "Op zaterdag 10 juli is het programma als volgt:",
    "Op zondag 11 juli:",
  ],
  [
    "fr",
    "Voici le programme du vendredi 9 juillet :",
    "Le samedi 10 juillet, nous vous proposons :",
    "Le dimanche 11 juillet",
  ],
  [
    "it",
    "Il programma di venerdì 9 luglio è il seguente:",
    "Sabato 10 luglio il programma prosegue con:",
    "Nella giornata di domenica 11 luglio:",
  ],
  [
    "es",
    "El viernes 9 de julio el programa es el siguiente:",
    "Para el sábado 10 de julio está previsto:",
    "El domingo 11 de julio",
  ],
  [
    "pt",
    "Na sexta-feira, 9 de julho, o programa é o seguinte:",
    "Programa do sábado, dia 10 de julho, no largo:",
    "No domingo, dia 11 de julho:",
  ],
  [
    "ro",
    "Programul de vineri, 9 iulie, este următorul:",
    "Sâmbătă, 10 iulie, vă așteptăm la:",
    "În ziua de duminică, 11 iulie:",
  ],
])("%s: the heading of a day is a sentence", (language, first, second, third) => {
  const text = `${first}\n9:00 X-ray\n20:00 Yoga\n\n${second}\n\n10:00 Quilts\n\n${third}\n\n14:00 Zumba`;
  const titles = ["X-ray", "Yoga", "Quilts", "Zumba"];
  const expected = DAYS.map((day, at) => `${day.replace(" 9:", " 09:")} ${titles[at]}`);
  expect(itemsOf(language, text)).toEqual(expected);
});

test.each([
  "Sign up by Saturday 10 July at:",
  "The programme until Sunday 11 July:",
  "On Saturday 10 and Sunday 11 July the programme is as follows:",
  "After Sunday 11 July the programme is as follows:",
  "On Saturday 10 July the office is open:",
  "On Saturday 10 July there are more.",
])("none: %s", (line) => {
  const text = `9:00 X-ray\n10:00 Yoga\n${line}\n11:00 Quilts\n12:00 Zumba`;
  expect(itemsOf("en", text).map((item) => item.slice(0, 2))).toEqual(["09", "09", "09", "09"]);
});
