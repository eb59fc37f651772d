import { expect, test } from "vitest";
import { itemsWithPeople } from "../test-support/items.ts";

test.each([
  ["en", "10:00 HAMLET, directed by Ana Pop\n12:00 Lunch"],
  ["de", "10:00 Uhr HAMLET – Regie: Ana Pop\n12:00 Uhr Lunch"],
  ["nl", "10.00 HAMLET, in een regie van Ana Pop\n12.00 Lunch"],
  ["fr", "10h00 HAMLET, mise en scène Ana Pop\n12h00 Lunch"],
  ["it", "10.00 HAMLET (regia di Ana Pop)\n12.00 Lunch"],
  ["es", "10:00 HAMLET, dirección de Ana Pop\n12:00 Lunch"],
  ["pt", "10h00 HAMLET, encenação de Ana Pop\n12h00 Lunch"],
  ["ro", "10:00 HAMLET , regia Ana Pop (Teatrul Mic)\n12:00 Lunch"],
])("%s: who made what is shown stands beside it: %s", (language, text) =>
  expect(itemsWithPeople(text, language)).toEqual(["10:00 HAMLET", "12:00 Lunch"]),
);

test.each([
  [
    "nl",
    "10.00 Wie voert de regie\n12.00 Regie op zorg, regie in de wijk",
    ["10:00 Wie voert de regie", "12:00 Regie op zorg, regie in de wijk"],
  ],
  [
    "en",
    "10:00 Written by Candlelight\n12:00 Lunch",
    ["10:00 Written by Candlelight", "12:00 Lunch"],
  ],
])("%s: a title about it stays: %s", (language, text, expected) =>
  expect(itemsWithPeople(text, language)).toEqual(expected),
);
