import { isGivenName } from "../../names/is-given-name.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isCapital, type NamedPerson, readPerson } from "./person-names.ts";

const AND: ReadonlySet<string> = new Set("and e y et und en și si &".split(" "));

/** The people of `A, post; B, post`, of `A, B and C`, and of `A, post, organization`; `strict` asks for more than a name. */
export function namesOf(
  text: SourceText,
  span: Span,
  lexicon: Lexicon,
  strict: boolean,
): NamedPerson[] {
  const tokens = text.tokens(span);
  if (!mayBePeople(text, tokens, lexicon)) return [];
  // Most lines have neither.
  const [hasAddress, hasAnd] = [
    lexicon.addresses.isIn(tokens),
    tokens.some((token) => AND.has(token.text)),
  ];
  const parts = splitAtSlash(text, span, lexicon)
    .flatMap((part) => splitAt(text, part, ";").map((entry) => withoutAnd(text, entry)))
    .flatMap((part) => splitBehindBrackets(text, part))
    .flatMap((part) => splitBeforeTitles(text, part, lexicon))
    .flatMap((part) => (hasAddress ? splitAtAddresses(text, part, lexicon) : [part]))
    .flatMap((part) => (hasAnd ? splitAtAnd(text, part, lexicon) : [part]));
  const each = parts.map((part) => readPerson(text, part, lexicon, strict));
  // "Prof. Ana Pop; Council member Ion Vlad".
  for (const [at, part] of parts.length > 1 && each[0]?.sure ? parts.entries() : [])
    each[at] ??= readBehindOffice(text, part, lexicon)[0] ?? readPerson(text, part, lexicon, false);
  if (each.some((person) => person === undefined)) return [];
  const named = each.flatMap((person) => person ?? []);
  // "Dr. Ana Pop, Dean; Honorary Fellow": more of what she is.
  const [first, ...others] = named;
  if (first?.prefix !== undefined && others.length > 0 && !others.some(isSomebody))
    return [withPost(text, span, first)];
  const between = splitAt(text, span, ",");
  if (parts.length > 1 || strict || between.length < 2) return named;
  const listed = between.map((part) => readPerson(text, part, lexicon, false));
  const [head, ...tail] = listed;
  // "Tomas Berg, Open Door": one who is surely somebody, and where he is from.
  const isPosted = head?.sure === true && tail.every((person) => person?.sure !== true);
  const isList =
    !isPosted && listed.every((person) => person !== undefined && person.post === undefined);
  return isList ? listed.flatMap((person) => person ?? []) : named;
}

function isSomebody({ prefix, sure }: NamedPerson): boolean {
  return prefix !== undefined || sure;
}

/** A person with all that stands behind the name. */
function withPost(text: SourceText, { end }: Span, person: NamedPerson): NamedPerson {
  const behind = withoutEdges(text, { start: person.at + person.name.length, end });
  return { ...person, post: plainText(text, behind) };
}

/** "Ana Pop, Dean; and Ion Vlad, Rector". */
function withoutAnd(text: SourceText, { start, end }: Span): Span {
  const [first, second] = text.tokens({ start, end }, 2);
  const leads = AND.has(first?.text ?? "") && !isCapital(text, first) && isCapital(text, second);
  return { start: leads ? (second?.start ?? start) : start, end };
}

/** Two words with capitals, or one behind a form of address: most lines of a programme are told from people by that alone. */
function mayBePeople(
  text: SourceText,
  tokens: readonly Token[],
  { honorifics, addresses }: Lexicon,
): boolean {
  const capitals = tokens.filter((token) => isCapital(text, token)).length;
  return capitals > 1 || honorifics.isIn(tokens) || addresses.isIn(tokens);
}

/** At a mark that stands in no bracket: "Ana Pop (historian; Cluj)" is one. */
function splitAt(text: SourceText, { start, end }: Span, mark: string): Span[] {
  const parts: Span[] = [];
  let [from, depth] = [start, 0];
  for (let at = start; at <= end; at++) {
    const character = text.charAt(at);
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    const isCut = at === end || (character === mark && depth === 0);
    if (!isCut) continue;
    const part = withoutEdges(text, { start: from, end: at });
    if (part.start < part.end) parts.push(part);
    from = at + 1;
  }
  return parts;
}

/** `Ana Pop/Ion Vlad`, and not `Ana Pop, Head of Training/Research`. */
function splitAtSlash(text: SourceText, span: Span, lexicon: Lexicon): Span[] {
  if (!text.slice(span.start, span.end).includes("/")) return [span];
  const parts = splitAt(text, span, "/");
  const isPerson = (part: Span) => readPerson(text, part, lexicon, true)?.sure === true;
  return parts.length > 1 && parts.length <= MOST_IN_SLASHES && parts.every(isPerson)
    ? parts
    : [span];
}

const MOST_IN_SLASHES = 8;

/** `Ana Pop (Cluj), Ion Vlad (Iași)`: each has a bracket of her own. */
function splitBehindBrackets(text: SourceText, span: Span): Span[] {
  const parts = splitAt(text, span, ",");
  const isBracketed = parts.every(({ start, end }) => {
    const part = text.slice(start, end);
    const open = part.indexOf("(");
    return open > 0 && part.indexOf(")", open) === part.length - 1;
  });
  return isBracketed ? parts : [span];
}

/** `Ing. Ana Pop, Director, Prof. Ion Vlad, Dean`: a title begins the next person. */
function splitBeforeTitles(text: SourceText, span: Span, lexicon: Lexicon): Span[] {
  const parts: Span[] = [];
  for (const part of splitAt(text, span, ",")) {
    const last = parts.at(-1);
    if (last === undefined || isTitled(text, part, lexicon)) parts.push(part);
    else parts.splice(-1, 1, { start: last.start, end: part.end });
  }
  return parts;
}

/** `Ana Pop, Cluj Dr. Ion Vlad, Dean`, where the break between two lines is lost. */
function splitAtAddresses(text: SourceText, span: Span, lexicon: Lexicon): Span[] {
  const tokens = text.tokens(span, MOST_IN_LIST);
  const starts = tokens.flatMap(({ start }, at) => {
    const [before, last] = [tokens[at - 1], tokens[at - 2]];
    if (before === undefined || last === undefined || !lexicon.addresses.has(tokens, at)) return [];
    const isSetOff = before.kind === "mark" || lexicon.small.has(tokens, at - 1);
    const isTitled =
      lexicon.honorifics.has(tokens, at - 1) || lexicon.honorifics.has(tokens, at - 2);
    return isSetOff || isTitled ? [] : [start];
  });
  if (starts.length === 0) return [span];
  const parts = [span.start, ...starts].map((start, at) => ({
    start,
    end: starts[at] ?? span.end,
  }));
  const isList = parts.every((part) => readPerson(text, part, lexicon, false) !== undefined);
  return isList ? parts : [span];
}

const MOST_IN_LIST = 80;

/** "Prof. Ion Vlad" and "Ion Vlad (Iași)": and neither "director Human Resources" nor "Washington State Representative". */
function isTitled(text: SourceText, part: Span, lexicon: Lexicon): boolean {
  const person = readPerson(text, part, lexicon, true);
  if (person?.sure !== true) return false;
  if (person.prefix !== undefined) return isAddressedOrGiven(text, person, lexicon);
  const behind = text.slice(person.at + person.name.length, part.end);
  return !/^\s+\p{L}/u.test(behind);
}

/** Whether more than an office says that these are names: "director Human Resources". */
export function isAddressedOrGiven(
  text: SourceText,
  { name, prefix = "", at }: NamedPerson,
  lexicon: Lexicon,
): boolean {
  const tokens = text.tokens({ start: Math.max(0, at - prefix.length - 1), end: at + name.length });
  const [first] = tokens.filter(({ start }) => start >= at);
  return lexicon.addresses.isIn(tokens) || isGivenName(first?.text ?? "");
}

/** `Ana Pop (Cluj) and Ion Vlad (Iași)`, `Ana Pop and Ion Vlad`; of several the first that is surely before somebody: `Ana Pop, House and Garden Trust, and Ion Vlad`. */
function splitAtAnd(text: SourceText, { start, end }: Span, lexicon: Lexicon): Span[] {
  const tokens = text.tokens({ start, end });
  const ands = tokens.flatMap(({ text: word }, at) =>
    AND.has(word) &&
    (/^[),]$/.test(tokens[at - 1]?.text ?? "") ||
      isBetweenNames(text, tokens, at) ||
      (isName(text, tokens[at - 1]) && lexicon.addresses.has(tokens, at + 1)))
      ? [at]
      : [],
  );
  const splits = ands.slice(0, MOST_ANDS).flatMap((at) => {
    const after = tokens[at + 1];
    if (at === 0 || after === undefined || !isCapital(text, after)) return [];
    // "Ana Pop (Cluj) & Association TREMPLIN".
    const person = readPerson(text, { start: after.start, end }, lexicon, false);
    return person === undefined ? [] : [{ at, after, sure: person.sure }];
  });
  const split = splits.find(({ sure }) => sure) ?? splits[0];
  if (split === undefined) return [{ start, end }];
  const before = { start, end: tokens[split.at]?.start ?? end };
  return [withoutEdges(text, before), { start: split.after.start, end }];
}

const MOST_ANDS = 4;

/** Two words with capitals on either side: not "Ortega y Gasset". */
function isBetweenNames(text: SourceText, tokens: readonly Token[], at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].every((place) => isName(text, tokens[place]));
}

function isName(text: SourceText, token: Token | undefined): boolean {
  return token?.kind === "word" && isCapital(text, token);
}

/** `voorzitter Arie Blom`, `the Deputy Minister of Labour, Peter Dolan (Cardiff)`: the people behind the words for what the first of them is. */
export function readBehindOffice(text: SourceText, span: Span, lexicon: Lexicon): NamedPerson[] {
  const tokens = text.tokens(span, MOST_IN_OFFICE);
  let isOffice = false;
  for (const [at, token] of tokens.entries()) {
    if (!belongsToOffice(tokens, at, lexicon)) break;
    const people = isOffice
      ? namesOf(text, { start: token.start, end: span.end }, lexicon, true)
      : [];
    const [first, ...others] = people;
    isOffice ||= lexicon.honorifics.has(tokens, at) || lexicon.roles.has(tokens, at);
    if (first?.sure !== true) continue;
    const office = plainText(text, { start: span.start, end: token.start });
    const post = first.post === undefined ? office : `${office}, ${first.post}`;
    return [{ ...first, post }, ...others];
  }
  return [];
}

/** "The Minister of Labour": no "with", "in" or "led by" stands in it, and no mark. */
function belongsToOffice(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.kind === "mark") return isMark(tokens[at], ".'’");
  const role = lexicon.roles.match(tokens, at)?.next ?? at;
  if (role > at + 1) return false;
  return at === 0 || !lexicon.small.has(tokens, at) || lexicon.of.has(tokens, at);
}

const MOST_IN_OFFICE = 10;
