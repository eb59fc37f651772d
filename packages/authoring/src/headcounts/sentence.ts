import type { Country, Id } from "@plenary/core";
import { isPerson, withoutPersons } from "./persons.ts";
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
  /** `4-6`, `between 5 and 8`: no number, so that the value is zero and adds nothing. */
  readonly isRange?: true;
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

/** Looks up each token once: linear in their number. A person who is named becomes a mark, so that no label or name holds one. */
export function annotate(text: string, words: readonly Token[], vocabulary: Vocabulary): Sentence {
  const tokens = withoutPersons(text, words, vocabulary);
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
  const range = rangeAt(tokens, at, vocabulary);
  if (range !== undefined) return { count: range };
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

/** `4-6 judges`, `5 to 8 judges`, `between 5 and 8 judges`: two ends with those who are counted right behind. */
function rangeAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Count | undefined {
  const { roles, numbers, categories, people, tree } = vocabulary;
  const roleAt = (i: number) => roles.match(tokens, i);
  const numberEnd = (i: number) =>
    tokens[i]?.value === undefined ? numbers.match(tokens, i)?.end : i + 1;
  const lead = roleAt(at)?.value.has("between") ? roleAt(at)?.end : undefined;
  const first = lead ?? at;
  let end: number | undefined;
  if (
    tokens[first]?.kind === "number" &&
    /^\d{1,3}[-–‐‑‒]\d{1,3}$/.test(tokens[first]?.folded ?? "")
  ) {
    end = first + 1;
  } else {
    const link = numberEnd(first);
    if (link === undefined) return undefined;
    const role = roleAt(link);
    const links =
      tokens[link]?.folded === "–" ||
      role?.value.has("to") === true ||
      (lead !== undefined && role?.value.has("and") === true);
    end = links ? numberEnd(role?.end ?? link + 1) : undefined;
  }
  if (end === undefined) return undefined;
  const noun = vocabulary.tag === "ro" && tokens[end]?.folded === "de" ? end + 1 : end;
  const category = categories.match(tokens, noun);
  const kind = category === undefined ? undefined : tree.get(category.value)?.kind;
  const counts =
    kind === "profession" ||
    kind === "status" ||
    kind === "group" ||
    people.match(tokens, noun) !== undefined;
  return counts ? { value: 0, end, written: "digits", isRange: true } : undefined;
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
  let source = "";
  let { start } = first;
  for (const person of tokens.slice(from, to).filter(isPerson)) {
    source += text.slice(start, person.start);
    start = person.end;
  }
  return (source + text.slice(start, last.end))
    .replace(/\s+/g, " ")
    .replace(/^[\s,;]+|[\s,;]+$/g, "");
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
