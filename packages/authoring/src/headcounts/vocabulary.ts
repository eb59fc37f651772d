import { type CategoryTree, type Country, foldLabel, type Id } from "@plenary/core";
import type { AttendanceWords } from "../languages/attendance-words.ts";
import type { Language } from "../languages/language.ts";
import type { NumberWords } from "../languages/number-words.ts";
import { countryNames } from "./countries.ts";
import { type MeasurePatterns, measurePatterns } from "./measure-patterns.ts";
import { numberPhrases } from "./number-phrases.ts";
import { organizationWords } from "./organization-words.ts";
import { indexPhrases, type PhraseIndex } from "./phrase-index.ts";
import { type SessionWords, sessionWords } from "./session-words.ts";
import { roleIndex, type WordRole } from "./word-roles.ts";
import { wordsOf } from "./words-of.ts";

/** What a noun says of people: that they are at the event, nothing, that they stand for somebody, or what they do. */
export type PeopleNoun = "participants" | "persons" | "representatives" | "occupations";

/** What a number word says. */
interface NumberName {
  readonly value: number;
  readonly isRough?: true;
}

/** The nouns of people, and those of the bodies that make a profession of them. */
interface Professions {
  readonly nouns: PhraseIndex<Id>;
  readonly bodies: PhraseIndex<Id>;
}

/** The words of a language and the labels of a taxonomy, ready to be looked up. */
export interface Vocabulary {
  readonly tag: string;
  readonly attendance: AttendanceWords;
  readonly numbers: PhraseIndex<NumberName>;
  readonly articles: PhraseIndex<true>;
  readonly soleOffices: PhraseIndex<true>;
  readonly thousands: PhraseIndex<true>;
  readonly oneThousand: PhraseIndex<true>;
  readonly hundredJoiners: PhraseIndex<true>;
  /** What a number of thousands in one word has before and behind them. */
  readonly inOnePiece: RegExp | undefined;
  readonly roles: PhraseIndex<ReadonlySet<WordRole>>;
  readonly people: PhraseIndex<PeopleNoun>;
  readonly categories: PhraseIndex<Id>;
  readonly professions: Professions;
  readonly countries: PhraseIndex<Country>;
  readonly measures: MeasurePatterns;
  readonly sessions: SessionWords;
  /** Whether a compound ends in the name of a thing: `basistrainingen`. */
  readonly isThing: (word: string) => boolean;
  /** Whether a word is of the name of an institution or a building: `foundation`. */
  readonly isBody: (word: string) => boolean;
  readonly tree: CategoryTree;
}

/** The part of a vocabulary by which its language is recognised. */
export type Lexicon = Pick<Vocabulary, "roles" | "people" | "categories">;

const lexicons = new WeakMap<CategoryTree, Map<string, Lexicon>>();

/** Made once for each taxonomy and language. */
export function lexiconOf(language: Language, tree: CategoryTree, known = true): Lexicon {
  const made = lexicons.get(tree) ?? new Map<string, Lexicon>();
  lexicons.set(tree, made);
  const key = `${language.tag} ${known}`;
  const lexicon = made.get(key) ?? makeLexicon(language, tree, known);
  made.set(key, lexicon);
  return lexicon;
}

function makeLexicon(language: Language, tree: CategoryTree, known: boolean): Lexicon {
  const { attendance, tag } = language;
  const stem = stemmer(attendance.endings);
  return {
    roles: roleIndex(language),
    people: peopleIndex(attendance, stem),
    categories: indexPhrases(categoryLabels(tree, known ? tag : undefined), stem),
  };
}

/** Makes a vocabulary; where the language is not `known`, the labels of all languages are looked up. */
export function vocabularyOf(language: Language, tree: CategoryTree, known = true): Vocabulary {
  const { attendance, numbers, tag } = language;
  return {
    tag,
    attendance,
    tree,
    ...lexiconOf(language, tree, known),
    numbers: numberIndexOf(numbers),
    articles: phraseIndex(numbers.articles),
    soleOffices: phraseIndex(attendance.soleOffices),
    thousands: phraseIndex(numbers.thousands),
    oneThousand: phraseIndex(numbers.oneThousand ?? numbers.thousands),
    hundredJoiners: phraseIndex(numbers.hundredJoiners ?? []),
    inOnePiece: numbers.onePiece && new RegExp(`^(.{2,})(?:${numbers.thousands.join("|")})(.*)$`),
    professions: professionsIn(attendance, tree),
    countries: indexPhrases(countryNames(tag).map(([name, code]) => [wordsOf(name), code])),
    measures: measurePatterns(attendance),
    sessions: sessionWords(language, stemmer(attendance.endings)),
    isThing: thingsIn(attendance),
    isBody: organizationWords(language),
  };
}

function professionsIn({ professions, endings }: AttendanceWords, tree: CategoryTree): Professions {
  const known = Object.entries(professions).filter(([id]) => tree.get(id) !== undefined);
  const index = (key: "nouns" | "of", stem?: (word: string) => string) =>
    indexPhrases(
      known.flatMap(([id, words]) => words[key].map((phrase) => [wordsOf(phrase), id] as const)),
      stem,
    );
  return { nouns: index("nouns"), bodies: index("of", stemmer(endings)) };
}

function phraseIndex(phrases: readonly string[]): PhraseIndex<true> {
  return indexPhrases(phrases.map((phrase) => [wordsOf(phrase), true]));
}

const numberIndexes = new WeakMap<NumberWords, PhraseIndex<NumberName>>();

/** Made once for each language. */
function numberIndexOf(numbers: NumberWords): PhraseIndex<NumberName> {
  const known = numberIndexes.get(numbers);
  if (known !== undefined) return known;
  const articles = new Set(numbers.articles);
  const exact = numberPhrases(numbers).filter(([phrase]) => !articles.has(phrase));
  const rough = Object.entries(numbers.rough ?? {}).flatMap(([phrase, value]) => [
    [phrase, value] as const,
    [phrase.replace(/ de$/, " d'"), value] as const,
    // "un centinaio i presenti".
    [phrase.replace(/ d[ei]$/, ""), value] as const,
  ]);
  const made = indexPhrases<NumberName>([
    ...exact.map(([phrase, value]) => [wordsOf(phrase), { value }] as const),
    ...rough.map(([phrase, value]) => [wordsOf(phrase), { value, isRough: true }] as const),
  ]);
  numberIndexes.set(numbers, made);
  return made;
}

function stemmer(endings: readonly string[]): (word: string) => string {
  const folded = endings.map(foldLabel);
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? withoutEnding(word, folded);
    known.set(word, stem);
    return stem;
  };
}

function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function peopleIndex(
  { participants, persons, representatives, occupations, stops }: AttendanceWords,
  stem: (word: string) => string,
): PhraseIndex<PeopleNoun> {
  const nouns = { participants, persons, representatives, occupations };
  const phrases = (Object.keys(nouns) as (keyof typeof nouns)[]) // Exactly the four keys above.
    .flatMap((noun) => nouns[noun].map((phrase) => [wordsOf(phrase), noun] as const));
  const exact = new Set(phrases.map(([words]) => words.join(" ")));
  const verbs = new Set(stops.map(foldLabel).filter((word) => !exact.has(word)));
  const index = indexPhrases(phrases, stem);
  return {
    match: (tokens, at) => {
      const found = index.match(tokens, at);
      // "12 rechters aanwezig": a verb is no noun that only shares its stem.
      const isVerb = found?.end === at + 1 && verbs.has(tokens[at]?.folded ?? "");
      return isVerb ? undefined : found;
    },
  };
}

/** The labels of one language, and short names in capitals of all; without a language the labels of all. */
function* categoryLabels(tree: CategoryTree, tag?: string): Iterable<[string[], Id]> {
  const seen = new Set<string>();
  const other: [string[], Id][] = [];
  for (const id of tree.ids) {
    const { prefLabel = {}, altLabel = {} } = tree.get(id) ?? {};
    for (const [language, labels] of [...Object.entries(prefLabel), ...Object.entries(altLabel)]) {
      for (const label of [labels].flat()) {
        const words = wordsOf(label);
        if (tag === undefined || language.split("-")[0] === tag) {
          seen.add(words.join(" "));
          yield [words, id];
        } else if (/^[\p{Lu}’'-]{2,}s?$/u.test(label)) {
          other.push([words, id]);
        }
      }
    }
  }
  yield* other.filter(([words]) => !seen.has(words.join(" ")));
}

const SHORTEST_HEAD = 5;

/** Dutch and German make one word of several; the last is the noun. */
function thingsIn({ compounds, things }: AttendanceWords): (word: string) => boolean {
  if (compounds !== true) return () => false;
  const heads = new Set(things.map(foldLabel).filter(({ length }) => length >= SHORTEST_HEAD));
  return (word) => {
    for (let at = 2; at <= word.length - SHORTEST_HEAD; at++)
      if (heads.has(word.slice(at))) return true;
    return false;
  };
}
