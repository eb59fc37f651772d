import type { Country, Id } from "@plenary/core";
import { type Count, countAt } from "./count.ts";
import { withoutFillers } from "./entities.ts";
import { isPerson, withoutPersons } from "./persons.ts";
import type { Match } from "./phrase-index.ts";
import type { Stretch } from "./text-lines.ts";
import { type Token, tokenize } from "./token.ts";
import type { PeopleNoun, Vocabulary } from "./vocabulary.ts";
import type { WordRole } from "./word-roles.ts";

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

const LONGEST_CODE = 3;

function noteAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  category: Match<Id> | undefined,
): Note {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return NOTHING;
  const count = countAt(tokens, at, vocabulary);
  if (count !== undefined && (count.isRange || token.kind === "number")) return { count };
  if (token.kind === "number") return NOTHING;
  if (category !== undefined) {
    const roles = vocabulary.roles.match(tokens, at);
    // "primarul" counts one, whatever else its stem is.
    const isOffice = count?.end === at;
    return {
      category,
      ...(roles === undefined ? {} : { roles }),
      ...(isOffice && { count }),
    };
  }
  // "Midden-Nederland" is no country.
  const isInWord = /[-–]/.test(text.charAt(token.start - 1));
  const found = isInWord ? undefined : vocabulary.countries.match(tokens, at);
  // "Us" is no country, "US" is.
  const isCode = token.end - token.start <= LONGEST_CODE;
  const isCapital = /^\p{Lu}+$/u.test(text.slice(token.start, token.end));
  const country = isCode && !isCapital && found?.end === at + 1 ? undefined : found;
  const roles = vocabulary.roles.match(tokens, at);
  // "19 anwesend" is no noun, "19 Anwesende" is; "países" are no "pais".
  const isVerb = vocabulary.attendance.capitalNouns && isSmallVerb(text, token, roles);
  const isOther = isVerb || roles?.value.has("thing");
  const people = isOther ? undefined : vocabulary.people.match(tokens, at);
  return {
    ...(country === undefined ? {} : { country }),
    ...(people === undefined ? {} : { people }),
    ...(roles === undefined ? {} : { roles }),
    ...(count === undefined ? {} : { count }),
  };
}

function isSmallVerb(text: string, { start }: Token, roles: Note["roles"]): boolean {
  return roles?.value.has("attended") === true && /\p{Ll}/u.test(text.charAt(start));
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

/** Whether a phrase with a role ends right before a token, or before the article there. */
export function leadsWithRole(sentence: Sentence, at: number, role: WordRole): boolean {
  if (endsWithRole(sentence, at, role)) return true;
  return hasRole(sentence, at - 1, "article") && endsWithRole(sentence, at - 1, role);
}

/** The token after the phrase with a role that starts here. */
export function afterRole({ notes }: Sentence, at: number): number {
  return notes[at]?.roles?.end ?? at + 1;
}

/** The token after the article that starts here, or the same where none does. */
export function afterArticle(sentence: Sentence, at: number): number {
  return hasRole(sentence, at, "article") ? afterRole(sentence, at) : at;
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
  source += text.slice(start, last.end);
  // "Police (Saxony)": a bracket that the words opened is closed with them.
  const isOpen = source.lastIndexOf("(") > source.lastIndexOf(")");
  const closed = isOpen && text.charAt(last.end) === ")" ? `${source})` : source;
  return withoutEdges(withoutFillers(closed).replace(/\s+/g, " "), " ,;");
}

/** A text without some characters at both ends; by index, as a pattern would try each run of them. */
export function withoutEdges(text: string, edges: string): string {
  let start = 0;
  while (start < text.length && edges.includes(text.charAt(start))) start++;
  let end = text.length;
  while (end > start && edges.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
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

/** Splits a stretch of text at its full stops, and before a label on a line or behind a number: `Apologies: 2 judges`. */
export function sentencesOf(
  text: string,
  { start, end }: Stretch,
  vocabulary: Vocabulary,
): Sentence[] {
  const sentences: Token[][] = [[]];
  const tokens = tokenize(text, start, end);
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.end ?? token.start;
    const opens = text.slice(before, token.start).includes("\n") || isBehindFigure(tokens, at);
    if (opens && isLabelled(tokens, at)) sentences.push([]);
    if (isRank(tokens, at, vocabulary)) sentences.at(-1)?.push(withoutValue(token));
    else if (isRank(tokens, at - 1, vocabulary)) continue;
    else if (token.kind === "mark" && /^[.!?]$/.test(token.folded)) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => annotate(text, tokens, vocabulary));
}

/** `der 3. Workshop`: where a point makes a rank of a number, it ends no sentence. */
function isRank(tokens: readonly Token[], at: number, { attendance }: Vocabulary): boolean {
  const [before, number, point] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (attendance.ranks === undefined || number?.value === undefined || point?.folded !== ".")
    return false;
  return number.end === point.start && attendance.ranks.includes(before?.folded ?? "");
}

function withoutValue({ value: _, ...token }: Token): Token {
  return token;
}

/** `Members: 33 – Present: 29`: the next label is no word for those who were counted before it. */
function isBehindFigure(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.folded === "–" && tokens[at - 2]?.value !== undefined;
}

const LONGEST_LABEL = 5;

/** A few words and a colon, with a number between them or without: `Apologies:`, `Present (12):`. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "word") return false;
  for (let next = at + 1; next <= at + LONGEST_LABEL; next++) {
    const token = tokens[next];
    if (token?.folded === ":") return true;
    if (token === undefined || (token.kind === "mark" && !/^[()]$/.test(token.folded)))
      return false;
  }
  return false;
}
