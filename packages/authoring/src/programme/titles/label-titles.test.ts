import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "a number",
    "15:00 Uhr Impuls 1\n\nSicht der Theologie\nProf. Dr. Tilman Voigt, Uni Rostock\n\n16:00 Uhr Ende",
    ["15:00 16:00 Impuls 1 Sicht der Theologie", "16:00  Ende"],
  ],
  [
    "no number",
    "11.30 Tavola rotonda\nComunità educative: risorse e limiti\nPartecipano: Matteo Grandi, Sara Neri\n13.00 Pranzo",
    ["11:30 13:00 Tavola rotonda Comunità educative: risorse e limiti", "13:00  Pranzo"],
  ],
  [
    "a colon",
    "11:30 Session 2:\nMoney matters\n13:00 Lunch",
    ["11:30 13:00 Session 2: Money matters", "13:00  Lunch"],
  ],
  [
    "a quotation",
    '13:00 h Mesa redonda\n"¿Quién cuida?"\nModera: Luis Gómez\n14:00 h Clausura',
    ['13:00 14:00 Mesa redonda "¿Quién cuida?"', "14:00  Clausura"],
  ],
  [
    "a question",
    "16:00 Uhr Hofgespräche\nWelche Nachbarschaft hat Zukunft?\nModeration: Petra Simon\n17:00 Uhr Pause\nSuppe und Brot?",
    ["16:00 17:00 Hofgespräche Welche Nachbarschaft hat Zukunft?", "17:00  Pause"],
  ],
  [
    "not the question of a description",
    "10:00 Workshop\nHave you ever wanted to act?\nCome and try. All are welcome.\n11:00 Lunch",
    ["10:00 11:00 Workshop", "11:00  Lunch"],
  ],
  [
    "capitals, however many sentences",
    "9:30 PRIMERA SESIÓN PLENARIA\n¿QUIÉN MIRA POR LA CERRADURA? ESCUELAS Y MENORES.\n11:00 CLAUSURA\nVINO DE HONOR Y MÚSICA\n13:00 Fin",
    [
      "09:30 11:00 PRIMERA SESIÓN PLENARIA ¿QUIÉN MIRA POR LA CERRADURA? ESCUELAS Y MENORES",
      "11:00 13:00 CLAUSURA",
      "13:00  Fin",
    ],
  ],
  [
    "not capitals over what follows",
    "9:30 FIRST PLENARY\nWORKSHOPS\n11:00 Housing",
    ["09:30 11:00 FIRST PLENARY", "11:00  Housing"],
  ],
  [
    "a quotation under several words",
    "13:00 Conferencia de clausura\n“Educar sin miedo”\nMontserrat Oller, maestra\n14:00 Almuerzo\n“Sopa y pan”",
    ["13:00 14:00 Conferencia de clausura “Educar sin miedo”", "14:00  Almuerzo"],
  ],
  [
    "a colon after several words",
    "9h00 Depois da lei:\nO que mudou nas cidades?\nAna Costa\n10h00 Oficinas:\nPintura",
    ["09:00 10:00 Depois da lei: O que mudou nas cidades?", "10:00  Oficinas"],
  ],
  [
    "a place between",
    "9.00-11.00 Tavoli tematici\nTavolo 1 – Edificio A, aula 3\nLa casa nei piccoli comuni.\nCoordina: Marco Bianchi\nTavolo 2 – Edificio B, aula 1\nIl lavoro che cambia\nCoordina: Anna Rossi",
    [
      "09:00 11:00 Tavoli tematici",
      "09:00 11:00 Tavolo 1 La casa nei piccoli comuni [Edificio A, aula 3]",
      "09:00 11:00 Tavolo 2 Il lavoro che cambia [Edificio B, aula 1]",
    ],
  ],
  [
    "a place in brackets",
    "9:00 Panel 1 (Sala Mare)\nLocuința înainte de toate\nModerator: Ion Rus\n10:00 Pauză",
    ["09:00 10:00 Panel 1 Locuința înainte de toate [Sala Mare]", "10:00  Pauză"],
  ],
  [
    "the label again",
    "9:00 Opening\nOfficial opening of the forum\nAna Pop, minister\n10:00 Lunch",
    ["09:00 10:00 Official opening of the forum", "10:00  Lunch"],
  ],
  [
    "a session without times",
    "10:00 Concurrent sessions\nSession 1\nMissing school\nPresenter: Joanne Miller\nSession 2\nLessons for the shelter\n12:00 Lunch",
    [
      "10:00 12:00 Concurrent sessions",
      "10:00 12:00 Session 1 Missing school",
      "10:00 12:00 Session 2 Lessons for the shelter",
      "12:00  Lunch",
    ],
  ],
  [
    "not a meal and what there is to eat",
    "13:00 Lunch\nSandwiches and salad\n14:00 Close",
    ["13:00 14:00 Lunch", "14:00  Close"],
  ],
  [
    "not people",
    "9:00 Panel\nAna Pop\nIon Vlad\n10:00 Keynote\nSzymon Wrzos\n11:00 Lunch",
    ["09:00 10:00 Panel", "10:00 11:00 Keynote", "11:00  Lunch"],
  ],
  [
    "not a place or an institution",
    "9:00 Keynote\nMinistry of Justice\n10:00 Session 1\nRoom 4, first floor\n11:00 Lunch",
    ["09:00 10:00 Keynote", "10:00 11:00 Session 1", "11:00  Lunch"],
  ],
  [
    "not a list or a sentence",
    "9:00 Workshop\nA. Letters\nB. Phones\n10:00 Panel\nWe ask what the law has changed in ten years. Bring your questions.\n11:00 Lunch",
    ["09:00 10:00 Workshop", "10:00 11:00 Panel", "11:00  Lunch"],
  ],
])("a label and its theme: %s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
