import { expect, test } from "vitest";
import { withoutSlips } from "./slips.ts";

test.each([
  ["1oh – Debate", "10h – Debate"],
  ["2Oh 3om - “O mar”", "20h 30m - “O mar”"],
  ["9h 5om – Pausa", "9h 50m – Pausa"],
  ["9h5o – Pausa", "9h50 – Pausa"],
  ["1O:0O Break", "10:00 Break"],
  ["9:3O-1O:45 Break", "9:30-10:45 Break"],
  ["10h\n20m – “O mar”", "10h 20m – “O mar”"],
])("%s", (written, meant) => expect(withoutSlips(written)).toBe(meant));

test.each([
  "1o hino",
  "1ohm",
  "O 1o homem",
  "N1oh",
  "5o: 12 homens",
  "9h 5omega",
  "1.2oh",
  "Sala 10h\n20 mesas",
  "10h\n20 minutos depois",
])("%s stays", (written) => expect(withoutSlips(written)).toBe(written));
