import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "the hours of a weekday, which are no item",
    "16h15 : concert\n18h : discours\n\n| Jours | Horaires |\n|---|---|\n| Samedi | À partir de 16h15 |",
    ["16:15 18:00 concert", "18:00  discours"],
  ],
  [
    "a column for lengths",
    "Heure\tDurée\tTitre\n9h00\t30\tAccueil\n9h30\t1h30\tLe pain\n11h00\t0:15\tPause",
    ["09:00 09:30 Accueil", "09:30 11:00 Le pain", "11:00 11:15 Pause"],
  ],
  [
    "lengths without a header",
    "9:00\t15 min\tBegrüßung\n9:15\t45 min\tBericht\n10:00\t1,5 h\tHaushalt",
    ["09:00 09:15 Begrüßung", "09:15 10:00 Bericht", "10:00 11:30 Haushalt"],
  ],
  [
    "further sessions in rows without times",
    "| Horaire | Activité | Lieu |\n|---|---|---|\n| 9h00 | Accueil | Hall |\n| 10h00-12h00 | Atelier A : le pain | Salle 1 |\n|  | Atelier B : le miel | Salle 2 |\n| 12h00 | Déjeuner | Hall |",
    [
      "09:00 10:00 Accueil [Hall]",
      "10:00 12:00 Atelier A : le pain [Salle 1]",
      "10:00 12:00 Atelier B : le miel [Salle 2]",
      "12:00  Déjeuner [Hall]",
    ],
  ],
  [
    "another talk in another room",
    "| Horaire | Activité | Lieu |\n|---|---|---|\n| 10h00-12h00 | Faire son pain | Salle 1 |\n|  | Élever des abeilles | Salle 2 |\n| 12h00 | Déjeuner | Hall |",
    [
      "10:00 12:00 Faire son pain [Salle 1]",
      "10:00 12:00 Élever des abeilles [Salle 2]",
      "12:00  Déjeuner [Hall]",
    ],
  ],
  [
    "a section with its room is no talk",
    "| Time | Title | Room |\n|---|---|---|\n| 9:00 | Registration | Foyer |\n|  | Homes | Main Hall |\n| 9:30 | Housing first | Main Hall |",
    ["09:00 09:30 Registration [Foyer]", "09:30  Housing first [Main Hall]"],
  ],
  [
    "sessions of a cell below its name",
    "<table><tr><td>9:30 – 11:00</td><td>Workshops:<ul><li>Wohnen im Alter</li><li>Nachbarschaft</li></ul></td></tr><tr><td>11:00</td><td>Mittagspause</td></tr></table>",
    [
      "09:30 11:00 Workshops",
      "09:30 11:00 Wohnen im Alter",
      "09:30 11:00 Nachbarschaft",
      "11:00  Mittagspause",
    ],
  ],
  [
    "start and end below each other in a cell",
    "<table><tr><td>9:00<br>9:30</td><td>Accueil</td></tr><tr><td>9:30<br>-<br>10:00</td><td>Le pain</td></tr></table>",
    ["09:00 09:30 Accueil", "09:30 10:00 Le pain"],
  ],
  [
    "sessions with speakers and rooms below an item",
    "Tijd\tOnderdeel\tSpreker\tLocatie\n09.00\tInloop\t\tFoyer\n10.45\tWorkshopronde\n\tWorkshop A: Burenhulp\tEva Kok\tZaal 1\n\tWorkshop B: Huurregels\tKarin Mol\tZaal 2\n12.00\tLunch",
    [
      "09:00 10:45 Inloop [Foyer]",
      "10:45 12:00 Workshopronde",
      "10:45 12:00 Workshop A: Burenhulp [Zaal 1]",
      "10:45 12:00 Workshop B: Huurregels [Zaal 2]",
      "12:00  Lunch",
    ],
  ],
  [
    "the talk in the column behind its speaker",
    "Hora\tPonente\tConferencia\n9:00\tAna López\tEl acogimiento hoy\n10:00\tZoltán Wrzky\tSin datos",
    ["09:00 10:00 El acogimiento hoy", "10:00  Sin datos"],
  ],
  [
    "dots that lead to a time",
    "Registrazione .......... 9:00\nSaluti ................. 9:30\nPausa caffè ............ 10:00",
    ["09:00 09:30 Registrazione", "09:30 10:00 Saluti", "10:00  Pausa caffè"],
  ],
])("tables: %s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
