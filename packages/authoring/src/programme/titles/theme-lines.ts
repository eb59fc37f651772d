import type { Detail } from "../assemble/draft.ts";
import { isDayOfYear, readDate } from "../dates/dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSessionLabel } from "../lines/parallel.ts";
import { namesSomebody, readPeople } from "../people/people.ts";
import { isCapital, readPerson } from "../people/person-names.ts";
import { isRoom, namesPlace } from "../places/rooms.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { plainText } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";

/** Above a full stop a line is a title, not a sentence, if it is no longer. */
const LONGEST_LABEL = 40;
const LONGEST_THEME = 160;

/** A short line of words that names neither people nor a place, and is no sentence. */
export function isTheme(text: SourceText, line: Detail, lexicon: Lexicon): boolean {
  return isWording(text, line, lexicon) && !isPeople(text, line, lexicon);
}

/** "WHO PAYS?", and not "UN". */
export function isShouted(words: string): boolean {
  return /\p{Lu}{4}/u.test(words) && words === words.toUpperCase();
}

function isWording(text: SourceText, line: Detail, lexicon: Lexicon): boolean {
  if (line.bullet || line.speaker || line.end - line.start > LONGEST_THEME) return false;
  const words = plainText(text, line);
  if (!/^[“„«"¿¡‘'(]{0,2}\s?[\p{Lu}\p{N}]/u.test(words) || /@|https?:|:$|^\p{L}[.)]\s/u.test(words))
    return false;
  const [stop] = sentenceEnds(text, line, lexicon);
  const isSentence = stop !== undefined || (/[.;]$/.test(words) && words.length > LONGEST_LABEL);
  // No sentence is told in capitals.
  if (isSentence && !isShouted(words)) return false;
  const tokens = text.tokens(line, 40);
  const labelled = tokens[1]?.text === ":";
  // "15 October, again with you": what happens on another day is no theme.
  if (isDayOfYear(readDate(tokens, 0, lexicon)?.value)) return false;
  if (labelled || isSessionLabel(text, line, lexicon)) return false;
  return isQuoted(text, line) || !isPlace(text, tokens, lexicon);
}

/** "Sala 4", "Hotel Dacia": and not "A escola e a família". */
export function isPlace(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const second = tokens[1];
  const isNameOfPlace = second === undefined || second.kind === "number" || isCapital(text, second);
  return isRoom(tokens, lexicon) || (isNameOfPlace && namesPlace(tokens, lexicon));
}

export function isPeople(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(line, 12);
  const role = lexicon.roles.match(tokens, 0)?.next ?? 0;
  const told = tokens[role];
  return (
    (role > 0 && (told === undefined || told.kind === "mark" || isCapital(text, told))) ||
    lexicon.honorifics.has(tokens, 0) ||
    readPeople(text, line, lexicon) !== undefined
  );
}

/** What may be a name, with or without a post: no more than words with capitals say so. */
export function isNamed(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(line, 40);
  const comma = tokens.findIndex(({ text: mark }) => /^[,(]$/.test(mark));
  const name = comma === -1 ? tokens : tokens.slice(0, comma);
  const isName =
    name.length >= 2 &&
    name.length <= 3 &&
    name.every((token) => token.kind === "word" && isCapital(text, token));
  return (
    (isName && readPerson(text, line, lexicon, false) !== undefined) || lexicon.venues.isIn(tokens)
  );
}

/** People, or a word with a colon that leads to some. */
export function announces(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  return text.tokens(line, 2)[1]?.text === ":" || isPeople(text, line, lexicon);
}

/** Its full stop says that "Working Processes, energy and traffic." is no name. */
export function isEndedTheme(text: SourceText, theme: Detail, lexicon: Lexicon): boolean {
  const line = { ...theme, end: theme.end - 1 };
  return isWording(text, line, lexicon) && !namesSomebody(text, line, lexicon);
}

/** Whether a line has a sentence and more. */
export function isProse(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  const [stop] = sentenceEnds(text, line, lexicon);
  return stop !== undefined;
}

/** Whether a line is a quotation and nothing else. */
export function isQuoted(text: SourceText, theme: Span): boolean {
  return /^[“„«"][^“”„«»"]+[”»“"]$/.test(plainText(text, theme));
}
