import { readDuration } from "../hours/durations.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { splitContribution } from "../people/contributors.ts";
import { type PeopleLine, readPeople } from "../people/people.ts";
import { placeAtStart, roomAtEnd, venueAtEnd } from "../places/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { isMark, type Token, tokenize } from "../text/tokens.ts";
import { asideAtEnd } from "./asides.ts";

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
export function readTitle(text: string, title: Span, lexicon: Lexicon): ReadTitle {
  const start = behindNumber(text, title, lexicon);
  const span = withoutEdges(text, { start, end: title.end });
  let read: Parts = { span, people: [], asides: [] };
  for (let rest = takePart(text, read, lexicon); rest !== undefined; ) {
    read = rest;
    rest = takePart(text, read, lexicon);
  }
  return { ...read, text: plainText(text, read.span) };
}

/** A title behind the label that stands apart from it. */
export function withLead(text: string, title: ReadTitle, lead: Span | undefined): ReadTitle {
  return lead === undefined ? title : { ...title, text: `${plainText(text, lead)} ${title.text}` };
}

type Parts = Omit<ReadTitle, "text">;

/** Where the words of `TOP 3 Budget` start; `TOP 3: Budget` is called so. */
function behindNumber(text: string, title: Span, lexicon: Lexicon): number {
  const tokens = tokenize(text, title, 6);
  const point = lexicon.agendaPoints.match(tokens, 0);
  const [number, after] = [tokens[point?.next ?? -1], tokens[(point?.next ?? -1) + 1]];
  if (number?.kind !== "number" || number.text.length > 2 || after === undefined)
    return title.start;
  return after.kind === "word" ? number.end : title.start;
}

/** One more of the parts that a title has beside its words. */
function takePart(text: string, read: Parts, lexicon: Lexicon): Parts | undefined {
  const { span } = read;
  const tokens = tokenize(text, span);
  const timed = read.duration === undefined ? takeDuration(text, span, tokens, lexicon) : undefined;
  if (timed !== undefined) return withDuration(text, read, timed, lexicon);
  const placed = read.room === undefined ? roomAtEnd(text, span, tokens, lexicon) : undefined;
  if (placed !== undefined) return { ...read, span: placed.title, room: placed.room };
  const carried =
    read.people.length === 0 ? splitContribution(text, span, tokens, lexicon) : undefined;
  if (carried !== undefined) return { ...read, span: carried.title, people: [carried.people] };
  const venue = read.room === undefined ? venueAtEnd(text, span, tokens, lexicon) : undefined;
  if (venue !== undefined) return { ...read, span: venue.title, room: venue.room };
  const led = read.room === undefined ? placeAtStart(text, span, tokens, lexicon) : undefined;
  if (led !== undefined) return { ...read, span: led.title, room: led.room };
  const beside = asideAtEnd(text, span, tokens, lexicon);
  return beside && { ...read, span: beside.title, asides: [beside.aside, ...read.asides] };
}

interface Timed {
  readonly span: Span;
  readonly duration: number;
  /** Behind a duration in the middle: who or where. */
  readonly behind?: Span;
}

function withDuration(text: string, read: Parts, timed: Timed, lexicon: Lexicon): Parts {
  const { behind, ...title } = timed;
  if (behind === undefined) return { ...read, ...title };
  const people = readPeople(text, behind, lexicon);
  return people !== undefined && people.people.length > 0
    ? { ...read, ...title, people: [people] }
    : { ...read, ...title, asides: [behind] };
}

function takeDuration(
  text: string,
  span: Span,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Timed | undefined {
  return (
    atStart(text, span, tokens, lexicon) ??
    atEnd(text, span, tokens, lexicon) ??
    ofPause(text, span, tokens, lexicon) ??
    inMiddle(text, span, tokens, lexicon)
  );
}

/** "Lunch break of one hour", "Pause 15 Minuten": a pause is no more than how long it is. */
function ofPause(text: string, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  const kind = lexicon.kinds.match(tokens, 0);
  if (kind?.value !== "break" && kind?.value !== "meal") return undefined;
  for (let at = Math.max(kind.next, tokens.length - LONGEST_LENGTH); at < tokens.length; at++) {
    const isOf = lexicon.of.has(tokens, at) || lexicon.small.has(tokens, at);
    const apostrophe = isMark(tokens[at + 1], "'’") ? 1 : 0;
    const found = readDuration(tokens, isOf ? at + 1 + apostrophe : at, lexicon);
    const isWhole = found !== undefined && found.next >= tokens.length;
    if (isWhole)
      return rest(text, { start: span.start, end: tokens[at]?.start ?? span.end }, found.value);
  }
  return undefined;
}

/** In tokens, with "of". */
const LONGEST_LENGTH = 8;

/** `Opening (30 min) – Ana Pop, Dean`. */
function inMiddle(text: string, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  for (const [at, mark] of tokens.entries()) {
    if (at === 0 || !isMark(mark, "([")) continue;
    const found = readDuration(tokens, at + 1, lexicon);
    const [close, dash] = [tokens[found?.next ?? -1], tokens[(found?.next ?? -1) + 1]];
    if (found === undefined || dash === undefined || !isMark(close, ")]")) continue;
    if (!isMark(dash, "–—,:;-")) continue;
    const title = rest(text, { start: span.start, end: mark.start }, found.value);
    const behind = withoutEdges(text, { start: dash.end, end: span.end });
    return title && { ...title, behind };
  }
  return undefined;
}

/** `(30') Opening`, and `30 min   Opening` in columns. */
function atStart(text: string, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  const column = readDuration(tokens, 0, lexicon);
  const ended = tokens[(column?.next ?? 0) - 1];
  if (
    column !== undefined &&
    ended !== undefined &&
    / {3}/.test(text.slice(ended.end, ended.end + 3))
  )
    return rest(text, { start: ended.end, end: span.end }, column.value);
  if (!isMark(tokens[0], "([")) return undefined;
  const found = readDuration(tokens, 1, lexicon);
  const close = tokens[found?.next ?? 0];
  if (found === undefined || close === undefined || !isMark(close, ")]")) return undefined;
  return rest(text, { start: close.end, end: span.end }, found.value);
}

/** `Opening (30 min)`, `Opening – 30 minutes`. */
function atEnd(text: string, span: Span, tokens: readonly Token[], lexicon: Lexicon) {
  for (let at = Math.max(1, tokens.length - 8); at <= tokens.length - 2; at++) {
    const mark = tokens[at];
    if (mark?.kind !== "mark" || !isMark(mark, "([,–—|-") || (mark.text === "-" && mark.glued))
      continue;
    const found = readDuration(tokens, at + 1, lexicon);
    const ended =
      found !== undefined &&
      tokens.slice(found.next).every(({ text: end }) => /^[)\].]$/.test(end));
    if (ended) return rest(text, { start: span.start, end: mark.start }, found.value);
  }
  return undefined;
}

function rest(
  text: string,
  span: Span,
  duration: number,
): { span: Span; duration: number } | undefined {
  const left = withoutEdges(text, span);
  return left.start < left.end ? { span: left, duration } : undefined;
}
