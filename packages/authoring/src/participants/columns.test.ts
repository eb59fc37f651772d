import { expect, test } from "vitest";
import { readColumns } from "./columns.ts";
import { HEADER_WORDS } from "./registration-fields.ts";

const read = (headings: string[]) => {
  const { positions, unknown } = readColumns(headings);
  return [Object.fromEntries(positions), unknown];
};

test.each<[string, string[], Record<string, number>, string[]]>([
  [
    "English",
    [
      "First Name",
      "Last Name",
      "E-mail Address*",
      "Organisation",
      "Job title",
      "Country",
      "Status",
    ],
    { firstName: 0, lastName: 1, email: 2, organization: 3, role: 4, country: 5, status: 6 },
    [],
  ],
  [
    "Romanian",
    ["Marcaj de timp", "Nume", "Prenume", "Adresă de e-mail", "Instituția", "Profesia", "Țara"],
    {
      registered: 0,
      lastName: 1,
      firstName: 2,
      email: 3,
      organization: 4,
      category: 5,
      country: 6,
    },
    [],
  ],
  ["Romanian with cedillas", ["Instituţia", "Ţara"], { organization: 0, country: 1 }, []],
  [
    "Dutch",
    ["Voornaam", "Achternaam", "E-mailadres", "Organisatie", "Functie", "Beroepsgroep", "Land"],
    { firstName: 0, lastName: 1, email: 2, role: 4, category: 5, country: 6 },
    ["Organisatie"],
  ],
  [
    "French",
    ["Nom", "Prénom", "Courriel", "Organisme", "Fonction", "Catégorie", "Pays", "Statut"],
    {
      lastName: 0,
      firstName: 1,
      email: 2,
      organization: 3,
      role: 4,
      category: 5,
      country: 6,
      status: 7,
    },
    [],
  ],
  [
    "German",
    ["Vorname", "Nachname", "E-Mail-Adresse", "Einrichtung", "Funktion", "Kategorie", "Land"],
    { firstName: 0, lastName: 1, email: 2, organization: 3, role: 4, category: 5, country: 6 },
    [],
  ],
  [
    "Spanish",
    ["Nombre", "Apellidos", "Correo electrónico", "Institución", "Cargo", "Categoría", "País"],
    { firstName: 0, lastName: 1, email: 2, organization: 3, role: 4, category: 5, country: 6 },
    [],
  ],
  [
    "Italian",
    [
      "Nome",
      "Cognome",
      "Indirizzo e-mail",
      "Ente",
      "Ruolo",
      "Categoria",
      "Paese",
      "Stato iscrizione",
    ],
    {
      firstName: 0,
      lastName: 1,
      email: 2,
      organization: 3,
      role: 4,
      category: 5,
      country: 6,
      status: 7,
    },
    [],
  ],
  [
    "Portuguese",
    ["Nome", "Apelido", "Endereço de email", "Instituição", "Cargo", "Profissão", "País"],
    { firstName: 0, lastName: 1, email: 2, organization: 3, role: 4, category: 5, country: 6 },
    [],
  ],
  ["one column of names", ["Nom", "E-mail"], { name: 0, email: 1 }, []],
  ["a heading in brackets and with marks", ["Name (as on the badge):"], { name: 0 }, []],
  ["a heading that stands twice", ["Name", "Name"], { name: 0 }, ["Name"]],
  ["a heading of nothing", ["Name", "", "Allergies"], { name: 0 }, ["Allergies"]],
])("%s", (_, headings, positions, unknown) => {
  expect(read(headings)).toEqual([positions, unknown]);
});

test("no word stands for two things", () => {
  const words = Object.values(HEADER_WORDS).flatMap((list) => [...new Set(list)]);
  expect(words.length).toBe(new Set(words).size);
});
