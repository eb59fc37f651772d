import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Lead } from "../lines/line.ts";
import { splitContribution } from "../people/contributors.ts";
import { type PeopleLine, readPeople } from "../people/people.ts";
import { placeBehindKind } from "../places/place-behind-kind.ts";
import { placeAtStart, roomAtEnd, roomWithin, venueAtEnd } from "../places/title-places.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { asideAtEnd } from "./asides.ts";
import { makersAtEnd } from "./makers.ts";
import { priceAtEnd } from "./prices.ts";
import { type Timed, takeDuration } from "./title-durations.ts";

/** A title, and what else its line says in the same breath. */
export interface ReadTitle {
  readonly span: Span;
  readonly text: string;
  readonly room?: Span;
  /** In minutes. */
  readonly duration?: number;
  /** Who contributes. */
  readonly people: readonly PeopleLine[];
  /** What else stands beside the title. */
  readonly asides: readonly Span[];
}

/** Takes the room, the duration and the people out of `Opening (30 min) – Ana Pop – Sala Mare`, in whatever order they stand. */
export function readTitle(text: SourceText, title: Span, lexicon: Lexicon): ReadTitle {
  const start = behindNumber(text, title, lexicon);
  const span = withoutBrackets(text, withoutEdges(text, { start, end: title.end }));
  let read: Parts = { span, people: [], asides: [] };
  for (let rest = takePart(text, read, lexicon); rest !== undefined; ) {
    read = rest;
    rest = takePart(text, read, lexicon);
  }
  return withLead(text, { ...read, text: plainText(text, read.span) }, read.lead);
}

/** A title behind the label that stands apart from it. */
export function withLead(text: SourceText, title: ReadTitle, lead: Lead | undefined): ReadTitle {
  if (lead === undefined) return title;
  const { mark = "" } = lead;
  const label = plainText(text, lead);
  return {
    ...title,
    text: `${label}${mark === ":" || mark === "" ? mark : ` ${mark}`} ${title.text}`,
  };
}

type Parts = Omit<ReadTitle, "text"> & { readonly lead?: Span | undefined };

/** "[Opening]": and not "[Town] opening [hall]". */
function withoutBrackets(text: SourceText, { start, end }: Span): Span {
  const isWhole = /^\[[^[\]]*\]$/.test(text.slice(start, end));
  return isWhole ? withoutEdges(text, { start: start + 1, end: end - 1 }) : { start, end };
}

/** Where the words of `TOP 3 Budget` and `1.-Budget` start; `TOP 3: Budget` is called so. */
function behindNumber(text: SourceText, title: Span, lexicon: Lexicon): number {
  const counted = /^[0-9]{1,2}\.-/.exec(text.slice(title.start, title.start + 4));
  if (counted !== null) return title.start + counted[0].length;
  const tokens = text.tokens(title, 6);
  const point = lexicon.agendaPoints.match(tokens, 0);
  if (point === undefined) return title.start;
  const [number, after] = [tokens[point.next], tokens[point.next + 1]];
  if (number?.kind !== "number" || number.text.length > 2 || after === undefined)
    return title.start;
  return after.kind === "word" ? number.end : title.start;
}

/** One more of the parts that a title has beside its words. */
function takePart(text: SourceText, read: Parts, lexicon: Lexicon): Parts | undefined {
  const { span } = read;
  const tokens = text.tokens(span);
  const timed = read.duration === undefined ? takeDuration(text, span, tokens, lexicon) : undefined;
  if (timed !== undefined) return withDuration(text, read, timed, lexicon);
  const costs = makersAtEnd(text, span, tokens, lexicon) ?? priceAtEnd(text, span, tokens);
  if (costs !== undefined) return withAside(read, costs);
  return (
    roomBeforePeople(text, read, tokens, lexicon) ?? takeRoomOrPeople(text, read, tokens, lexicon)
  );
}

function takeRoomOrPeople(
  text: SourceText,
  read: Parts,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Parts | undefined {
  const { span } = read;
  const carried =
    read.people.length === 0 ? splitContribution(text, span, tokens, lexicon) : undefined;
  const isAlone = isPerson(carried?.title ?? span, carried?.people ?? read.people[0]);
  const room = read.room === undefined ? roomAtEnd(text, span, tokens, lexicon) : undefined;
  // "Ana Pop (Ministry of Justice)" and "Housing – Ana Pop (Museum of Cluj)" are from there, and speak elsewhere.
  const isTheirs = isAlone || (room && carried && carried.title.end < room.title.end);
  const placed = room && isTheirs && !startsWithRoom(text, room.room, lexicon) ? undefined : room;
  if (placed !== undefined) return { ...read, span: placed.title, room: placed.room };
  if (carried !== undefined)
    return { ...read, span: carried.title, lead: carried.lead, people: [carried.people] };
  const where = read.room === undefined ? placeIn(text, span, tokens, lexicon) : undefined;
  if (where !== undefined) return { ...read, span: where.title, room: where.room };
  const beside = asideAtEnd(text, span, tokens, lexicon);
  // "Ana Pop (Dean of Law)" has nothing else for its title; of two brackets one is a remark.
  const isOfPerson = isAlone && text.charAt((beside?.title.end ?? span.end) - 1) !== ")";
  return beside && !isOfPerson ? withAside(read, beside) : undefined;
}

/** `Housing first (Room 2) Ana Pop, Cluj`. */
function roomBeforePeople(
  text: SourceText,
  read: Parts,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Parts | undefined {
  const isFree = read.room === undefined && read.people.length === 0;
  const found = isFree ? roomWithin(text, read.span, tokens, lexicon) : undefined;
  const people = found && readPeople(text, found.behind, lexicon);
  if (found === undefined || people?.people[0]?.at !== found.behind.start) return undefined;
  return { ...read, span: found.title, room: found.room, people: [people] };
}

/** A place that is no room by its words alone, once nobody stands behind the title. */
function placeIn(text: SourceText, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  return (
    venueAtEnd(text, span, tokens, lexicon) ??
    placeAtStart(text, span, tokens, lexicon) ??
    placeBehindKind(span, tokens, lexicon)
  );
}

function withAside(read: Parts, { title, aside }: { title: Span; aside: Span }): Parts {
  return { ...read, span: title, asides: [aside, ...read.asides] };
}

/** Whether a title begins with the first of those who are told by it: then it is nothing but people. */
function isPerson({ start }: Span, told: PeopleLine | undefined): boolean {
  const [first] = told?.people ?? [];
  if (first === undefined) return false;
  const before = first.at - start;
  return before >= 0 && before <= (first.prefix?.length ?? 0) + 2;
}

function startsWithRoom(text: SourceText, span: Span, lexicon: Lexicon): boolean {
  return lexicon.foreignRooms.has(text.tokens(span, 4), 0);
}

function withDuration(text: SourceText, read: Parts, timed: Timed, lexicon: Lexicon): Parts {
  const { behind, ...title } = timed;
  if (behind === undefined) return { ...read, ...title };
  const people = readPeople(text, behind, lexicon);
  return people !== undefined && people.people.length > 0
    ? { ...read, ...title, people: [people] }
    : { ...read, ...title, asides: [behind] };
}
