// Writes the given names by which people are told from other words with capitals:
//   node --conditions=plenary-source packages/authoring/scripts/write-given-names.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import { foldWord } from "../src/programme/text/tokens.ts";

/** Of the eight languages, and of where else people come from who speak at events in Europe. */
const LOCALES = [
  ...(["en", "en_GB", "en_IE", "en_US", "en_AU", "ro", "ro_MD", "nl", "nl_BE"] as const),
  ...(["fr", "fr_BE", "fr_CH", "de", "de_AT", "de_CH", "es", "es_MX", "it"] as const),
  ...(["pt_BR", "pt_PT", "pl", "hu", "cs_CZ", "sk", "hr", "sr_RS_latin"] as const),
  ...(["sv", "da", "nb_NO", "fi", "tr"] as const),
];

/** Longer lists, in which what parents once made up stands too: of these, names that two of them have. */
const LISTS = ["de", "it", "es", "en", "fr"] as const;

/** Names that titles have in other senses. */
const OTHER_WORDS = `
alla alma ally asuncion conceicao encarnacion felice gloria grazia natale noel trinidad alpha amor angel ani april abril arch arte assunto august augusto augustus aura autumn avril bell
bella benvenuto blue boas case cas chance charity chase city come concetto costa cruz dag dalla dawn dean deja della
destin destiny dies dolores domingo don dona donna durante el ella elle esperanza essence esta europa ever faith
field fine floor gala gale gene general genesis germany giorno grace hal halle happy harmony hasta heaven holy
honor hope hunter innocent international italia joy judge juin juli june juste justice juventus kick kids king
kingdom liberty libero libera lie line long love lui luce luz mai major marks mas masa master may mercy
merry mille mio miracle misa missa name nella nova novo onder ora pace page paris peace pearl people per pilot
precious price prima prime primo prince promise quarto que rainbow rich river roma royal sabato sante santo
santos seconda secondo serenity sep sincere sir sister sky soledad star storm su summer sunny sunshine taina tea terzo
till tre trinity true uma una unique unity urban van victory ville vin vino vita vite war white will winter
wisdom you young
`;

/** A name of one word, as words are compared. */
const NAME = /^\p{Ll}{2,}$/u;
const WIDTH = 120;

/** The file that holds the names. */
export function givenNamesFile(): string {
  const others = new Set(OTHER_WORDS.split(/\s+/));
  const more = readFileSync(new URL("more-given-names.txt", import.meta.url), "utf8").split(/\s+/);
  const names = [...LOCALES.flatMap(namesOf), ...namesOfLists(), ...more]
    .map((name) => foldWord(name))
    .filter((name) => NAME.test(name) && !others.has(name));
  return [
    "// Written by scripts/write-given-names.ts from @faker-js/faker (MIT License, © Faker) and gender-detection-from-name",
    "// (MIT License, © Davide Violante).",
    "/** Given names in the form in which words are compared, with blanks between them. */",
    "export const givenNames = `",
    ...wrapped([...new Set(names)].sort()),
    "`;",
    "",
  ].join("\n");
}

function namesOf(locale: (typeof LOCALES)[number]): readonly string[] {
  const { generic = [], female = [], male = [] } = allLocales[locale].person?.first_name ?? {};
  return [...generic, ...female, ...male];
}

function namesOfLists(): string[] {
  const require = createRequire(import.meta.url);
  const lists = LISTS.map((language) => {
    // The package exports these maps from name to gender, without types.
    const names = require(`gender-detection-from-name/names/${language}.js`) as Map<string, string>;
    return new Set([...names.keys()].map((name) => foldWord(name)));
  });
  const [german, italian, spanish] = lists;
  return [...new Set([german, italian, spanish].flatMap((names) => [...(names ?? [])]))].filter(
    (name) => lists.filter((names) => names.has(name)).length > 1,
  );
}

function wrapped(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + name.length > WIDTH) lines.push(name);
    else lines.splice(-1, 1, `${last} ${name}`);
  }
  return lines;
}

if (import.meta.main)
  writeFileSync(new URL("../src/names/given-names.ts", import.meta.url), givenNamesFile());
