/** U+0300 to U+036F only: the marks of Indic, Arabic and Hebrew scripts carry meaning and stay. */
const accents = /[\u0300-\u036f]/g;

/**
 * Writes a label in the form in which labels are compared: compatibility characters, case, diacritics (Romanian ș, ş and s
 * alike), typographic apostrophes and hyphens, and runs of white space make no difference. Linear in the length of the text.
 *
 * @example
 * import { foldLabel } from "@plenary/core";
 * foldLabel("  Polițiști\n de FRONTIERĂ "); // => "politisti de frontiera"
 * foldLabel("poliţist") === foldLabel("Polițist"); // => true
 */
export function foldLabel(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(accents, "")
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2013]/g, "-")
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
