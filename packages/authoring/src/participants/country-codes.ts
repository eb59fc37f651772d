import { foldLabel } from "@plenary/core";

const LANGUAGES = ["en", "ro", "nl", "fr", "de", "es", "it", "pt"];

/** What people write beside the names that Intl knows, as `foldLabel` writes it. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["uk", "GB"],
  ["great britain", "GB"],
  ["marea britanie", "GB"],
  ["england", "GB"],
  ["usa", "US"],
  ["u.s.a.", "US"],
  ["sua", "US"],
  ["holland", "NL"],
  ["czech republic", "CZ"],
  ["republic of moldova", "MD"],
  ["republica moldova", "MD"],
  ["turkey", "TR"],
  ["macedonia", "MK"],
];

let codes: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 code of a country that is told by its code or by its name in one of eight languages. The first call makes the table. */
export function findCountry(text: string): string | undefined {
  codes ??= makeCodes();
  return codes.get(foldLabel(text.slice(0, 200)));
}

function makeCodes(): Map<string, string> {
  const found = new Map<string, string>();
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
  );
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    // Codes that were withdrawn or never assigned are other codes, or none.
    if (new Intl.Locale("und", { region: code }).maximize().region !== code) continue;
    if (/^(ZZ|EU|EZ|UN|QO|X[ABCO])$/.test(code)) continue;
    const known = names.flatMap((name) => name.of(code) ?? []);
    if (known.length === 0) continue;
    for (const name of [code, ...known])
      if (!found.has(foldLabel(name))) found.set(foldLabel(name), code);
  }
  for (const [name, code] of OTHER_NAMES) found.set(name, code);
  return found;
}
