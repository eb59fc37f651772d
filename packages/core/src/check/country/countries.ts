/** What Unicode gives a code and a name beside countries and territories: unions, groups and placeholders. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** The European Union writes Greece and the United Kingdom its own way; the runtime knows the latter. */
const EUROPEAN_UNION: ReadonlyMap<string, string> = new Map([["EL", "GR"]]);

let names: Intl.DisplayNames | undefined;
const judged = new Map<string, boolean>();

/** Whether a two-letter code is that of a country or territory of today, by the runtime's copy of Unicode's list (CLDR). */
export function isCountry(code: string): boolean {
  const known = judged.get(code) ?? isNamed(code);
  judged.set(code, known);
  return known;
}

function isNamed(code: string): boolean {
  names ??= new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  if (NO_COUNTRIES.has(code) || replacement(code) !== code) return false;
  return names.of(code) !== undefined;
}

/** The country that is most likely meant by a code of none: the one that a former or unofficial code stands for. */
export function meantCountry(code: string): string | undefined {
  const meant = EUROPEAN_UNION.get(code) ?? replacement(code);
  return meant === code ? undefined : meant;
}

function replacement(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}
