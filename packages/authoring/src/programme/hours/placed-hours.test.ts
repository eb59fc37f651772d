import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "en",
    "Mass, 9.30am at St. Mary's. Coffee follows.\nYoga, 11am in the Old Gym with a ball\nLunch, 12noon from the Market Cross\nThe last bus leaves from the gate at 6pm.\nWe all come back to the hall for tea, around 4pm.",
    ["09:30 11:00 Mass [St. Mary's]", "11:00 12:00 Yoga [Old Gym]", "12:00  Lunch [Market Cross]"],
  ],
  [
    "en",
    "Yoga 7.30-8.45am Hall 2\nLunch 12.30-2.00pm Canteen\nZumba - 3-4pm - Garden\nFilm 5.15-6pm\nIf you stay in the hall, food is there too, between 8.00 and 9.00am.",
    [
      "07:30 08:45 Yoga [Hall 2]",
      "12:30 14:00 Lunch [Canteen]",
      "15:00 16:00 Zumba [Garden]",
      "17:15 18:00 Film",
    ],
  ],
  [
    "en",
    "Yoga, 9am and Zumba, 10am in Hall 2\nLunch, 12noon, Canteen\nTalk, 2pm, Jane Doe\nFilm, 4pm in the Garden\nGames, 6pm in the Park",
    [
      "09:00 10:00 Yoga",
      "10:00 12:00 Zumba [Hall 2]",
      "12:00 14:00 Lunch [Canteen]",
      "14:00 16:00 Talk",
      "16:00 18:00 Film [Garden]",
      "18:00  Games [Park]",
    ],
  ],
  [
    "de",
    "Messe, 9.30 Uhr in St. Martin\nYoga, 11 Uhr im Pfarrheim\nVesper, 17 Uhr in der Kapelle",
    ["09:30 11:00 Messe [St. Martin]", "11:00  Yoga [Pfarrheim]", "17:00  Vesper [Kapelle]"],
  ],
  [
    "fr",
    "Messe, 10h à Saint-Paul\nVêpres, 17h à la cathédrale Saint-Jean\nConcert, 20h30 à l'Odéon",
    [
      "10:00  Messe [Saint-Paul]",
      "17:00 20:30 Vêpres [cathédrale Saint-Jean]",
      "20:30  Concert [Odéon]",
    ],
  ],
  [
    "it",
    "Lodi, ore 8.30, chiesa di San Luca\nMessa, ore 10.00, Duomo\nVespri, ore 18.00, Cappella Grande",
    [
      "08:30 10:00 Lodi [chiesa di San Luca]",
      "10:00  Messa [Duomo]",
      "18:00  Vespri [Cappella Grande]",
    ],
  ],
  [
    "es",
    "Misa, 10:00 en San Pedro\nBaile, 18:30 desde la Catedral\nConcierto, 21:00 en el Teatro Real",
    ["10:00  Misa [San Pedro]", "18:30 21:00 Baile [Catedral]", "21:00  Concierto [Teatro Real]"],
  ],
  [
    "pt",
    "Missa, 10h00 na Igreja Matriz\nAlmoço, 13h00 no Salão Paroquial\nConcerto, 21h00 no Teatro",
    [
      "10:00 13:00 Missa [Igreja Matriz]",
      "13:00  Almoço [Salão Paroquial]",
      "21:00  Concerto [Teatro]",
    ],
  ],
  [
    "nl",
    "Mis, 9.30 uur in de Sint-Jan\nLunch, 12.30 uur in De Schakel\nConcert, 20.00 uur in de Grote Kerk",
    ["09:30 12:30 Mis [Sint-Jan]", "12:30  Lunch [De Schakel]", "20:00  Concert [Grote Kerk]"],
  ],
  [
    "ro",
    "Liturghie, ora 9:00, la Biserica Sf. Maria\nMasă, ora 13:00, la Casa Parohială\nConcert, ora 19:00, Sala Palatului",
    [
      "09:00 13:00 Liturghie [Biserica Sf. Maria]",
      "13:00  Masă [Casa Parohială]",
      "19:00  Concert [Sala Palatului]",
    ],
  ],
])("%s: hours between what happens and where: %s", (language, text, expected) =>
  expect(itemsOf(text, { language })).toEqual(expected),
);

test.each([
  "Parish office (Tue & Thu, 9.30am–1pm, Hall 2)\nLibrary open, 9:00-17:00, Park Lane\nApplication deadline, 17:00, Room 2",
  "We meet, 10:00 is too early\nJoin us, 11:00 or so\nThe desk opens, 9:00 and closes late",
])("no hours of items: %s", (text) =>
  expect(itemsOf(text, { language: "en" })).toContain("programme/no-items"),
);

test.each([
  [
    "a table",
    "9:00 | Yoga\n10:00 | Lunch\n11:00 | Zumba",
    "Turda, 7:00, Old Park\nCluj, 7:30, Main Square\nDej, 8:00, Long Bridge",
  ],
  [
    "people",
    "9:00 Yoga",
    "Jane Doe, 9:00-17:00, Room 5\nJohn Pop, 9:00-17:00, Room 6\nAnna Vos, 9:00-17:00, Room 7",
  ],
])("%s has no such lines beside it", (_, programme, others) =>
  expect(itemsOf(`${programme}\n\n${others}`, { language: "en" }).join("\n")).not.toMatch(
    /Cluj|Pop/,
  ),
);

test("where more lines begin with their hours, others with hours are about something else", () => {
  const programme = "9:00 Yoga\n10:00 Lunch\n11:00 Zumba\n12:00 Film";
  const others = "Desk, 9:00 in Hall 2\nShop, 10:00 in Hall 3\nBar, 11:00 in Hall 4";
  expect(itemsOf(`${programme}\n${others}`, { language: "en" })).toEqual([
    "09:00 10:00 Yoga",
    "10:00 11:00 Lunch",
    "11:00 12:00 Zumba",
    "12:00  Film",
  ]);
});

test("the hours are a sentence between what happens and where", () =>
  expect(
    itemsOf(
      "· Cuentos para bebés. 10'30 h. Sala infantil.\n· Taller. De 17'30 a 19'00 h. Aula 2. A cargo de Marisol Quílez.\n· Poesía. 20'00 h. Patio.\n\nHORARIO\nSábados, de 10'00 a 13'30 h",
      { language: "es" },
    ),
  ).toEqual([
    "10:30  Cuentos para bebés [Sala infantil]",
    "17:30 19:00 Taller [Aula 2]",
    "20:00  Poesía [Patio]",
  ]));
