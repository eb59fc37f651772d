import type { Country } from "@plenary/core";

const CODES =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW".split(
    " ",
  );

/** Names that people write and the Unicode locale data do not have. */
const OTHERS: readonly (readonly [string, Country])[] = [
  ["UK", "GB"],
  ["Great Britain", "GB"],
  ["England", "GB"],
  ["Marea Britanie", "GB"],
  ["Grande-Bretagne", "GB"],
  ["Großbritannien", "GB"],
  ["Groot-Brittannië", "GB"],
  ["Gran Bretaña", "GB"],
  ["Gran Bretagna", "GB"],
  ["Grã-Bretanha", "GB"],
  ["US", "US"],
  ["USA", "US"],
  ["United States of America", "US"],
  ["SUA", "US"],
  ["VS", "US"],
  ["EE. UU.", "US"],
  ["Holland", "NL"],
  ["Olanda", "NL"],
  ["Pays-Bas", "NL"],
  ["Czech Republic", "CZ"],
  ["Republica Cehă", "CZ"],
  ["Republic of Moldova", "MD"],
  ["Republica Moldova", "MD"],
  ["Moldova", "MD"],
  ["Republic of North Macedonia", "MK"],
  ["Macedonia", "MK"],
  ["Turkey", "TR"],
];

/** The countries by their names in a language, and by what else people write. The names are those of the Unicode CLDR. */
export function countryNames(language: string): (readonly [name: string, country: Country])[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const named = CODES.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[name, code] as const];
  });
  return [...named, ...OTHERS];
}
