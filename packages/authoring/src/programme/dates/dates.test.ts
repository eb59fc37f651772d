import { expect, test } from "vitest";
import { readProgramme } from "../read-programme.ts";

/** The days of a programme that has an item under each heading. */
function daysOf(language: string, headings: readonly string[]) {
  const text = headings.map((heading) => `${heading}\n9:00 X-ray\n10:00 Yoga\n`).join("\n");
  const result = readProgramme(text, { language, timeZone: "Europe/Rome" });
  return result.ok ? result.value.event.agenda?.days.map(({ date }) => date) : [];
}

test.each([
  ["en", "Wednesday, the eighteenth of November 2026", "Saturday the twenty-first of November"],
  ["en", "Day One – Wednesday, November the eighteenth, 2026", "Day Four"],
  ["de", "Mittwoch, der achtzehnte November 2026", "Samstag, den einundzwanzigsten November"],
  ["nl", "Woensdag achttien november 2026", "zaterdag eenentwintigste november"],
  ["fr", "Mercredi dix-huit novembre 2026", "Samedi vingt et un novembre"],
  ["it", "Mercoledì diciotto novembre 2026", "sabato ventuno novembre"],
  ["es", "Miércoles, dieciocho de noviembre de 2026", "Sábado, veintiuno de noviembre"],
  ["pt", "Quarta-feira, dezoito de novembro de 2026", "Sábado, vinte e um de novembro"],
  ["ro", "Miercuri, optsprezece noiembrie 2026", "sâmbătă, douăzeci și unu noiembrie"],
  ["de", "Mittwoch (18.11.2026) – Bestand", "Samstag (21.11.) – Ausblick"],
  ["fr", "Mercredi (18/11/2026)", "Samedi (21/11)"],
  ["de", "Hauptprogramm (Mittwoch, 18.11.2026)", "Abschluss (Samstag, 21.11.2026)"],
  ["fr", "Journée du 18 novembre 2026", "Journée du 21 novembre"],
  ["it", "Giornata del 18 novembre 2026", "Giornata del 21 novembre"],
  ["it", "Mercoledì 18 novembre 2026 Convegno “La rete”", "Sabato 21 novembre Convegno “Il nodo”"],
  ["ro", "Miercuri – 18 noiembrie 2026", "Sâmbătă – 21 noiembrie :"],
  ["nl", "Dag 1 – woensdag 18 november 2026", "Dag 4 – zaterdag 21 november"],
  ["en", "2026-11-18 Wednesday", "2026-11-21 Saturday"],
  ["en", "Nov 18 (Wed), 2026", "Nov 21 (Sat)"],
  ["ro", "18.11.2026 miercuri", "21.11.2026 sâmbătă"],
  ["ro", "Miercuri, 18.XI.2026", "Sâmbătă, 21.XI.2026"],
  ["it", "Mercoledì 18 novembre 2026", "Sabato 21 novembre Sala dei Notai"],
  ["es", "Miércoles 18 de noviembre de 2026", "Sábado 21"],
  ["es", "Miércoles 18", "Sábado 21 de noviembre de 2026"],
  ["pt", "18 de novembro de 2026", "Dia 21/11 (sábado)"],
  ["es", "18 de noviembre de 2026", "Día 21/11"],
  ["ro", "18 noiembrie 2026", "Ziua 21.11"],
  ["es", "18 de noviembre de 2026", "Sábado 21."],
  ["es", "Miércoles, día 18", "Sábado 21 de noviembre de 2026"],
  ["pt", "18 de novembro de 2026", "Sábado, dia 21:"],
  ["de", "18. November 2026", "Samstag, 21."],
  ["de", "18. November 2026", "Samstag, den 21."],
  ["en", "18 November 2026", "Saturday the 21st"],
  ["en", "18 November 2026", "Saturday, 21st – Games"],
  ["fr", "18 novembre 2026", "Samedi, le 21"],
  ["it", "18 novembre 2026", "Sabato 21."],
  ["nl", "18 november 2026", "Zaterdag 21e"],
  ["ro", "18 noiembrie 2026", "Sâmbătă, 21"],
])("%s: %s, %s", (language, ...headings) =>
  expect(daysOf(language, headings)).toEqual(["2026-11-18", "2026-11-21"]),
);

test.each([
  ["it", "1° giornata: 18 novembre 2026", "2^ giornata"],
  ["ro", "Prima zi – miercuri, 18 noiembrie 2026", "Ziua a doua"],
  ["ro", "Ziua 1: 18 noiembrie 2026", "Ziua a 2-a: Oradea"],
  ["pt", "1.º dia – 18 de novembro de 2026", "2.º dia"],
  ["es", "1.ª jornada: 18 de noviembre de 2026", "2.ª jornada"],
])("%s: days by number, %s, %s", (language, ...headings) =>
  expect(daysOf(language, headings)).toEqual(["2026-11-18", "2026-11-19"]),
);

test.each([
  ["ro", "18 noiembrie 2026", "Vineri, la 10"],
  ["pt", "18 de novembro de 2026", "Sexta às 10"],
  ["en", "18 November 2026", "Friday, 10 games"],
])("%s: the number is an hour, or counts something, %s, %s", (language, ...headings) =>
  expect(daysOf(language, headings)).not.toContain("2026-12-10"),
);

test.each([
  "17.04 9.00am X-ray",
  "17/04 9:00 X-ray",
  "17.04. 9:00 X-ray",
  "17.05 9.00 X-ray",
  "Fr 17.04. 9:00 Uhr X-ray",
])("day and month before the hour: %s", (line) => {
  const result = readProgramme(`Programm\n${line}\n10:00 Yoga`, {
    date: "2026-04-16",
    language: "de",
  });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  expect(days.map(({ date, items }) => `${date.slice(8)} ${items[0]?.start}`)).toEqual([
    "17 09:00",
  ]);
});

test("May and March are words too", () => {
  const text = "18 November 2026\n9:00 X-ray\nThe first may be late, and the second march off.";
  const result = readProgramme(`${text}\n10:00 Yoga`, { language: "en" });
  const days = result.ok ? result.value.event.agenda?.days.map(({ date }) => date) : [];
  expect(days).toEqual(["2026-11-18"]);
});

test.each([
  ["en", "18 November 2026", "Good Friday – 21 November 2026"],
  ["de", "18. November 2026", "Pfingsten – 21. November 2026"],
  ["fr", "18 novembre 2026", "Fête des mères – 21 novembre 2026"],
  ["it", "18 novembre 2026", "Festa del paese – 21 novembre 2026"],
  ["es", "18 de noviembre de 2026", "Día del niño – 21 de noviembre de 2026"],
  ["pt", "18 de novembro de 2026", "Festa da aldeia – 21 de novembro de 2026"],
  ["nl", "18 november 2026", "Dorpsfeest – 21 november 2026"],
  ["ro", "18 noiembrie 2026", "Florii – 21 noiembrie 2026"],
])("%s: what a day is called stands before its date: %s, %s", (language, ...headings) =>
  expect(daysOf(language, headings)).toEqual(["2026-11-18", "2026-11-21"]),
);

test("a deadline is no day", () =>
  expect(daysOf("en", ["18 November 2026", "Registration deadline – 21 November 2026"])).toEqual([
    "2026-11-18",
  ]));

test.each([
  ["fr", "Mercredi 18 – 17h00-19h30 : Xylophones", "18 17:00-19:30 Xylophones"],
  ["fr", "Vendredi 27 – 17h00 : Xylophones", "27 17:00- Xylophones"],
  ["en", "Friday 20, 17:00 Xylophones", "20 17:00- Xylophones"],
  ["de", "Freitag 20: 17.00-19.00 Uhr Xylophones", "20 17:00-19:00 Xylophones"],
  ["en", "Friday 9:30 Xylophones", "20 09:30- Xylophones"],
  ["en", "Friday 7 – 8.30 pm Xylophones", "20 19:00-20:30 Xylophones"],
])("%s: the day of a month before hours, %s", (language, line, expected) => {
  const result = readProgramme(`Programme\n${line}`, { date: "2026-11-18", language });
  const days = result.ok ? (result.value.event.agenda?.days ?? []) : [];
  const items = days.flatMap(({ date, items: all }) =>
    all.map(({ start, end = "", title }) => `${date.slice(8)} ${start}-${end} ${title}`),
  );
  expect(items).toEqual([expected]);
});

test.each([
  ["ro", "Marți, 8 iunie 2027", "(8 iunie 2007 – 8 iunie 2027)"],
  ["de", "Dienstag, 8. Juni 2027", "8. Juni 2007 – 8. Juni 2027"],
])("%s: how long something has been is the heading of no day", (language, heading, anniversary) => {
  const text = `${heading}\n9:00 X-ray\n${anniversary}\n10:00 Yoga`;
  const result = readProgramme(text, { language, timeZone: "Europe/Rome" });
  const days = result.ok ? result.value.event.agenda?.days : [];
  expect(days?.map(({ date, items }) => [date, items.length])).toEqual([["2027-06-08", 2]]);
});

test.each([
  [
    "en",
    "Thursday 18 February 2027\nHall 2\n\nFree. Please book by Friday 5 February so that we can cook.",
    "2027-02-18",
  ],
  [
    "ro",
    "Conferința are loc joi, 15 octombrie 2026. Confirmați până luni, 5 octombrie, ora 16.00.",
    "2026-10-15",
  ],
  [
    "nl",
    "Zaterdag 29 mei: toernooi in de hal\n18 mei 2027 (1 min, 14 sec)\nOp zaterdag 29 mei is het toernooi.",
    "2027-05-29",
  ],
])("%s: neither a deadline nor when a page was written is the day", (language, head, date) => {
  const result = readProgramme(`${head}\n\nProgramme\n9:00 Yoga\n10:00 Zumba`, { language });
  expect(result.ok && result.value.event.agenda?.days[0]?.date).toBe(date);
});

test("“Fr. Svea Schünke” is Frau, and no Friday", () =>
  expect(
    daysOf("de", [
      "Dienstag, 18.05.2027",
      "Fr. Svea Schünke, Referatsleiterin",
      "Mittwoch, 19.05.2027",
    ]),
  ).toEqual(["2027-05-18", "2027-05-19"]));

test.each(["Kosten: Fr. 40.– (mit Essen)", "Kosten:  Fr. 12.50"])("%s is no Friday", (cost) => {
  const text = `Datum: Mittwoch, 27. Januar 2027\n${cost}\n\nAblauf\n9:00 Yoga\n10:00 Zumba`;
  const result = readProgramme(text, { language: "de" });
  expect(result.ok && result.value.event.agenda?.days[0]?.date).toBe("2027-01-27");
});

test.each([
  ["January 11-12, 2013", "9:00 Opening\n10:00 Panel", ["2013-01-12"]],
  ["January 11-12, 2013", "Friday 11 January\n9:00 Opening\nSaturday 12 January\n9:00 Panel", []],
  ["11 January 2013", "9:00 Opening\n10:00 Panel", []],
])("%s: a day of which nothing is there: %s", (stated, text, expected) => {
  const { findings } = readProgramme(`Conference\n${stated}\n\n${text}`, { language: "en" });
  expect(
    findings.flatMap(({ code, params }) => (code === "programme/day-missing" ? [params.date] : [])),
  ).toEqual(expected);
});
