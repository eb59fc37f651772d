import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "a list in the line of the title",
    "14.30-16.00 Gruppi di lavoro: Gruppo A “Minori” (Sala Nigra); Gruppo B “Lavoro” (Sala Mosaici); Gruppo C “Casa”\n16.00 Pausa",
    [
      "14:30 16:00 Gruppi di lavoro",
      "14:30 16:00 Gruppo A “Minori” [Sala Nigra]",
      "14:30 16:00 Gruppo B “Lavoro” [Sala Mosaici]",
      "14:30 16:00 Gruppo C “Casa”",
      "16:00  Pausa",
    ],
  ],
  [
    "blocks of titles and people, one of which begins like a place",
    "11:10-12:10 Morning workshops\n\nBack to School at Seventy\nAnna Olesen, Lars Bjerg – Denmark\n\nGym for Beginners\nJoan Smith – UK\n\n12:10 Lunch",
    [
      "11:10 12:10 Morning workshops",
      "11:10 12:10 Back to School at Seventy",
      "11:10 12:10 Gym for Beginners",
      "12:10  Lunch",
    ],
  ],
  [
    "a list in the line below the title",
    "14:30-16:00 Parallel sessions\nWorkshop 1: Housing; Workshop 2: Work\n16:00 Break",
    [
      "14:30 16:00 Parallel sessions",
      "14:30 16:00 Workshop 1: Housing",
      "14:30 16:00 Workshop 2: Work",
      "16:00  Break",
    ],
  ],
  [
    "numbers in the line of the title",
    "14:30-16:00 Workshops: 1) Wohnen; 2) Arbeit\n16:00 Pause",
    ["14:30 16:00 Workshops", "14:30 16:00 Wohnen", "14:30 16:00 Arbeit", "16:00  Pause"],
  ],
  [
    "no list of sessions",
    "14:30-16:00 Session 3: housing; work; money\n16:00 Break",
    ["14:30 16:00 Session 3: housing; work; money", "16:00  Break"],
  ],
  [
    "a room before each label",
    "10:00-12:00 Ateliere în paralel\nSala 12 - Atelier A: Cercul\nSala 14 - Atelier B: Semnele\nLaborator - Atelier C: Telefonul\n12:00 Prânz",
    [
      "10:00 12:00 Ateliere în paralel",
      "10:00 12:00 Atelier A: Cercul [Sala 12]",
      "10:00 12:00 Atelier B: Semnele [Sala 14]",
      "10:00 12:00 Atelier C: Telefonul [Laborator]",
      "12:00  Prânz",
    ],
  ],
  [
    "bullets under no more than their name",
    "9:00 Uhr Workshops\n• Wohnen im Alter\n• Nachbarschaft\n12:00 Uhr Mittagessen",
    [
      "09:00 12:00 Workshops",
      "09:00 12:00 Wohnen im Alter",
      "09:00 12:00 Nachbarschaft",
      "12:00  Mittagessen",
    ],
  ],
  [
    "bullets to choose from",
    "10.00 Laboratori a scelta\n- Il pane\n- Il miele\n12.00 Pranzo",
    [
      "10:00 12:00 Laboratori a scelta",
      "10:00 12:00 Il pane",
      "10:00 12:00 Il miele",
      "12:00  Pranzo",
    ],
  ],
  [
    "letters",
    "10h00-12h00 Sessões paralelas\nA) Habitação (Sala 1)\nModeração: Rui Costa\nB) Trabalho (Sala 2)\n12h00 Almoço",
    [
      "10:00 12:00 Sessões paralelas",
      "10:00 12:00 Habitação [Sala 1]",
      "10:00 12:00 Trabalho [Sala 2]",
      "12:00  Almoço",
    ],
  ],
  [
    "rooms alone, the last right above the next item",
    "10:00-12:00 Sesiuni paralele\nSala 1: Locuințe\nSala 2: Muncă\nSala 3: Sănătate\n12:00 Prânz",
    [
      "10:00 12:00 Sesiuni paralele",
      "10:00 12:00 Locuințe [Sala 1]",
      "10:00 12:00 Muncă [Sala 2]",
      "10:00 12:00 Sănătate [Sala 3]",
      "12:00  Prânz",
    ],
  ],
  [
    "the last one with its people right above the next item",
    "13.30 – 15.00 Workshops\nWorkshop 1: Erstgespräch\nLeitung: Elena Popescu\nWorkshop 2: Zoll\nLeitung: Petra Simon\n15.00 Pause",
    [
      "13:30 15:00 Workshops",
      "13:30 15:00 Workshop 1: Erstgespräch",
      "13:30 15:00 Workshop 2: Zoll",
      "15:00  Pause",
    ],
  ],
  [
    "rooms whatever the title says",
    "18:45-20:00 Comunicaciones I\nSala 1: Absentismo y vínculo\nSala 2: Alumnado recién llegado\n\n21:30 Cena",
    [
      "18:45 20:00 Comunicaciones I",
      "18:45 20:00 Absentismo y vínculo [Sala 1]",
      "18:45 20:00 Alumnado recién llegado [Sala 2]",
      "21:30  Cena",
    ],
  ],
  [
    "who gives them below each, and where",
    "14h00-16h00 Ateliers / Visite du port\nLe logement d'abord\nDr Marie Dupont - CNRS\nSalle C1\nLe travail qui change\nProf. Jean Petit - CNRS\nSalle C2\n16h00 Clôture",
    [
      "14:00 16:00 Ateliers / Visite du port",
      "14:00 16:00 Le logement d'abord [Salle C1]",
      "14:00 16:00 Le travail qui change [Salle C2]",
      "16:00  Clôture",
    ],
  ],
  [
    "not rooms for each meal",
    "12h00 Déjeuner\nSalle 1 : végétarien\nSalle 2 : viande\n13h00 Fin",
    ["12:00 13:00 Déjeuner", "13:00  Fin"],
  ],
  [
    "talks with who gives them before each",
    "10:00-12:00 Comunicări\n\nAna Pop: ”Locuința înainte de toate”\n\nIon Rus: ”Munca”\n\n12:00 Prânz",
    [
      "10:00 12:00 Comunicări",
      "10:00 12:00 ”Locuința înainte de toate”",
      "10:00 12:00 ”Munca”",
      "12:00  Prânz",
    ],
  ],
  [
    "a list under a talk is what it is about",
    "9:00 Housing first\n- Why it works\n- What it costs\n10:00 Lunch",
    ["09:00 10:00 Housing first", "10:00  Lunch"],
  ],
  [
    "people under a workshop",
    "9:00 Workshops\n- Anna Smith\n- Peter Jones\n10:00 Lunch",
    ["09:00 10:00 Workshops", "10:00  Lunch"],
  ],
])("sessions side by side: %s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
