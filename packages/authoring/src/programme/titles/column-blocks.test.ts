import { expect, test } from "vitest";
import { itemsOf, itemsWithPeople } from "../test-support/items.ts";

const HOURS = "9:00 – 9:30\n9:30 – 10:30\n10:30 – 11:00\n11:00 – 12:00";
const PANEL = "Panel: Who pays?\nAna Pop, judge\nJan Vos, lawyer";
const READ = [
  "09:00 09:30 Registration",
  "09:30 10:30 Panel: Who pays?",
  "10:30 11:00 Tea break",
  "11:00 12:00 Closing words",
];

test.each([
  ["as many as hours", `Registration\n\n${PANEL}\n\nTea break\n\nClosing words`],
  ["and a footer", `Registration\n\n${PANEL}\n\nTea break\n\nClosing words\n\nPrinted on linen`],
])("blocks below a column of hours, %s", (_, blocks) =>
  expect(itemsOf(`${HOURS}\n\n${blocks}`, { language: "en" })).toEqual(READ),
);

test("what stands in a block is said of its title", () => {
  const text = `${HOURS}\n\nRegistration\n\n${PANEL}\n\nTea break\n\nClosing words\nIon Rus, mayor`;
  expect(itemsWithPeople(text, "en")).toEqual([
    "09:00 Registration",
    "09:30 Panel: Who pays? + Ana Pop + Jan Vos",
    "10:30 Tea break",
    "11:00 Closing words + Ion Rus",
  ]);
});

test.each([
  ["more, and none that closes", `Registration\n\n${PANEL}\n\nTea break\n\nSongs\n\nBring a chair`],
  ["people apart from their title", "Registration\n\nPanel\n\nAna Pop, judge\n\nClosing words"],
  ["two titles in one", "Registration\n\nPanel\nTea break\n\nSongs\n\nClosing words"],
  [
    "a footer in place of one",
    "Registration\nPanel\n\nTea break\n\nClosing words\n\nBring a chair",
  ],
  ["sentences", "Come early.\n\nBring a chair.\n\nLeave it here.\n\nThank you."],
])("not where there are %s", (_, blocks) =>
  expect(itemsOf(`${HOURS}\n\n${blocks}`, { language: "en" })).toEqual(["programme/no-items"]),
);
