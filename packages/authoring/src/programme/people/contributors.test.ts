import { describe, expect, test } from "vitest";
import { languages } from "../../languages/languages.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { itemsWithPeople } from "../test-support/items.ts";
import { SourceText } from "../text/source-text.ts";

import { splitContribution } from "./contributors.ts";
import { readPeople } from "./people.ts";

/** `title | role: name, name`, and the line as it is where nobody is parted from it. */
function split(tag: string, text: string): string {
  const lexicon = lexiconOf(languages.find((language) => language.tag === tag));
  const line = { start: 0, end: text.length };
  const source = new SourceText(text);
  const found = splitContribution(source, line, source.tokens(line), lexicon);
  if (found === undefined) return text;
  const { role = "?", people, attribution } = found.people;
  const names = people.map(({ name }) => name).join(", ");
  const told = attribution === undefined ? names : text.slice(attribution.start, attribution.end);
  return `${text.slice(found.title.start, found.title.end)} | ${role}: ${told}`;
}

describe("who contributes is parted from the title of a line", () => {
  test.each([
    // In a list with somebody who is known to be one.
    [
      "fr",
      "Session – Dorra Wider (Institut Pasteur), Ana Pop (BdS de Lyon) & Émilie Lanza (Lyon 2)",
      "Session | ?: Dorra Wider, Ana Pop, Émilie Lanza",
    ],
    ["fr", "Session – Ana Pop (BdS de Lyon) & Association Trempoline", "Session | ?: Ana Pop"],
    // Two with forms of address, or one of them.
    ["en", "Housing – Dr. Jan Vos and Dr. Jo Reed", "Housing | ?: Jan Vos, Jo Reed"],
    ["en", "Housing (Dr. Jan Vos and Jo Reed)", "Housing | ?: Jan Vos, Jo Reed"],
    ["pt", "Casa - Dr. Rui Faria e Dr.ª Ana Costa (Évora)", "Casa | ?: Rui Faria, Ana Costa"],
    ["en", "Housing – Dr. Jan Vos, Dean; Honorary Fellow", "Housing | ?: Jan Vos"],
    // Whatever stands before the name.
    ["nl", "Welkom door adjunct directeur Pharos, Leo Noordman", "Welkom | speaker: Leo Noordman"],
    ["nl", "Welkom door de dagvoorzitter", "Welkom door de dagvoorzitter"],
    // Behind a mark.
    ["en", "Welcome – Jo Reed", "Welcome | ?: Jo Reed"],
    ["en", "Keynote lecture, Prof. Eve Marsh", "Keynote lecture | ?: Eve Marsh"],
    ["en", "Keynote: Prof. Eve Marsh", "Keynote | keynote: Eve Marsh"],
    ["en", "Keynote: What it costs (Prof. Eve Marsh)", "Keynote: What it costs | ?: Eve Marsh"],
    ["en", "Keynote: What it costs – Jo Reed, Dean", "Keynote: What it costs | ?: Jo Reed"],
    ["en", "Trends, risks – Jan Vos (IOM)", "Trends, risks | ?: Jan Vos"],
    ["en", "Handouts (Maria Alca/Jennifer Soar)", "Handouts | ?: Maria Alca, Jennifer Soar"],
    ["fr", "« Parler sans risque », Marc Aubry (avocat)", "« Parler sans risque » | ?: Marc Aubry"],
    [
      "es",
      '"La ruta invisible". Teresa Mora, investigadora',
      '"La ruta invisible" | ?: Teresa Mora',
    ],
    ["fr", "Qui décide ? Mme Roche, juge", "Qui décide ? | ?: Roche"],
    ["de", "Begrüßung (Frau Albers)", "Begrüßung | ?: Albers"],
    ["pt", "Enquadramento – Dr.ª Joana Rebelo, jurista", "Enquadramento | ?: Joana Rebelo"],
    ["it", '"Mani invisibili" (Nadia Rossi, CGIL)', '"Mani invisibili" | ?: Nadia Rossi'],
    [
      "es",
      "Apertura. Emilio Llanos, presidente; Mª Teresa Martos, directora; y Ana Vela, Universidad",
      "Apertura | ?: Emilio Llanos, Mª Teresa Martos, Ana Vela",
    ],
    [
      "es",
      "Riego, Julio Solana, Museo Ordóñez y Diario La Vega, y Blanca Rodrigo, investigadora",
      "Riego | ?: Julio Solana, Blanca Rodrigo",
    ],
    // Behind a word for what they do.
    ["en", "Film, presented by Ana Pop", "Film | speaker: Ana Pop"],
    [
      "en",
      "Welcome by the Deputy Minister of Labour Peter Dolan",
      "Welcome | speaker: Peter Dolan",
    ],
    ["nl", "Debat onder leiding van Anita Pijpers", "Debat | moderator: Anita Pijpers"],
    ["nl", "Welkom door dagvoorzitter Esther Vroom", "Welkom | speaker: Esther Vroom"],
    ["fr", "Table ronde animée par Léa Caron", "Table ronde | moderator: Léa Caron"],
    ["it", "Sessione aperta dalla Ministra Emilia Boni", "Sessione | speaker: Emilia Boni"],
    ["de", "Sitzung, eröffnet von Prof. Eve Marsh", "Sitzung | speaker: Eve Marsh"],
    ["it", "Messa presieduta da don Pietro Bianchi", "Messa | chair: Pietro Bianchi"],
    ["es", "Bienvenida, a cargo de Dª Carmen Luque", "Bienvenida | speaker: Carmen Luque"],
    ["pt", "Debate. Moderação: Rui Paz", "Debate | moderator: Rui Paz"],
    ["ro", "Prevenire, susținută de Ana Popescu", "Prevenire | speaker: Ana Popescu"],
    [
      "en",
      "Lecture. Speaker: four international experts",
      "Lecture | speaker: four international experts",
    ],
    // Several.
    [
      "de",
      "Podiumsdiskussion mit Erzbischof Dr. Jan Kocher, Prof. Dr. Max Stern (Bonn) und Anna Rommel",
      "Podiumsdiskussion | speaker: Jan Kocher, Max Stern, Anna Rommel",
    ],
    ["pt", "Mesa: Prefeita Ana Godoy; Vereador Elias Paiva", "Mesa | ?: Ana Godoy, Elias Paiva"],
    // With whom: what it is about.
    ["de", "Gespräch mit Dr. Ana Pop, Bonn", "Gespräch mit Dr. Ana Pop, Bonn | speaker: Ana Pop"],
    ["en", "Film – a talk with Jan Vos", "Film – a talk | speaker: Jan Vos"],
    // Whose words open and close.
    ["it", "Saluto del Sindaco di Morbegno dr. Aldo Moretti", "Saluto | ?: Aldo Moretti"],
    ["fr", "Mot de bienvenue de Paule Martin, directrice", "Mot de bienvenue | ?: Paule Martin"],
    ["es", "Intervención de Elena Ruiz", "Intervención | ?: Elena Ruiz"],
    // Where the mark was lost.
    [
      "de",
      "Einführung in die Tagung Dr. Gerda Maurer, Goslar",
      "Einführung in die Tagung | ?: Gerda Maurer",
    ],
    // Names that are all the item is called.
    ["en", "Dr. Ana Pop, Dean", "Dr. Ana Pop, Dean | ?: Ana Pop"],
    ["it", "Rosaria Florio, scrittrice", "Rosaria Florio, scrittrice | ?: Rosaria Florio"],
    ["fr", "Accueil – Mme M.-F. Caron", "Accueil | ?: M.-F. Caron"],
    // Between a label and the title.
    ["nl", "Workshop 1: Jan Vos (BK), “Geld en goed”", "“Geld en goed” | ?: Jan Vos"],
    ["fr", "Conférence : Léa Caron, juge : « Ici »", "« Ici » | ?: Léa Caron"],
    ["en", "Lecture: Jo Reed: Housing", "Housing | ?: Jo Reed"],
    // Before the title.
    ["en", "Ana Pop (Cluj): What we saw", "What we saw | ?: Ana Pop"],
    ["de", "Prof. Jan Vos „Wege aus der Gewalt“", "„Wege aus der Gewalt“ | ?: Jan Vos"],
    ["it", "ELISA FORNERIS – Torvald. Gli oggetti", "Torvald. Gli oggetti | ?: ELISA FORNERIS"],
  ])("%s: %s", (tag, text, expected) => {
    expect(split(tag, text)).toBe(expected);
  });
});

describe("what only looks like people stays in the title", () => {
  test.each([
    ["en", "Workshop 3 – Human Trafficking"],
    ["en", "Human Trafficking: The Facts"],
    ["en", "Workshop (Online Safety)"],
    ["en", "Film: Anna Karenina: Love and Rails"],
    ["en", "Lecture: Women First, Work Second: What Next?"],
    ["en", "Session 2: Ministry of Justice, Legal Aid Board"],
    ["en", "Coffee, Mary Jones"],
    ["en", "Welcome by the mayor"],
    ["en", "Visit to the Peter Pan Hospital"],
    ["en", "Sarah Lund in conversation with Ned Fox"],
    ["de", "Impuls – Gewalt Prävention"],
    ["de", "Forum 2: Zur Situation von Opfern rechter Gewalt"],
    ["es", "Diseñando con los usuarios a partir de personas"],
    ["pt", "20 ANOS – A LUTA PELA CONQUISTA"],
    ["ro", "Spectacol ”Melchior Stefan, cărturar”"],
    ["nl", "Plenair deel 1, onder andere met"],
  ])("%s: %s", (tag, text) => {
    expect(split(tag, text)).toBe(text);
  });
});

test.each([
  ["Moderator: Dr. Sara Curran, Director; Associate Professor", "moderator: Sara Curran"],
  ["Speaker: Ana Pop (Caritas); head of unit, together with her team", "speaker: Ana Pop"],
  ["Speakers: four international experts", "speaker: ?"],
])("a name in what is told of people makes a person: %s", (line, expected) => {
  const lexicon = lexiconOf(languages.find(({ tag }) => tag === "en"));
  const read = readPeople(new SourceText(line), { start: 0, end: line.length }, lexicon);
  const names = read?.attribution === undefined ? read?.people.map(({ name }) => name) : ["?"];
  expect(`${read?.role}: ${names?.join(", ")}`).toBe(expected);
});

test.each([
  ["de", "Begrüßung Julia Braun, Leiterin des Hauses", "Begrüßung + Julia Braun"],
  ["en", "Opening Jane Doe, Mayor of London", "Opening + Jane Doe"],
  ["it", "Saluti Mario Rossi, sindaco", "Saluti + Mario Rossi"],
  ["de", "Keynote und Fragen: Prof. Dr. Gerda Rauh (Bonn)", "Keynote und Fragen + Gerda Rauh"],
  [
    "de",
    "Vortrag und Diskussion: Jan Vos, „Was hilft?“",
    "Vortrag und Diskussion: „Was hilft?“ + Jan Vos",
  ],
  ["nl", "Barend v.d.Velde: Het station", "Het station + Barend v.d.Velde"],
  ["en", "Opening Jane Doe", "Opening Jane Doe"],
  ["de", "Eröffnung Maria Braun Schule", "Eröffnung Maria Braun Schule"],
  ["de", "Keynote und Ausblick: Was hilft?", "Keynote und Ausblick: Was hilft?"],
  ["en", "Keynote: The brain, by Dr. Jane Doe", "Keynote: The brain + Jane Doe"],
])("%s: people behind a word that has no theme, or its label: %s", (language, title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}`, language)).toEqual([`09:00 ${expected}`]),
);

test.each([
  ["en", "Feedback, facilitated by the team of Jane Doe", "Feedback + Jane Doe"],
  ["es", "Concierto, a cargo de la compañía Sara Ríos", "Concierto + Sara Ríos"],
  ["ro", "Concert, susținut de artistul instrumentist Adrian Nistor", "Concert + Adrian Nistor"],
])(
  "%s: whose name is given in what is told is a person, and no part of a text for all: %s",
  (language, title, expected) =>
    expect(itemsWithPeople(`9:00 ${title}`, language)).toEqual([`09:00 ${expected}`]),
);

test.each([
  ["es", "Bienvenida, a cargo del presidente de la Cooperativa", "Bienvenida ?"],
  ["en", "Feedback from tables, facilitated by the students", "Feedback from tables ?"],
  ["ro", "Concert, susținut de școala de muzică", "Concert ?"],
  ["en", "The Foot: Don’t Miss It", "The Foot: Don’t Miss It"],
])("%s: who is told of without a name: %s", (language, title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}`, language)).toEqual([`09:00 ${expected}`]),
);

test("people stand behind a full stop, and what they are behind another", () =>
  expect(
    itemsWithPeople("9:00 Labels and sale. Maria Jones. Legal adviser\n10:00 Lunch", "en")[0],
  ).toBe("09:00 Labels and sale + Maria Jones"));
