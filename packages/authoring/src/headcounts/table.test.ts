import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

/** What a table says: for each measure its total, and its lines as `value category, institution`. */
function readingOf(text: string, language?: string) {
  const read = readHeadcounts(text, language === undefined ? {} : { language });
  if (!read.ok) return {};
  const { organizations, headcounts } = read.value;
  const nameOf = (id?: string) => organizations.find((one) => one.id === id)?.name;
  const told = headcounts.map(({ measure, total, lines = [] }) => [
    measure,
    [
      total,
      ...lines.map(({ value, categories = [], institution }) =>
        [value ?? "?", ...categories, nameOf(institution)].filter(Boolean).join(" "),
      ),
    ],
  ]);
  return Object.fromEntries(told);
}

test.each([
  [
    "semicolons, with a dash for what is missing",
    "Group;Invited;Confirmed;Attended\nJudges;12;10;8\nMedia;5;–;2\nTotal;17;10;10",
    {
      invited: [17, "12 judge", "5 media"],
      confirmed: [10, "10 judge", "? media"],
      attended: [10, "8 judge", "2 media"],
    },
  ],
  [
    "bars, with people who signed up",
    "| Groep | Uitgenodigd | Aangemeld | Aanwezig |\n|---|---|---|---|\n| Advocaten | 30 | 25 | 21 |\n| Politie | 12 | 10 | 9 |\n| Totaal | 42 | 35 | 30 |",
    {
      invited: [42, "30 lawyer", "12 law-enforcement"],
      attended: [30, "21 lawyer", "9 law-enforcement"],
    },
  ],
  [
    "tabs, with those excused",
    "Groupe\tInvités\tPrésents\tExcusés\nONG\t20\t14\t2\nMagistrats\t8\t5\t1\nTotal\t28\t19\t3",
    { invited: [28, "20 ngo", "8 magistrate"], attended: [19, "14 ngo", "5 magistrate"] },
  ],
  [
    "in the room and online, with the sum of both",
    "| Sector | Presencial | En línea | Total |\n|---|---|---|---|\n| Abogados | 12 | 5 | 17 |\n| ONG | 6 | 3 | 9 |\n| Total | 18 | 8 | 26 |",
    { attended: [18, "12 lawyer", "6 ngo"], "attended-online": [8, "5 lawyer", "3 ngo"] },
  ],
  [
    "only those who were invited",
    "| Group | Invited |\n|---|---|\n| Judges | 12 |\n| NGOs | 20 |",
    { invited: [undefined, "12 judge", "20 ngo"] },
  ],
  [
    "measures below each other",
    "| Fase | Numero |\n|---|---|\n| Invitati | 60 |\n| Iscritti | 52 |\n| Presenti | 41 |",
    { invited: [60], attended: [41] },
  ],
  [
    "groups side by side",
    "| | Judges | Lawyers | Total |\n|---|---|---|---|\n| Invited | 10 | 20 | 30 |\n| Attended | 8 | 15 | 23 |",
    { invited: [30, "10 judge", "20 lawyer"], attended: [23, "8 judge", "15 lawyer"] },
  ],
])("several measures stand in one table: %s", (_, text, expected) => {
  expect(readingOf(text)).toEqual(expected);
});

test.each([
  [
    "women and men beside their sum",
    "Categoría;Mujeres;Hombres;Total\nJueces;4;3;7\nPeriodistas;2;1;3\nTotal;6;4;10",
    { attended: [10, "7 judge", "3 journalist"] },
  ],
  [
    "women and men without a sum",
    "Grupo\tMulheres\tHomens\nAdvogados\t11\t9\nJuízes\t4\t–",
    { attended: [undefined, "11 lawyer", "9 lawyer", "4 judge"] },
  ],
  [
    "women in a row of their own",
    "| Gruppe | Anzahl |\n|---|---|\n| Richter | 12 |\n| davon Frauen | 7 |\n| Anwälte | 9 |\n| Summe | 21 |",
    { attended: [21, "12 judge", "9 lawyer"] },
  ],
  [
    "subtotals",
    "Group\tNumber\nJudges\t12\nProsecutors\t8\nSubtotal\t20\nLawyers\t9\nGrand total\t29",
    { attended: [29, "12 judge", "8 prosecutor", "9 lawyer"] },
  ],
  [
    "a whole above its parts",
    "| Group | Number |\n|---|---|\n| NGOs | 5 |\n| – Caritas | 3 |\n| – La Strada | 2 |\n| Judges | 4 |\n| Total | 9 |",
    { attended: [9, "3 ngo Caritas", "2 ngo La Strada", "4 judge"] },
  ],
  [
    "rows that are no parts, as the total says",
    "| Group | Number |\n|---|---|\n| NGOs | 5 |\n| Caritas | 3 |\n| La Strada | 2 |\n| Total | 10 |",
    { attended: [10, "5 ngo", "3 Caritas", "2"] },
  ],
  [
    "those who stayed away",
    "| Categorie | Nr. |\n|---|---|\n| Avocați | 12 |\n| Judecători | 9 |\n| Absenți | 4 |\n| Total | 21 |",
    { attended: [21, "12 lawyer", "9 judge"] },
  ],
  [
    "shares without a sign",
    "Categoria\tPresenti\tPercentuale\nAvvocati\t15\t60\nStampa\t10\t40\nTotale\t25\t100",
    { attended: [25, "15 lawyer", "10 media"] },
  ],
])("nobody is counted twice: %s", (_, text, expected) => {
  expect(readingOf(text)).toEqual(expected);
});

test.each([
  [
    "institutions below headings",
    "| Organisation | Participants |\n|---|---|\n| NGOs | |\n| Caritas | 3 |\n| La Strada | 2 |\n| Police | |\n| Cluj County Police | 4 |",
    {
      attended: [
        undefined,
        "3 ngo Caritas",
        "2 ngo La Strada",
        "4 law-enforcement Cluj County Police",
      ],
    },
  ],
  [
    "a heading between rows with tabs",
    "Structure\tNombre\nPolice\nPolice nationale de Lyon\t3 pers.\nONG\nLe Nid\t2 pers.\nTotal\t5 pers.",
    { attended: [5, "3 law-enforcement Police nationale de Lyon", "2 ngo Le Nid"] },
  ],
  [
    "institutions and professions crossed",
    "| Institution | Judges | Court clerks | Total |\n|---|---|---|---|\n| Cluj Court | 3 | 1 | 4 |\n| Bihor Court | 2 | - | 2 |\n| Total | 5 | 1 | 6 |",
    {
      attended: [6, "3 judge Cluj Court", "1 court-staff Cluj Court", "2 judge Bihor Court"],
    },
  ],
  [
    "cells that say of whom",
    "| Court | Present |\n|---|---|\n| Cluj Court | 3 judges |\n| Bihor Court | 2 judges |",
    { attended: [undefined, "3 judge Cluj Court", "2 judge Bihor Court"] },
  ],
  [
    "a cell over several rows, and one over several columns",
    '<table><tr><th>Profession</th><th>Institution</th><th>Number</th></tr><tr><td rowspan="2">Judges</td><td>Cluj Tribunal</td><td>3</td></tr><tr><td>Bihor Tribunal</td><td>2</td></tr><tr><td colspan="2">Total</td><td>5</td></tr></table>',
    { attended: [5, "3 judge Cluj Tribunal", "2 judge Bihor Tribunal"] },
  ],
  [
    "heads over several columns",
    '<table><thead><tr><th rowspan="2">Group</th><th colspan="2">Invited</th><th colspan="2">Attended</th></tr><tr><th>Women</th><th>Men</th><th>Women</th><th>Men</th></tr></thead><tbody><tr><td>Judges</td><td>5</td><td>4</td><td>3</td><td>2</td></tr></tbody></table>',
    {
      invited: [undefined, "5 judge", "4 judge"],
      attended: [undefined, "3 judge", "2 judge"],
    },
  ],
])("a row takes what a heading or another cell says: %s", (_, text, expected) => {
  expect(readingOf(text, "en")).toEqual(expected);
});

test.each([
  "| Country | Cases | Hours |\n|---|---|---|\n| Romania | 12 | 4 |\n| Germany | 20 | 7 |",
  "| Gruppe | Angemeldet |\n|---|---|\n| Richter | 12 |\n| Anwälte | 20 |",
])("a table counts nobody: %s", (text) => {
  expect(readingOf(text)).toEqual({});
});

test("no number of a table is dropped without a word: each is read, or its line is told", () => {
  const heads = ["Invited", "Registered", "Attended", "Cases", "Women", "Men", "Hours", "Seen"];
  const groups = ["Judges", "Lawyers", "NGOs", "Gizmos", "Apologies"];
  const tables = fc.subarray(heads, { minLength: 1 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        fc.tuple(
          fc.constantFrom(...groups),
          fc.array(fc.integer({ min: 1001, max: 9999 }), {
            minLength: columns.length,
            maxLength: columns.length,
          }),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  );
  fc.assert(
    fc.property(tables, ({ columns, rows }) => {
      const lines = [["Group", ...columns], ...rows.map(([group, numbers]) => [group, ...numbers])];
      const text = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
      const read = readHeadcounts(text, { language: "en" });
      const numbers = read.ok ? JSON.stringify(read.value.headcounts) : "";
      const isTold = (line: number) =>
        read.findings.some(
          ({ params: { line: first, lastLine = first } }) =>
            Number(first) <= line && line <= Number(lastLine),
        );
      const dropped = rows.flatMap(([, cells], at) =>
        isTold(at + 2) ? [] : cells.filter((cell) => !numbers.includes(String(cell))),
      );
      expect(dropped).toEqual([]);
    }),
  );
});

test("a label that ends in brackets keeps both of them", () => {
  const result = readHeadcounts(
    "Participants\n\n| Group | Number |\n|---|---|\n| Judges | 6 |\n| Police (Saxony) | 21 |\n| Total | 27 |",
    { language: "en" },
  );
  const [headcount] = result.ok ? result.value.headcounts : [];
  expect(headcount?.lines?.map(({ label }) => label)).toEqual(["Judges", "Police (Saxony)"]);
});
