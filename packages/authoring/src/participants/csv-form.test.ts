import { describe, expect, test } from "vitest";
import { detectDelimiter } from "./csv-delimiter.ts";
import { type CsvEncoding, detectEncoding } from "./csv-encoding.ts";

/** A text in an encoding of one byte a character, of which TextDecoder knows the letters. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from(
    { length: 256 },
    (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const,
  );
  const table = new Map(bytes);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

const told = (...chunks: Uint8Array[]): CsvEncoding => {
  const detector = detectEncoding();
  for (const chunk of chunks) detector.push(chunk);
  return detector.end();
};

describe("Windows-1250 or Windows-1252", () => {
  test.each<[CsvEncoding, string]>([
    ["windows-1250", "Nume;Prenume;Instituţia\nPopescu;Ştefan;Judecătoria Cluj\n"],
    ["windows-1250", "Băsescu;Müller\n"],
    ["windows-1250", "Mureşan\n"],
    ["windows-1250", "Řehoř;Dvořák;Wałęsa\n"],
    ["windows-1252", "Nom;Prénom\nLefèvre;Hélène\n"],
    ["windows-1252", "Nombre;País\nMuñoz;España\n"],
    ["windows-1252", "João;Conceição;Camões;São Tomé\n"],
    ["windows-1252", "Jürgen;Groß;Äpfel\n"],
    ["windows-1252", "Niccolò;Forlì;Città;Gesù\n"],
    ["windows-1252", "René;België;Curaçao\n"],
  ])("%s: %s", (encoding, text) => expect(told(encoded(text, encoding))).toBe(encoding));
});

describe("Unicode", () => {
  const utf8 = new TextEncoder().encode("Ștefan;Țara\n");
  test.each<[string, Uint8Array[], CsvEncoding]>([
    ["UTF-8", [utf8], "utf-8"],
    ["UTF-8 cut within a letter", [utf8.slice(0, 1), utf8.slice(1)], "utf-8"],
    ["UTF-8 with its mark", [Uint8Array.of(0xef, 0xbb, 0xbf), utf8], "utf-8"],
    ["nothing but ASCII", [new TextEncoder().encode("Name\nAna\n")], "utf-8"],
    ["nothing", [], "utf-8"],
    ["an end within a letter is not UTF-8", [utf8.slice(0, 1)], "windows-1252"],
    ["UTF-16, little end first", [Uint8Array.of(0xff, 0xfe, 0x41, 0x00)], "utf-16le"],
    [
      "UTF-16, its mark in two chunks",
      [Uint8Array.of(0xfe), Uint8Array.of(0xff, 0x00, 0x41)],
      "utf-16be",
    ],
    [
      "another encoding after much ASCII",
      [new Uint8Array(100).fill(0x41), encoded("Ştefan", "windows-1250")],
      "windows-1250",
    ],
  ])("%s", (_, chunks, encoding) => expect(told(...chunks)).toBe(encoding));
});

test.each<[string, string]>([
  ["Name,E-mail,Country", ","],
  ["Name;E-mail;Country", ";"],
  ["Name\tE-mail\tCountry", "\t"],
  ['"Name";"E-mail";"Organization, if any"', ";"],
  ["x,y,z;w", ","],
  ["Name", ","],
  ["sep=;", ";"],
  ["", ","],
])("%j is separated by %j", (line, delimiter) => expect(detectDelimiter(line)).toBe(delimiter));
