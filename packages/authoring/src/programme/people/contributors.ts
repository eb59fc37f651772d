import { isGivenName } from "../../names/is-given-name.ts";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { bracketAtEnd, isBalanced } from "../text/brackets.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import type { Contribution } from "./contribution.ts";
import { namedWithin, type PeopleLine, readPeople } from "./people.ts";
import {
  isAndKind,
  LONGEST_LABEL,
  peopleBefore,
  peopleBehindLabel,
  saysSomething,
} from "./people-before.ts";
import { isAddressedOrGiven, readBehindOffice } from "./people-list.ts";
import { isCapital, type NamedPerson, namesWithin } from "./person-names.ts";

/** Longer lines are told, and no titles. */
const LONGEST = 500;
const MOST_MARKS = 24;

/**
 * Parts a title from the people in its line: `Opening – Ana Pop, Dean`, `Housing (Dr. Jan Vos)`, `Film, presented by Ana Pop`, `Ana Pop
 * (Cluj): What we saw`. Only a form of address, a given name or the like tells people from other words with capitals.
 */
export function splitContribution(
  text: SourceText,
  line: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Contribution | undefined {
  if (line.end - line.start > LONGEST) return undefined;
  // Nobody speaks in a break.
  if (kindOf(tokens, lexicon) === "break") return undefined;
  return (
    peopleBefore(text, line, tokens, lexicon) ??
    peopleBehindLabel(text, line, tokens, lexicon) ??
    onlyPeople(text, line, tokens, lexicon) ??
    peopleBehind(text, line, tokens, lexicon)
  );
}

/** `Keynote: Prof. Ana Pop` has a label for its title; `Ana Pop, Dean of Law` has nothing else, and keeps it. */
function onlyPeople(
  text: SourceText,
  line: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Contribution | undefined {
  const people = surePeople(text, line, lexicon);
  const [first] = people?.people ?? [];
  // "Keynote: What we saw, by Ana Pop", "Keynote: Ana Pop, Housing: the way home".
  const marks = text.slice(line.start, first?.at ?? line.end).match(/[:,]/g) ?? [];
  const isTold = people?.beside !== undefined && people.beside.start < (first?.at ?? line.end);
  const isTalk =
    marks.length > 1 || isTold || isBehindTalk(text, line, first) || first?.post?.includes(":");
  if (people === undefined || isTalk) return undefined;
  const role = lexicon.roles.match(tokens, 0)?.next ?? 0;
  const colon = tokens.findIndex(({ text: mark }) => mark === ":");
  // "Keynote and questions:".
  const isLabel = role > 0 && (colon === role || isAndKind(tokens, role, colon, lexicon));
  return {
    title: isLabel ? { start: line.start, end: tokens[colon - 1]?.end ?? line.end } : line,
    people,
  };
}

/** "Keynote: What we saw – Prof. Ana Pop", "Keynote: What we saw (Ana Pop)": what stands before a mark is the talk. */
function isBehindTalk(text: SourceText, line: Span, person: NamedPerson | undefined): boolean {
  if (person === undefined) return false;
  const start = person.at - (person.prefix === undefined ? 0 : person.prefix.length + 1);
  const before = text.slice(line.start, Math.max(line.start, start));
  return /:.*\p{L}.*[–—(]\s*$/su.test(before);
}

function surePeople(text: SourceText, span: Span, lexicon: Lexicon): PeopleLine | undefined {
  const read = readPeople(text, span, lexicon);
  const people = read?.people ?? [];
  // "Dorra Wider (Tunis), Ana Pop (Cluj)": who is in a list with somebody is somebody.
  const isListed = people.length > 1 && people.every(({ post = "" }) => post.startsWith("("));
  const isSure = people[0]?.sure === true || (isListed && people.some(({ sure }) => sure));
  return isSure ? read : undefined;
}

/** "Óscar Mansilla. Asesor jurídico". */
function inFirstSentence(text: SourceText, span: Span, lexicon: Lexicon): PeopleLine | undefined {
  const [stop] = sentenceEnds(text, span, lexicon);
  const first = { start: span.start, end: stop?.start ?? span.start };
  const read = stop === undefined ? undefined : surePeople(text, first, lexicon);
  return read && stop && { ...read, beside: { start: stop.end, end: span.end } };
}

/** "Presented by", "a cargo de", of several words: "by" may be "by bus", and "with" may be "with wine". */
function leadsToPeople(tokens: readonly Token[], next: number, lexicon: Lexicon): boolean {
  const after = tokens[next];
  return next > 1 && lexicon.small.has(tokens, next - 1) && after?.kind === "word";
}

/** Behind a mark a label announces people, whether they have names or not: `Lecture. Panelists: four experts`. */
function announced(text: SourceText, span: Span, lexicon: Lexicon): PeopleLine | undefined {
  const tokens = text.tokens(span, 12);
  const role = lexicon.roles.match(tokens, 0);
  const after = tokens[role?.next ?? -1];
  if (role === undefined || after === undefined) return undefined;
  // ", a cargo del presidente de la Cooperativa".
  if (leadsToPeople(tokens, role.next, lexicon))
    return namedWithin(text, { start: after.start, end: span.end }, role.value, lexicon);
  if (after.text !== ":") return undefined;
  const read = readPeople(text, span, lexicon);
  return read !== undefined && (read.attribution !== undefined || read.people.length > 0)
    ? read
    : undefined;
}

/** The first place in a title behind which there is nothing but people. */
function peopleBehind(
  text: SourceText,
  line: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Contribution | undefined {
  const stops = new Set([...sentenceEnds(text, line, lexicon)].map(({ start }) => start));
  let [marks, role] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || at < role || marks > MOST_MARKS) continue;
    role = lexicon.roles.match(tokens, at)?.next ?? role;
    const tail = tailAt(line, tokens, at, lexicon, stops);
    if (tail === undefined) continue;
    marks++;
    const title = withoutEdges(text, { start: line.start, end: endBefore(token) });
    if (!isTitle(text, title, token, lexicon) || !isBalanced(text, tail.span)) continue;
    const people =
      surePeople(text, tail.span, lexicon) ??
      inFirstSentence(text, tail.span, lexicon) ??
      (tail.ofOffice ? ofOffice(text, tail.span, lexicon) : undefined) ??
      (token.kind === "mark"
        ? announced(text, tail.span, lexicon)
        : byOffice(text, line, tokens, at, lexicon));
    if (people === undefined || isOfficeOf(text, title, token, people, lexicon)) continue;
    return { title: isAboutThem(text, title, tokens, at, lexicon) ? line : title, people };
  }
  return undefined;
}

/** "Mariska Kleinhuis, director Human Resources": what stands behind the comma is what she is. */
function isOfficeOf(
  text: SourceText,
  title: Span,
  { text: mark }: Token,
  { people: [first] }: PeopleLine,
  lexicon: Lexicon,
): boolean {
  if (mark !== "," || first?.prefix === undefined) return false;
  const words = text.tokens(title, MOST_IN_NAME + 1);
  const isName =
    words.length > 1 &&
    words.length <= MOST_IN_NAME &&
    words.every((word) => isCapital(text, word));
  return isName && !isAddressedOrGiven(text, first, lexicon);
}

const MOST_IN_NAME = 3;

/** "Gespräch mit Ana Pop", "Lunch with Jan Vos": those with whom one talks or eats are what it is about. */
function isAboutThem(
  text: SourceText,
  title: Span,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.with.has(tokens, at)) return false;
  const words = text.tokens(title);
  const last = words.slice(words.findLastIndex(({ text: mark }) => /^[:–—-]$/.test(mark)) + 1);
  return last.length <= 2 && WITH_OTHERS.has(kindOf(last, lexicon));
}

const WITH_OTHERS: ReadonlySet<string> = new Set(["discussion", "meal"]);

/** What may be people, and whether words for their office lead to them: "Welcome of the mayor Jan Vos". */
interface Tail {
  readonly span: Span;
  readonly ofOffice: boolean;
}

function ofOffice(text: SourceText, span: Span, lexicon: Lexicon): PeopleLine | undefined {
  const people = readBehindOffice(text, span, lexicon);
  return people.length > 0 ? { people } : undefined;
}

/** "Opening door dagvoorzitter, Ana Pop": behind what begins or ends an event a name, whatever stands before it; "Welcome by the chair" is called so. */
function byOffice(
  text: SourceText,
  { end }: Span,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): PeopleLine | undefined {
  const kind = lexicon.kinds.match(tokens, 0);
  const role = lexicon.roles.match(tokens, at);
  const first = tokens[role?.next ?? tokens.length];
  if (kind?.next !== at || role === undefined || first?.kind !== "word") return undefined;
  if (!OF_NOTHING_ELSE.has(kind.value) || lexicon.with.has(tokens, at)) return undefined;
  // "Welcome by the Housing Trust – Ana Pop".
  if (tokens.some((token) => isMark(token, "–—"))) return undefined;
  const found = namedWithin(text, { start: first.start, end }, role.value, lexicon);
  const last = found.people.at(-1);
  // "Welcome by Mayor Ana Pop in the old town hall".
  const goesOn = last && /^\s*\p{L}/u.test(text.slice(last.at + last.name.length, end));
  return last === undefined || goesOn ? undefined : found;
}

/** What stands behind a mark, in a bracket, or from a word for what people do. */
function tailAt(
  line: Span,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  stops: ReadonlySet<number>,
): Tail | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const from = (start: number | undefined, ofOffice = false) =>
    start === undefined ? undefined : { span: { start, end: line.end }, ofOffice };
  if (token === undefined || token.kind === "number") return undefined;
  if (token.kind === "word") {
    if (lexicon.roles.has(tokens, at) || isAddressed(tokens, at, lexicon)) return from(token.start);
    const of = lexicon.of.match(tokens, at);
    if (of === undefined || !belongsToSpeaker(tokens, at, lexicon)) return undefined;
    return from(tokens[of.next]?.start, true);
  }
  if (next === undefined) return undefined;
  if (isMark(token, "([")) return inBracket(tokens, at);
  // "Mother-in-law", "dell'Emilia".
  const isHyphen = isMark(token, "’'-") && token.glued && next.glued;
  const parts = isMark(token, `–—,;:|/”»"“’'-`) || stops.has(token.start);
  return parts && !isHyphen ? from(next.start) : undefined;
}

/** The bracket that ends a line. */
function inBracket(tokens: readonly Token[], open: number): Tail | undefined {
  const bracket = bracketAtEnd(tokens);
  const [first, last] = [tokens[open + 1], tokens[bracket?.close ?? -1]];
  if (bracket?.open !== open || first === undefined || last === undefined) return undefined;
  return { span: { start: first.start, end: last.start }, ofOffice: false };
}

/** "Our first results Dr. Ana Pop": a form of address behind words that do not lead to it; "Grußwort Ana Pop, Leiterin". */
function isAddressed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const kind = lexicon.kinds.match(tokens, 0);
  const isWelcome = kind !== undefined && OF_NOTHING_ELSE.has(kind.value);
  const isNamed = isWelcome && isGivenName(tokens[at]?.text ?? "") && hasPost(tokens, at);
  if (kind?.next === at && (isNamed || lexicon.honorifics.has(tokens, at))) return true;
  if (!lexicon.addresses.has(tokens, at) || isInPlaceName(tokens, at, lexicon)) return false;
  // "Don't Miss It".
  if (isMark(tokens[at - 2], "'’") && tokens[at - 1]?.glued === true) return false;
  const leads = tokens[at - 1]?.kind === "mark" || lexicon.small.has(tokens, at - 1);
  return !leads && !lexicon.honorifics.has(tokens, at - 1);
}

/** What somebody is stands behind a comma. */
function hasPost(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text: mark }, place) => place > at + 1 && mark === ",");
  const isNear = comma !== -1 && comma <= at + LONGEST_LABEL;
  return isNear && (tokens[comma + 1]?.text.length ?? 0) > SHORTEST_POST;
}

/** "Warren Pike, III", "John Doe, PhD". */
const SHORTEST_POST = 3;

/** What begins or ends an event has no theme. */
const OF_NOTHING_ELSE: ReadonlySet<string> = new Set(["opening", "closing", "keynote"]);

/** "Hotel Doña Urraca", "Piazza Don Bosco": and not "the ideas of the schools Dr. Ana Pop". */
function isInPlaceName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isPlace = lexicon.venues.has(tokens, at - 1) || lexicon.rooms.has(tokens, at - 1);
  return isPlace && tokens[at + 1]?.kind === "word";
}

/**
 * "Greetings of …", "Schlusswort des …": whose words begin and end an event, that is no part of what they are called; nor is it of
 * an "Intervention of …" that is called nothing else.
 */
function belongsToSpeaker(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const kind = kindOf(tokens.slice(0, at), lexicon);
  if (kind === "opening" || kind === "closing") return true;
  return kind === "presentation" && lexicon.kinds.match(tokens, 0)?.next === at;
}

/** A title keeps the mark that closes its quotation or its question. */
function endBefore({ text, start, end }: Token): number {
  return /^[”»"“’'?!]$/.test(text) ? end : start;
}

/** Words that do not lead on to what follows, and name nobody who speaks with them: else the people start earlier. */
function isTitle(text: SourceText, title: Span, { kind }: Token, lexicon: Lexicon): boolean {
  if (!saysSomething(text, title)) return false;
  const last = text.tokens(title).at(-1);
  if (last !== undefined && (lexicon.small.has([last], 0) || lexicon.of.has([last], 0)))
    return false;
  for (const { sure, at } of namesWithin(text, title, lexicon))
    if (sure && (at > title.start || kind === "word")) return false;
  return true;
}
