import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "a speaker between title and time",
    "Ponencia: Vivir en el pueblo\nPonente: Ana López\nHora: 9:00 - 10:00\n\nPonencia: El alquiler justo\nPonente: Luis Gómez\nHora: 10:00 - 11:00",
    ["09:00 10:00 Ponencia: Vivir en el pueblo", "10:00 11:00 Ponencia: El alquiler justo"],
  ],
])("fields of each item: %s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
