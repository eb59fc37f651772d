import { expect, test } from "vitest";
import { itemsOf } from "../test-support/items.ts";

test.each([
  [
    "morning and afternoon",
    "9h00 Abertura                  14h00 Oficina de pão\n10h00 Palestra: dormir bem     15h00 Oficina de mel\n11h00 Café                     16h00 Encerramento",
    [
      "09:00 10:00 Abertura",
      "10:00 11:00 Palestra: dormir bem",
      "11:00 14:00 Café",
      "14:00 15:00 Oficina de pão",
      "15:00 16:00 Oficina de mel",
      "16:00  Encerramento",
    ],
  ],
  [
    "start and end are no two items",
    "9:00     10:00     Opening\n10:00    11:00     Housing first",
    ["09:00 10:00 Opening", "10:00 11:00 Housing first"],
  ],
])("columns that blanks make: %s", (_, text, expected) => expect(itemsOf(text)).toEqual(expected));
