import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

function readingOf(language: string, text: string) {
  const { findings, ...read } = readHeadcounts(text, { language });
  const value = read.ok ? read.value : undefined;
  const told = findings.filter(({ code }) => code === "attendance/person");
  return {
    lines: value?.headcounts.flatMap(({ lines = [] }) => lines) ?? [],
    names: value?.organizations.map(({ name }) => name) ?? [],
    persons: told.map(({ params }) => params.line),
  };
}

const heads = {
  en: ["Name", "Age", "Contact person", "Phone", "Institution", "Number"],
  ro: ["Nume și prenume", "Vârsta", "Persoană de contact", "Telefon", "Instituție", "Număr"],
  nl: ["Naam", "Leeftijd", "Contactpersoon", "Telefoon", "Organisatie", "Aantal"],
  fr: ["Nom et prénom", "Âge", "Contact", "Téléphone", "Organisation", "Nombre"],
  de: ["Name", "Alter", "Ansprechpartnerin", "Telefon", "Organisation", "Anzahl"],
  es: ["Nombre y apellidos", "Edad", "Contacto", "Teléfono", "Institución", "Número"],
  it: ["Cognome e nome", "Età", "Referente", "Telefono", "Ente", "Numero"],
  pt: ["Nome", "Idade", "Contacto", "Telefone", "Instituição", "Número"],
};

test.each(Object.entries(heads))(
  "%s: a list of persons counts nobody",
  (language, [name, age, , phone, institution]) => {
    const rows = [
      `| ${name} | ${age} | ${institution} |\n|---|---|---|\n| Ana Pop | 34 | Caritas |\n| Qwx Zyx | 44 | ANITP |`,
      `| No. | ${name} | ${institution} |\n|---|---|---|\n| 1 | Ana Pop | Caritas |\n| 2 | Qwx Zyx | ANITP |\n| 3 | Ion Dan | – |`,
      `| ${name} | ${phone} |\n|---|---|\n| Ana Pop | 722123 |\n| Qwx Zyx | 722124 |`,
      "| 1 | Ana Pop | Caritas |\n| 2 | Ion Dan | ANITP |",
    ];
    for (const text of rows)
      expect(readingOf(language, text)).toEqual({ lines: [], names: [], persons: [] });
  },
);

test.each(Object.entries(heads))(
  "%s: whom to call is no institution and no note",
  (language, [, , contact, phone, , number]) => {
    const text = `| ${number} | NGO | ${contact} | ${phone} |\n|---|---|---|---|\n| 1 | Caritas | Qwx Zyx | 722123 |\n| 2 | Oxfam | Ana Pop | 722124 |`;
    const { lines, names, persons } = readingOf(language, text);
    expect(lines.map(({ value, note }) => [value, note])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
    expect([names, persons]).toEqual([
      ["Caritas", "Oxfam"],
      [3, 4],
    ]);
  },
);

test("a person in any column is left out, and a head that is a person is no group", () => {
  expect(readingOf("en", "| Judges | 3 | Ana Pop |\n| Lawyers | 4 | Ion Dan |")).toEqual({
    lines: [
      { label: "Judges", categories: ["judge"], value: 3 },
      { label: "Lawyers", categories: ["lawyer"], value: 4 },
    ],
    names: [],
    persons: [1, 2],
  });
  const { lines } = readingOf(
    "en",
    "| Group | Ana Pop | Women |\n|---|---|---|\n| Judges | 3 | 4 |",
  );
  expect(JSON.stringify(lines)).not.toContain("Pop");
});

test("groups may be headed as names", () => {
  const text = "| Name | Number |\n|---|---|\n| Caritas | 3 |\n| Judges | 4 |\n| Ana Pop | 2 |";
  expect(readingOf("en", text)).toEqual({
    lines: [
      { label: "Caritas", institution: "caritas", value: 3 },
      { label: "Judges", categories: ["judge"], value: 4 },
    ],
    names: ["Caritas"],
    persons: [5],
  });
});
