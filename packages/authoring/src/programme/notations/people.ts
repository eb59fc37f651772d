import type { AgendaRole } from "@plenary/core";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { isCapital, type NamedPerson, readPerson } from "./person-names.ts";

const AND: ReadonlySet<string> = new Set("and e y et und en și si".split(" "));

/** Who contributes to an item: `Moderator: Dr. Ana Pop, Ministry of Justice`, or `Ana Pop (Ministry of Justice)`. */
export interface PeopleLine {
  /** Absent where the line names people and does not say what they do. */
  readonly role?: AgendaRole["role"];
  readonly people: readonly NamedPerson[];
  /** People who are told of without a name. */
  readonly attribution?: Span;
}

type Role = AgendaRole["role"];

const LONGEST = 400;

/** Reads a line under an item as people; `open` is the role whose people the line above announced ("Speakers:"). */
export function readPeople(
  text: string,
  line: Span,
  lexicon: Lexicon,
  open?: Role,
): PeopleLine | undefined {
  const span = withoutEdges(text, line);
  if (span.end - span.start > LONGEST || span.start >= span.end) return undefined;
  const tokens = tokenize(text, span);
  const role = lexicon.roles.match(tokens, 0);
  const colon =
    role === undefined
      ? -1
      : tokens.findIndex(({ text: mark }, at) => at >= role.next && mark === ":");
  if (role !== undefined && colon !== -1 && colon <= role.next + 3) {
    return withRole(text, span, tokens.slice(colon + 1), role.value, lexicon);
  }
  if (role !== undefined) {
    const after = { start: tokens[role.next]?.start ?? span.end, end: span.end };
    const people = namesOf(text, after, lexicon, false);
    if (people.length > 0 && !isPost(role.value)) return { role: role.value, people };
    if (role.next >= tokens.length && tokens.length <= 2) return { role: role.value, people: [] };
  }
  // "Central School, Cluj:" leads to what happens there.
  if (open === undefined && text.slice(span.end, line.end + 1).includes(":")) return undefined;
  const people = namesOf(text, span, lexicon, open === undefined);
  if (people.length === 0) return undefined;
  const told = open ?? roleInPost(people[0]?.post, lexicon);
  return told === undefined ? { people } : { role: told, people };
}

/** `Ana Pop (moderator) – journalist`. */
function roleInPost(post: string | undefined, lexicon: Lexicon): Role | undefined {
  const tokens = post === undefined ? [] : tokenize(post, { start: 0, end: post.length }, 8);
  const role = tokens[0]?.text === "(" ? lexicon.roles.match(tokens, 1) : undefined;
  const next = tokens[role?.next ?? tokens.length]?.text;
  return next === ")" && !isPost(role?.value ?? "chair") ? role?.value : undefined;
}

/** "Chair" and "expert" before a name, without a colon, are what somebody is elsewhere. */
function isPost(role: Role): boolean {
  return role === "chair" || role === "expert";
}

function withRole(
  text: string,
  span: Span,
  rest: readonly Token[],
  role: Role,
  lexicon: Lexicon,
): PeopleLine {
  const [first] = rest;
  if (first === undefined) return { role, people: [] };
  const after = { start: first.start, end: span.end };
  const people = namesOf(text, after, lexicon, false);
  return people.length > 0 ? { role, people } : { role, people, attribution: after };
}

/** The people of `A, post; B, post`, of `A, B and C`, and of `A, post, organization`; `strict` asks for more than a name. */
function namesOf(text: string, span: Span, lexicon: Lexicon, strict: boolean): NamedPerson[] {
  const parts = splitAt(text, span, ";")
    .flatMap((part) => splitBehindBrackets(text, part))
    .flatMap((part) => splitBeforeTitles(text, part, lexicon))
    .flatMap((part) => splitAtAnd(text, part));
  const each = parts.map((part) => readPerson(text, part, lexicon, strict));
  if (each.some((person) => person === undefined)) return [];
  const named = each.flatMap((person) => person ?? []);
  // "Dr. Ana Pop, Dean; Honorary Fellow": more of what she is.
  const [first, ...others] = named;
  if (
    first?.prefix !== undefined &&
    others.length > 0 &&
    others.every(({ prefix }) => prefix === undefined)
  )
    return [first];
  if (parts.length > 1 || strict) return named;
  const listed = splitAt(text, span, ",").map((part) => readPerson(text, part, lexicon, false));
  const isList =
    listed.length > 1 &&
    listed.every((person) => person !== undefined && person.post === undefined);
  return isList ? listed.flatMap((person) => person ?? []) : named;
}

function splitAt(text: string, { start, end }: Span, mark: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== mark) continue;
    const part = withoutEdges(text, { start: from, end: at });
    if (part.start < part.end) parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** `Ana Pop (Cluj), Ion Vlad (Iași)`: each has a bracket of her own. */
function splitBehindBrackets(text: string, span: Span): Span[] {
  const parts = splitAt(text, span, ",");
  const bracketed = parts.every(({ end }) => text.charAt(end - 1) === ")");
  const balanced = parts.every(({ start, end }) => {
    const open = text.indexOf("(", start);
    return open > start && text.indexOf(")", open) === end - 1;
  });
  return bracketed && balanced ? parts : [span];
}

/** `Ing. Ana Pop, Director, Prof. Ion Vlad, Dean`: a title begins the next person. */
function splitBeforeTitles(text: string, span: Span, lexicon: Lexicon): Span[] {
  const parts: Span[] = [];
  for (const part of splitAt(text, span, ",")) {
    const last = parts.at(-1);
    if (last === undefined || isTitled(text, part, lexicon)) parts.push(part);
    else parts.splice(-1, 1, { start: last.start, end: part.end });
  }
  return parts;
}

/** Whether a name stands behind a title: "Prof. Ion Vlad", and not "Professor of Law". */
function isTitled(text: string, part: Span, lexicon: Lexicon): boolean {
  const tokens = tokenize(text, part, 8);
  return lexicon.honorifics.has(tokens, 0) && readPerson(text, part, lexicon, false) !== undefined;
}

/** `Ana Pop (Cluj) and Ion Vlad (Iași)`, and `Ana Pop and Ion Vlad`. */
function splitAtAnd(text: string, { start, end }: Span): Span[] {
  const tokens = tokenize(text, { start, end });
  const at = tokens.findIndex(
    ({ text: word }, index) =>
      AND.has(word) && (tokens[index - 1]?.text === ")" || isBetweenNames(text, tokens, index)),
  );
  const after = tokens[at + 1];
  if (at <= 0 || after === undefined || !isCapital(text, after)) return [{ start, end }];
  return [
    { start, end: tokens[at]?.start ?? end },
    { start: after.start, end },
  ];
}

/** Two words with capitals on either side: not "Ortega y Gasset". */
function isBetweenNames(text: string, tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) => token?.kind === "word" && isCapital(text, token);
  return [at - 2, at - 1, at + 1, at + 2].every((place) => isName(tokens[place]));
}
