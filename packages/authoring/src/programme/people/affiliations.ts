import type { Detail } from "../assemble/draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Token } from "../text/tokens.ts";
import { namesSomebody, type PeopleLine, readPeople } from "./people.ts";

const LONGEST = 100;
/** "Victim Support" may be somebody; "Court of Appeal" is not. */
const MOST_IN_NAME = 2;

/** The lines under names of people that say where these are from: `Ana Pop`, and below it `Court of Appeal`. */
export function affiliationsOf(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): ReadonlySet<Detail> {
  const below = details.filter((detail, at) => {
    const before = details[at - 1];
    return before !== undefined && isBody(text, detail, lexicon) && namesOne(text, before, lexicon);
  });
  const sure = below.some((detail) => wordsOf(text, detail).length > MOST_IN_NAME);
  return new Set(sure || below.length > 1 ? below : []);
}

/** Adds what stands under somebody's name to what is said of them. */
export function withAffiliation(text: SourceText, line: PeopleLine, detail: Detail): PeopleLine {
  const [person, ...others] = line.people.toReversed();
  if (person === undefined) return line;
  const post = plainText(text, withoutEdges(text, detail));
  return { ...line, people: [...others.toReversed(), { ...person, post }] };
}

function namesOne(text: SourceText, detail: Detail, lexicon: Lexicon): boolean {
  const [person, ...others] = readPeople(text, detail, lexicon)?.people ?? [];
  return person?.sure === true && person.post === undefined && others.length === 0;
}

/** A name in which each word has a capital, but small ones, and that is no person's. */
function isBody(text: SourceText, detail: Detail, lexicon: Lexicon): boolean {
  if (detail.bullet || detail.end - detail.start > LONGEST) return false;
  const words = wordsOf(text, detail);
  const isName = words.every(
    (word) =>
      /\p{Lu}/u.test(text.charAt(word.start)) ||
      lexicon.small.has([word], 0) ||
      lexicon.of.has([word], 0),
  );
  const [first] = words;
  if (first === undefined || !isName || !/\p{Lu}/u.test(text.charAt(first.start))) return false;
  const tokens = text.tokens(detail, 12);
  if (lexicon.roles.has(tokens, 0) || lexicon.kinds.isIn(tokens)) return false;
  return !namesSomebody(text, detail, lexicon);
}

function wordsOf(text: SourceText, detail: Detail): Token[] {
  return text.tokens(detail, 16).filter(({ kind }) => kind === "word");
}
