import { expect, test } from "vitest";
import { itemsOf, itemsWithPeople } from "../test-support/items.ts";

test.each([
  [
    "labels with empty lines between",
    "9:00 Opening\n10:45 am – 12:00 pm Concurrent Sessions\n\nSession 1\n\nMissing school\n\nPresenter: Joanne Miller\n\nSession 2\n\nLessons for the shelter\n\nHow to get there\n\nTake the bus.",
    [
      "09:00 10:45 Opening",
      "10:45 12:00 Concurrent Sessions",
      "10:45 12:00 Session 1 Missing school",
      "10:45 12:00 Session 2 Lessons for the shelter",
    ],
  ],
  [
    "a list, and not the one that follows",
    "9.00 Inloop\n10.00 Workshops\n\n* Burenhulp in de flat\n* Nieuwe regels\n\nAanmelden kan tot 1 april.\n* Kosten: gratis",
    [
      "09:00 10:00 Inloop",
      "10:00  Workshops",
      "10:00  Burenhulp in de flat",
      "10:00  Nieuwe regels",
    ],
  ],
  [
    "no more than the item itself",
    "9:00 Opening\n10:00 Closing\n\nWorkshop 1: Letters\n\nWorkshop 2: Phones",
    ["09:00 10:00 Opening", "10:00  Closing"],
  ],
])("the sessions of the last item: %s", (_, text, expected) =>
  expect(itemsOf(text)).toEqual(expected),
);

test.each([
  [
    "a list, as above",
    "9.20 Panel\n\n• Ana Pop (ONG)\n• Jan Vos (CNEL)\n\n12.15 Closing panel\n\n• Maria Ionescu (ESC)\n• Peter Dolan (ILO)\n\n• Cookies",
    ["09:20 Panel + Ana Pop + Jan Vos", "12:15 Closing panel + Maria Ionescu + Peter Dolan"],
  ],
  [
    "names, as above",
    "9.20 Panel\n\nAna Pop, NGO\n\n12.15 Closing panel\n\nMaria Ionescu, ESC\n\nPeter Dolan, ILO\n\nTea is free.",
    ["09:20 Panel + Ana Pop", "12:15 Closing panel + Maria Ionescu + Peter Dolan"],
  ],
  [
    "none where the items above have theirs without an empty line",
    "9.20 Panel\nAna Pop, NGO\n\n12.15 Closing panel\n\nMaria Ionescu, press officer",
    ["09:20 Panel + Ana Pop", "12:15 Closing panel"],
  ],
  [
    "nobody with a telephone",
    "9.20 Panel\n\nAna Pop, NGO\n\n12.15 Closing panel\n\nMaria Ionescu, 0722 123 456",
    ["09:20 Panel + Ana Pop", "12:15 Closing panel"],
  ],
])("people set off below the last item: %s", (_, text, expected) =>
  expect(itemsWithPeople(text, "en")).toEqual(expected),
);
