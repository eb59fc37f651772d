import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "nl",
    "14:00 De teams in het licht. Gesprek onder leiding van Els Smit met de teams\n15:00 Pauze 2. Lange pauze met soep en brood",
    ["14:00 De teams in het licht", "15:00 Pauze 2"],
  ],
  [
    "nl",
    "15:45 Lessen voor het platteland. Met inleiding van Piet Dam (hoogleraar)\n17:00 Einde",
    ["15:45 Lessen voor het platteland + Piet Dam", "17:00 Einde"],
  ],
  [
    "es",
    '12:00 Cine: "La casa". Entrada libre\n13:00 Taller 2. Accesibilidad cognitiva para todos\n14:00 Comida',
    ['12:00 Cine: "La casa"', "13:00 Taller 2. Accesibilidad cognitiva para todos", "14:00 Comida"],
  ],
  [
    "it",
    "10.00 Permessi, casa, lavoro. A che punto siamo?\n11.00 Visita al museo. Ritrovo alle nove",
    ["10:00 Permessi, casa, lavoro. A che punto siamo?", "11:00 Visita al museo"],
  ],
  [
    "de",
    "9.00 Frühstück. Es gibt auch Kuchen für alle\n10.00 Workshop 2. Singen mit Anna Schmidt\n11.00 Vortrag ‚Keine Zeit. Was treibt uns an mit Anna Schmidt?‘",
    [
      "09:00 Frühstück",
      "10:00 Workshop 2. Singen + Anna Schmidt",
      "11:00 Vortrag ‚Keine Zeit. Was treibt uns an mit Anna Schmidt?‘",
    ],
  ],
  [
    "it",
    "18.30 Vespri solenni. Al termine processione\n20.00 Messa. Saranno presenti le autorità",
    ["18:30 Vespri solenni", "20:00 Messa"],
  ],
  [
    "es",
    "18:00 Visita guiada a la torre. Finalizada la visita, regreso libre\n20:00 Romería. Seguidamente limonada",
    ["18:00 Visita guiada a la torre", "20:00 Romería"],
  ],
  [
    "fr",
    "18h00 Procession. Ensuite, repas partagé\n20h00 La vie d’ici. Puisque tout change",
    ["18:00 Procession", "20:00 La vie d’ici. Puisque tout change"],
  ],
  [
    "pt",
    "18h00 Procissão. Em seguida, convívio\n20h00 O cinema. Depois da guerra",
    ["18:00 Procissão", "20:00 O cinema. Depois da guerra"],
  ],
  [
    "nl",
    "12.30 Lunch. Inschrijving en betaling uiterlijk maandag 28 juni\n14.15 Lezing Dertig jaar recht. Prof. mr. Jolanda uit den Bogaard (hoogleraar) komt vertellen\n15.00 Verhalen. Directeur van een school zijn",
    [
      "12:30 Lunch",
      "14:15 Lezing Dertig jaar recht",
      "15:00 Verhalen. Directeur van een school zijn",
    ],
  ],
  ["ro", "18:00 Vecernia. La final, agapă\n20:00 Film", ["18:00 Vecernia", "20:00 Film"]],
])("sentences behind a title (%s)", (language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);

test("an exclamation is no end of a pause", () => {
  const text =
    "9:00 Arrival! Departure! The trains of the sixties\n10:00 Lunch. The market is open.";
  expect(itemsWithPeople(text, "en")).toEqual([
    "09:00 Arrival! Departure! The trains of the sixties",
    "10:00 Lunch",
  ]);
});

test.each([
  ["es", "Introducción musical. Grupo “Albahaca”, cantos de siega.", "Introducción musical"],
  ["de", "Musikalischer Auftakt. Chor der Stadtkirche", "Musikalischer Auftakt"],
  ["fr", "Concert. Chorale Les Voix d’à côté", "Concert"],
  ["it", "Concerto. Coro ANA di Milano", "Concerto"],
  ["nl", "Concert. Koor De Stem", "Concert"],
  ["pt", "Momento musical. Grupo Coral de Sines", "Momento musical"],
  ["ro", "Moment artistic. Corul „Doina”", "Moment artistic"],
  ["en", "Concert. Harper Brass Band", "Concert"],
  ["es", "Apertura. Grupo de trabajo: qué hacer", "Apertura. Grupo de trabajo: qué hacer"],
  ["es", "Debate. Grupo Albahaca y la música", "Debate. Grupo Albahaca y la música"],
  ["en", "Opening. Band practice for all", "Opening. Band practice for all"],
])("%s: who plays stands behind the title: %s", (language, title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}`, language)).toEqual([`09:00 ${expected}`]),
);

test.each([
  ["“Bees in winter” Ruth takes forty small colonies through the snow.", "“Bees in winter”"],
  [
    "“Bees in winter” Opening of the new exhibition for all of us.",
    "“Bees in winter” Opening of the new exhibition for all of us",
  ],
])("a sentence behind the title: %s", (title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}\n10:00 Lunch`, "en")[0]).toBe(`09:00 ${expected}`),
);
