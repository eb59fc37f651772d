import type { AgendaRole } from "@plenary/core";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { namesOf, readBehindOffice } from "./people-list.ts";
import { type NamedPerson, namesWithin } from "./person-names.ts";

/** Who contributes to an item: `Moderator: Dr. Ana Pop, Ministry of Justice`, or `Ana Pop (Ministry of Justice)`. */
export interface PeopleLine {
  /** Absent where the line names people and does not say what they do. */
  readonly role?: AgendaRole["role"];
  readonly people: readonly NamedPerson[];
  /** People who are told of without a name. */
  readonly attribution?: Span;
  /** What the line goes on with behind them. */
  readonly beside?: Span;
}

type Role = AgendaRole["role"];

const LONGEST = 400;
/** "Sous la présidence de". */
const MOST_IN_ROLE = 4;

/** Reads a line under an item as people; `open` is the role whose people the line above announced ("Speakers:"). */
export function readPeople(
  text: SourceText,
  line: Span,
  lexicon: Lexicon,
  open?: Role,
): PeopleLine | undefined {
  const span = withoutEdges(text, line);
  if (span.end - span.start > LONGEST || span.start >= span.end) return undefined;
  const tokens = text.tokens(span);
  const told = readTold(text, span, tokens, lexicon);
  if (told !== undefined) return told;
  // "Hast du Lust, einmal zu spielen?"
  if (open === undefined && text.slice(span.start, span.end).includes("?")) return undefined;
  // "Central School, Cluj:" leads to what happens there.
  if (open === undefined && text.slice(span.end, line.end + 1).includes(":")) return undefined;
  const found = namesOfSentence(text, span, lexicon, open === undefined);
  if (found.people.length === 0) return undefined;
  const role = open ?? roleInPost(found.people[0]?.post, lexicon);
  return role === undefined ? found : { role, ...found };
}

/** Those whom the first sentence names, and what further ones tell: "Ana Pop, judge. She works on …". */
function namesOfSentence(
  text: SourceText,
  span: Span,
  lexicon: Lexicon,
  strict: boolean,
): Pick<PeopleLine, "people" | "beside"> {
  const [stop] = sentenceEnds(text, span, lexicon);
  const first =
    stop === undefined
      ? []
      : namesOf(text, { start: span.start, end: stop.start }, lexicon, strict);
  if (stop === undefined || first.length === 0)
    return { people: namesOf(text, span, lexicon, strict) };
  return { people: first, beside: { start: stop.end, end: span.end } };
}

/** Whether a line names people, by more than capitals. */
export function namesSomebody(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  return readPeople(text, line, lexicon)?.people[0]?.sure === true;
}

/** People behind a word for what they do: `Moderator: Ana Pop`, `presented by Ana Pop`, and the word alone. */
function readTold(
  text: SourceText,
  span: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): PeopleLine | undefined {
  const role = lexicon.roles.match(tokens, 0);
  if (role === undefined) return undefined;
  const colon = tokens.findIndex(({ text: mark }, at) => at >= role.next && mark === ":");
  if (colon !== -1 && colon <= role.next + 3)
    return withRole(text, span, tokens.slice(colon + 1), role.value, lexicon);
  const after = { start: tokens[role.next]?.start ?? span.end, end: span.end };
  const named = namesOf(text, after, lexicon, false);
  const people = named.length > 0 ? named : readBehindOffice(text, after, lexicon);
  if (people.length > 0 && !isPost(role)) return { role: role.value, people };
  // "Voorzitter H. Wolters" is both.
  const chair = isPost(role) ? readBehindOffice(text, span, lexicon) : [];
  if (chair.length > 0) return { people: chair };
  const isAlone = role.next >= tokens.length && tokens.length <= MOST_IN_ROLE;
  return isAlone ? { role: role.value, people: [] } : undefined;
}

/** `Ana Pop (moderator) – journalist`. */
function roleInPost(post: string | undefined, lexicon: Lexicon): Role | undefined {
  const tokens = post === undefined ? [] : tokenize(post, { start: 0, end: post.length }, 8);
  const role = tokens[0]?.text === "(" ? lexicon.roles.match(tokens, 1) : undefined;
  const next = tokens[role?.next ?? tokens.length]?.text;
  if (role === undefined || next !== ")") return undefined;
  return isPost({ value: role.value, next: 1 }) ? undefined : role.value;
}

/** "Chair" and "expert" before a name, without a colon, are what somebody is elsewhere; "chaired by" is not. */
function isPost({ value, next }: { value: Role; next: number }): boolean {
  return (value === "chair" || value === "expert") && next < 2;
}

function withRole(
  text: SourceText,
  span: Span,
  rest: readonly Token[],
  role: Role,
  lexicon: Lexicon,
): PeopleLine {
  const [first] = rest;
  if (first === undefined) return { role, people: [] };
  const after = { start: first.start, end: span.end };
  // "Moderator: Ana Pop. Main Hall".
  const found = namesOfSentence(text, after, lexicon, false);
  return found.people.length > 0 ? { role, ...found } : namedWithin(text, after, role, lexicon);
}

/** People as they are told of, `four international experts`; of whom a name is given, no copy for the public may show it. */
export function namedWithin(
  text: SourceText,
  span: Span,
  role: Role,
  lexicon: Lexicon,
): PeopleLine {
  const people = [...namesWithin(text, span, lexicon)].filter(({ sure }) => sure);
  const [person, ...others] = people;
  if (person === undefined) return { role, people, attribution: span };
  if (others.length > 0) return { role, people, beside: span };
  const before = { start: span.start, end: person.at - lengthOfPrefix(person) };
  const behind = { start: person.at + person.name.length, end: span.end };
  const post = [before, behind]
    .map((part) => plainText(text, withoutEdges(text, part)))
    .filter((part) => part !== "")
    .join(", ");
  return { role, people: [post === "" ? person : { ...person, post }] };
}

/** With the blank behind it. */
function lengthOfPrefix({ prefix }: NamedPerson): number {
  return prefix === undefined ? 0 : prefix.length + 1;
}
