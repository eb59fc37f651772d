import { expect, test } from "vitest";
import { AgendaItemKind } from "../model/agenda.ts";
import { AttendanceMode } from "../model/event.ts";
import { nearestInMeaning } from "./synonyms.ts";

const kinds = AgendaItemKind.options;
const modes = AttendanceMode.options;

test.each<[string, readonly string[], string | undefined]>([
  ["lunch", kinds, "meal"],
  ["Coffee break", kinds, "break"],
  ["welcom", kinds, undefined],
  ["pannel", kinds, "panel"],
  ["hybrid", modes, "mixed"],
  ["in_person", modes, "offline"],
  ["lunch", modes, undefined],
])("%s among %j means %s", (word, allowed, meant) => {
  expect(nearestInMeaning(word, allowed)).toBe(meant);
});
