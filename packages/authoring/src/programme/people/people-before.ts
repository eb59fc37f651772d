import { THEMED_KINDS } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSessionLabel } from "../lines/parallel.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { speakersBehindKind } from "./behind-kind.ts";
import { beforeBracketedTalk } from "./bracketed-talks.ts";
import type { Contribution } from "./contribution.ts";
import { namesOf } from "./people-list.ts";

/** `Ana Pop, judge: What we saw`, `Prof. Jan Vos „Wege aus der Gewalt“`, `ANA POP – Our house`, `Ana Pop (Cluj) What we saw there`. */
export function peopleBefore(
  text: SourceText,
  line: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Contribution | undefined {
  const bracketed = beforeBracketedTalk(text, line, tokens, lexicon);
  if (bracketed !== undefined) return bracketed;
  const at = tokens.findIndex(({ text: mark }) => /^[:“„«"–—]$/.test(mark));
  if (at < 1) return undefined;
  const [mark, last, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (mark === undefined || last === undefined || next === undefined) return undefined;
  const head = { start: line.start, end: last.end };
  const isDash = isMark(mark, "–—");
  // "Ana Pop – Ministry of Justice" is a person; capitals set her apart from her talk.
  if (isDash && !isShouted(text, head, { start: next.start, end: line.end })) return undefined;
  const title = withoutEdges(text, {
    start: mark.text === ":" || isDash ? mark.end : mark.start,
    end: line.end,
  });
  if (!saysSomething(text, title)) return undefined;
  const people = namesOf(text, head, lexicon, true);
  if (people[0]?.sure === true) return { title, people: { people } };
  // "Welcome of Ana Pop, author (“What we saw”)".
  const isTold = mark.text === ":" || !/[,(]/.test(text.slice(head.start, head.end));
  const told =
    isTold && !isDash ? speakersBehindKind(text, tokens.slice(0, at), lexicon) : undefined;
  return told && { title, people: told };
}

/** `Workshop 1: Ana Pop (Cluj), “What we saw”`, `Lecture: Jan Vos: Housing`; and `Guest speaker: Ana Pop: Housing`, whose label is no part of the title. */
export function peopleBehindLabel(
  text: SourceText,
  line: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Contribution | undefined {
  const colon = tokens.findIndex(({ text: mark }) => mark === ":");
  const [last, mark, next] = tokens.slice(colon - 1, colon + 2);
  if (colon < 1 || colon > LONGEST_LABEL || last === undefined || next === undefined)
    return undefined;
  const lead = { start: line.start, end: mark?.end ?? last.end };
  const kind = lexicon.kinds.match(tokens, 0);
  const isWhole = (at: number) => at === colon || isAndKind(tokens, at, colon, lexicon);
  const isKind = kind !== undefined && THEMED_KINDS.has(kind.value) && isWhole(kind.next);
  const role = roleBefore(tokens, colon, lexicon);
  if (role === undefined && !isKind && !isSessionLabel(text, lead, lexicon)) return undefined;
  const rest = { start: next.start, end: line.end };
  const found = peopleBefore(text, rest, tokens.slice(colon + 1), lexicon);
  if (found === undefined || !isClear(text, rest, found.title)) return undefined;
  return role === undefined ? { ...found, lead } : { ...found, people: { role, ...found.people } };
}

/** What somebody does, in one word or behind one more: "Speaker", "Guest speaker". */
function roleBefore(tokens: readonly Token[], colon: number, lexicon: Lexicon) {
  return [0, 1].map((at) => lexicon.roles.match(tokens, at)).find((role) => role?.next === colon)
    ?.value;
}

/** "Keynote: Ana Pop, Foster Care: Trust and Patience": what she is, or the first of two parts of a title. */
function isClear(text: SourceText, { start }: Span, title: Span): boolean {
  const isQuoted = /["“„«‘]/.test(text.charAt(title.start));
  const people = text.slice(start, title.start).replace(/\([^()]*\)/g, "");
  return isQuoted || !people.includes(",");
}

export const LONGEST_LABEL = 4;

export function isAndKind(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const and = lexicon.and.match(tokens, at)?.next;
  return and !== undefined && lexicon.kinds.match(tokens, and)?.next === end;
}

function isShouted(text: SourceText, head: Span, rest: Span): boolean {
  const [name, words] = [text.slice(head.start, head.end), text.slice(rest.start, rest.end)];
  return name === name.toUpperCase() && words !== words.toUpperCase();
}

export function saysSomething(text: SourceText, { start, end }: Span): boolean {
  return /\p{L}{2}/u.test(text.slice(start, end));
}
