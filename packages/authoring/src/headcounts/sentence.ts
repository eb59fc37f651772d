import type { Country, Id } from "@plenary/core";
import type { Match } from "./phrase-index.ts";
import type { Token } from "./token.ts";
import type { PeopleNoun, Vocabulary, WordRole } from "./vocabulary.ts";

/** A number that may count people, and the token after it. */
export interface Count {
  readonly value: number;
  readonly end: number;
  /** `article` counts one only where people are counted. */
  readonly written: "digits" | "word" | "article";
  /** `une vingtaine`: about as many. */
  readonly isRough?: true;
}

/** What starts at a token. Within a category's label nothing else starts. */
interface Note {
  readonly count?: Count;
  readonly category?: Match<Id>;
  readonly country?: Match<Country>;
  readonly people?: Match<PeopleNoun>;
  readonly roles?: Match<ReadonlySet<WordRole>>;
}

/** Tokens up to a full stop, with what the vocabulary knows of them. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly notes: readonly Note[];
  readonly vocabulary: Vocabulary;
}

/** A run of a sentence's tokens, the end excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const NOTHING: Note = {};

/** Looks up each token once: linear in their number. */
export function annotate(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Sentence {
  const notes: Note[] = [];
  while (notes.length < tokens.length) {
    const at = notes.length;
    const category = categoryAt(tokens, at, vocabulary);
    notes.push(noteAt(text, tokens, at, vocabulary, category));
    for (let inside = at + 1; inside < (category?.end ?? 0); inside++) notes.push(NOTHING);
  }
  return { text, tokens, notes, vocabulary };
}

function categoryAt(
  tokens: readonly Token[],
  at: number,
  { categories, people, tree }: Vocabulary,
): Match<Id> | undefined {
  const found = categories.match(tokens, at);
  if (found === undefined || tree.get(found.value)?.kind !== "residual") return found;
  // "other lawyers", "alți participanți": the word only adds to the noun.
  const noun = categories.match(tokens, found.end) ?? people.match(tokens, found.end);
  return noun === undefined ? found : undefined;
}

function noteAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  category: Match<Id> | undefined,
): Note {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return NOTHING;
  if (token.kind === "number") {
    const { value } = token;
    if (value === undefined) return NOTHING;
    const end = afterRestated(tokens, at + 1, value, vocabulary);
    return { count: { value, end, written: "digits" } };
  }
  if (category !== undefined) {
    const roles = vocabulary.roles.match(tokens, at);
    return roles === undefined ? { category } : { category, roles };
  }
  // "Midden-Nederland" is no country.
  const isInWord = /[-–]/.test(text.charAt(token.start - 1));
  const country = isInWord ? undefined : vocabulary.countries.match(tokens, at);
  const people = vocabulary.people.match(tokens, at);
  const roles = vocabulary.roles.match(tokens, at);
  const count = wordCount(tokens, at, vocabulary);
  return {
    ...(country === undefined ? {} : { country }),
    ...(people === undefined ? {} : { people }),
    ...(roles === undefined ? {} : { roles }),
    ...(count === undefined ? {} : { count }),
  };
}

/** `twelve (12) people`, `12 (twelve) people`: one number, written twice. */
function afterRestated(
  tokens: readonly Token[],
  end: number,
  value: number,
  { numbers }: Pick<Vocabulary, "numbers">,
): number {
  if (tokens[end]?.folded !== "(") return end;
  const word = numbers.match(tokens, end + 1);
  const again = word?.value.value ?? tokens[end + 1]?.value;
  const close = word?.end ?? end + 2;
  return again === value && tokens[close]?.folded === ")" ? close + 1 : end;
}

function wordCount(
  tokens: readonly Token[],
  at: number,
  { numbers, articles, categories, people, tree }: Vocabulary,
): Count | undefined {
  const article = articles.match(tokens, at);
  const number = numbers.match(tokens, at);
  if (number !== undefined && number.end > (article?.end ?? at)) {
    const { value, isRough } = number.value;
    const end = afterRestated(tokens, number.end, value, { numbers });
    return { value, end, written: "word", ...(isRough && { isRough }) };
  }
  if (article === undefined) return undefined;
  const category = categories.match(tokens, article.end);
  const kind = category === undefined ? undefined : tree.get(category.value)?.kind;
  const counted =
    kind === "profession" || kind === "status" || people.match(tokens, article.end) !== undefined;
  return counted ? { value: 1, end: article.end, written: "article" } : undefined;
}

/** Whether a word with a role starts at a token. */
export function hasRole({ notes }: Sentence, at: number, role: WordRole): boolean {
  return notes[at]?.roles?.value.has(role) === true;
}

const MAX_PHRASE_BACK = 4;

/** Whether a phrase with a role ends right before a token. */
export function endsWithRole(sentence: Sentence, end: number, role: WordRole): boolean {
  for (let at = end - 1; at >= Math.max(0, end - MAX_PHRASE_BACK); at--) {
    if (hasRole(sentence, at, role) && afterRole(sentence, at) === end) return true;
  }
  return false;
}

/** The token after the phrase with a role that starts here. */
export function afterRole({ notes }: Sentence, at: number): number {
  return notes[at]?.roles?.end ?? at + 1;
}

/** The mark at a token, or nothing. */
export function markAt({ tokens }: Sentence, at: number): string {
  const token = tokens[at];
  return token?.kind === "mark" ? token.folded : "";
}

/** The source's words between two tokens, on one line. */
export function sourceOf({ text, tokens }: Sentence, { from, to }: Span): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return "";
  return text.slice(first.start, last.end).replace(/\s+/g, " ").trim();
}

/** Leaves out articles, conjunctions and marks at both ends. */
export function trim(sentence: Sentence, { from, to }: Span): Span {
  const { tokens } = sentence;
  let start = from;
  let end = to;
  while (start < end && (tokens[start]?.kind === "mark" || isSmall(sentence, start, to))) {
    start = tokens[start]?.kind === "mark" ? start + 1 : afterRole(sentence, start);
  }
  while (end > start && (tokens[end - 1]?.kind === "mark" || isSmall(sentence, end - 1, to))) end--;
  return { from: start, to: Math.max(start, end) };
}

function isSmall(sentence: Sentence, at: number, to: number): boolean {
  const { category, people, roles } = sentence.notes[at] ?? NOTHING;
  if (category !== undefined || people !== undefined || (roles?.end ?? 0) > to) return false;
  return (
    hasRole(sentence, at, "article") ||
    hasRole(sentence, at, "and") ||
    hasRole(sentence, at, "about")
  );
}
