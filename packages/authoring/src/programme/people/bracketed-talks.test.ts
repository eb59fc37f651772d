import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

const WIND = "The house of the wind";

test.each([
  ["en", `Dr Lowri Pugh (University of Powys) ${WIND}`, `${WIND} + Lowri Pugh`],
  ["en", `Jane Doe (Kent) ${WIND}: a view`, `${WIND}: a view + Jane Doe`],
  ["en", `Guest speaker: Prof. Jane Doe (Kent) ${WIND}`, `${WIND} + Jane Doe`],
  ["en", "Jane Doe (Kent) “Wind”", "“Wind” + Jane Doe"],
  ["de", "Dr. Anna Schmidt (Bonn) Was der Wind erzählt", "Was der Wind erzählt + Anna Schmidt"],
  ["nl", "Jan Vos (Gemeente Gent) Wat kost een huis", "Wat kost een huis + Jan Vos"],
  ["fr", "Mme Roche (juge, Lyon) Les droits de l'enfant", "Les droits de l'enfant + Roche"],
  ["it", "Dott. Mario Rossi (Asl 3) La casa del vento", "La casa del vento + Mario Rossi"],
  ["es", "Ana López (Cruz Roja) ¿Quién cuida del viento?", "¿Quién cuida del viento? + Ana López"],
  [
    "pt",
    "Ana Lopes (Câmara de Sines) Como cuidar de quem cuida",
    "Como cuidar de quem cuida + Ana Lopes",
  ],
  ["ro", "Conf. dr. Ion Pop (UBB Cluj) Ce ne spun cifrele", "Ce ne spun cifrele + Ion Pop"],
  // An office, somebody else, a year, and a place.
  ["en", "Jane Doe (Kent) Dean of Law", "Jane Doe (Kent) Dean of Law + Jane Doe"],
  [
    "en",
    "Jane Doe (Kent) John Smith (Leeds) and others",
    "Jane Doe (Kent) John Smith (Leeds) and others + Jane Doe",
  ],
  [
    "en",
    "Anna Karenina (1997) A film and a talk",
    "Anna Karenina (1997) A film and a talk + Anna Karenina",
  ],
  [
    "en",
    "Victoria Hall (ground floor) Tea for all of us",
    "Victoria Hall (ground floor) Tea for all of us + Victoria Hall",
  ],
])("%s: a talk right behind who gives it, with a bracket: %s", (language, title, expected) =>
  expect(itemsWithPeople(`9:00 ${title}`, language)).toEqual([`09:00 ${expected}`]),
);
