import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const keys = ["name", "title", "items", "start", "scope", "registration", "agenda"];

test.each([
  ["nmae", "name"],
  ["itmes", "items"],
  ["tilte", "title"],
  ["strat", "start"],
  ["cpeo", undefined],
  ["agneda", "agenda"],
  ["registraton", "registration"],
  ["nam", "name"],
  ["zzzz", undefined],
  ["", undefined],
])("%s means %s", (word, meant) => expect(nearest(word, keys)).toBe(meant));
