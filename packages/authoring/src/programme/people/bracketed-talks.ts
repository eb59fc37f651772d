import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import type { Contribution } from "./contribution.ts";
import { namesSomebody } from "./people.ts";
import { namesOf } from "./people-list.ts";
import { isCapital } from "./person-names.ts";

/** A name with its forms of address, and where somebody is from. */
const LONGEST_NAME = 10;
const LONGEST_BRACKET = 30;
/** "Dean of Law" may be an office. */
const FEWEST_WORDS = 4;

/** `Dr Ana Pop (University of Cluj) Clover and the protein of barley`: somebody, where they are from, and the talk with nothing between. */
export function beforeBracketedTalk(
  text: SourceText,
  line: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Contribution | undefined {
  const open = tokens.findIndex((token) => isMark(token, "("));
  if (open < 2 || open > LONGEST_NAME) return undefined;
  const close = tokens.findIndex((token, at) => at > open && isMark(token, "()"));
  const [last, inside, first] = [tokens[close], tokens[open + 1], tokens[close + 1]];
  if (
    close - open > LONGEST_BRACKET ||
    last?.text !== ")" ||
    inside?.kind !== "word" ||
    first === undefined
  )
    return undefined;
  const title = { start: first.start, end: line.end };
  if (!isTalk(text, title, tokens.slice(close + 1), lexicon)) return undefined;
  // "Victoria Hall (ground floor) Tea and cakes".
  if (lexicon.rooms.isIn(tokens.slice(0, close))) return undefined;
  const people = namesOf(text, { start: line.start, end: last.end }, lexicon, true);
  const [person, ...others] = people;
  const isOne = person?.sure === true && others.length === 0;
  return isOne && person.post?.startsWith("(") ? { title, people: { people } } : undefined;
}

/** A quotation, or words that go on in lower case, and neither an office nor somebody else. */
function isTalk(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const [first] = tokens;
  if (first === undefined || lexicon.honorifics.has(tokens, 0) || lexicon.roles.has(tokens, 0))
    return false;
  if (isMark(first, '“„«"‘')) return true;
  if (!isCapital(text, first) && !isMark(first, "¿¡") && first.kind !== "number") return false;
  const words = tokens.filter(({ kind }) => kind === "word");
  const goesOn = words.some((word) => /\p{Ll}/u.test(text.charAt(word.start)));
  return words.length >= FEWEST_WORDS && goesOn && !namesSomebody(text, title, lexicon);
}
