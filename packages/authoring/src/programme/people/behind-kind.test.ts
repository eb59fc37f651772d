import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  ["de", "Vortrag Veit Ahrendt: Wohin mit dem Wind", "Wohin mit dem Wind + Veit Ahrendt"],
  ["de", "Impulsvortrag Heike Wutzler, Strom Ost: Was bleibt", "Was bleibt + Heike Wutzler"],
  ["de", "Vortrag Prof. Dr. Albers (HS Senftenau): Was gilt", "Was gilt + Albers"],
  ["de", "Vortrag N.N., Planwerk: Stand der Planungen", "Stand der Planungen ?"],
  ["nl", "Lezing door Jan Vos: Het huis van de wind", "Het huis van de wind + Jan Vos"],
  ["en", "Public lecture Jane Doe, Kent: The house of wind", "The house of wind + Jane Doe"],
  ["en", "Talk (Jane Doe): The house of the wind", "The house of the wind + Jane Doe"],
  ["fr", "Intervention Jean Dupont, juge : La maison du vent", "La maison du vent + Jean Dupont"],
  ["it", "Relazione Prof. Mario Rossi: La casa del vento", "La casa del vento + Mario Rossi"],
  ["es", "Ponencia a cargo de Ana López: La casa", "La casa + Ana López"],
  ["pt", "Palestra Ana Lopes: A casa do vento", "A casa do vento + Ana Lopes"],
  ["ro", "Prelegere susținută de Ion Popescu: Casa vântului", "Casa vântului + Ion Popescu"],
  // What somebody does, whatever kind of talk it is.
  ["en", "Guest speaker: Prof. Jane Doe: The house of wind", "The house of wind + Jane Doe"],
  // Nobody.
  ["de", "Vortrag Zukunft Elsterland: Wohin", "Vortrag Zukunft Elsterland: Wohin"],
  ["de", "Vortrag Energie: Wohin", "Vortrag Energie: Wohin"],
  // Of whom it may be.
  ["de", "Eröffnung Otto Dix: Werke", "Eröffnung Otto Dix: Werke"],
  ["de", "Diskussion Rosa Luxemburg: Was bleibt?", "Diskussion Rosa Luxemburg: Was bleibt?"],
  ["en", "Film Anna Karenina: love", "Film Anna Karenina: love"],
])("%s: a kind of talk, who gives it, and the talk: %s", (language, title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}`, language)).toEqual([`09:00 ${expected}`]),
);

test.each([
  [
    "among talks with their people before them",
    "de",
    "9:00 Grußwort Jan Hendrik Mahler\n9:40 Vortrag Veit Ahrendt: Wohin\n10:00 Vortrag Klaus Berg: Warum",
    [
      "09:00 Grußwort + Jan Hendrik Mahler",
      "09:40 Wohin + Veit Ahrendt",
      "10:00 Warum + Klaus Berg",
    ],
  ],
  [
    "three times",
    "en",
    "9:00 Welcome Jane Doe\n9:10 Welcome John Smith, Kent\n9:20 Keynote Mary Hill\n10:00 Coffee",
    [
      "09:00 Welcome + Jane Doe",
      "09:10 Welcome + John Smith",
      "09:20 Keynote + Mary Hill",
      "10:00 Coffee",
    ],
  ],
  [
    "not alone",
    "de",
    "9:00 Eröffnung Otto Dix\n9:40 Vortrag Energie: Wohin\n10:00 Pause",
    ["09:00 Eröffnung Otto Dix", "09:40 Vortrag Energie: Wohin", "10:00 Pause"],
  ],
])("a kind of talk and who gives it: %s", (_, language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);
