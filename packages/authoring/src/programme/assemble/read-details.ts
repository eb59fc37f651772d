import type { AgendaRole } from "@plenary/core";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { affiliationsOf, withAffiliation } from "../people/affiliations.ts";
import { type PeopleLine, readPeople } from "../people/people.ts";
import { isRoom, isRoomOfVenue } from "../places/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import type { ReadTitle } from "../titles/title.ts";
import { wholeTitle } from "../titles/title-lines.ts";
import type { Detail, DraftItem } from "./draft.ts";
import { sessionStarts } from "./session-starts.ts";

/** What stands under an item. */
export interface ReadDetails {
  readonly people: readonly PeopleLine[];
  readonly abstract: readonly Span[];
  readonly room?: Span;
  /** Sessions that run side by side in the item's time. */
  readonly sessions: readonly {
    readonly title: Span;
    readonly lead?: Span;
    readonly details: ReadDetails;
  }[];
}

/** Tells the people, the room, the parallel sessions and the remaining text of an item apart. */
export function readDetails(text: SourceText, item: DraftItem, lexicon: Lexicon): ReadDetails {
  const starts = sessionStarts(text, item, lexicon);
  const [first] = starts;
  return {
    ...readPlain(text, item.details.slice(0, first?.at), lexicon),
    sessions: starts.map(({ at, title: head, room, below: from = at + 1 }, index) => {
      const below = item.details.slice(from, starts[index + 1]?.at);
      const whole = wholeTitle(text, { title: head, details: below }, lexicon);
      const { title, details, lead, place } = whole;
      const plain = readPlain(text, details, lexicon);
      const where = room ?? place ?? plain.room;
      const placed = where === undefined ? {} : { room: where };
      return { title, ...(lead && { lead }), details: { ...plain, ...placed, sessions: [] } };
    }),
  };
}

/** Details with what the line of the title says beside it, which comes first. */
export function withBeside(details: ReadDetails, { people, asides }: ReadTitle): ReadDetails {
  return {
    ...details,
    people: [...people, ...details.people],
    abstract: [
      ...asides,
      ...people.flatMap(({ beside }) => (beside === undefined ? [] : [beside])),
      ...details.abstract,
    ],
  };
}

/** What the lines read so far say; `open` is the role that the last of them announced. */
interface Plain {
  readonly people: PeopleLine[];
  readonly abstract: Span[];
  room?: Span;
  open?: AgendaRole["role"];
}

function readPlain(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): Omit<ReadDetails, "sessions"> {
  const joined = joinPosts(text, details).filter(
    (detail) => plainText(text, withoutEdges(text, detail)) !== "",
  );
  const listed = isLettered(text, joined);
  const affiliations = affiliationsOf(text, joined, lexicon);
  const plain: Plain = { people: [], abstract: [] };
  for (const detail of joined) {
    const named = plain.people.at(-1);
    if (named !== undefined && affiliations.has(detail))
      plain.people.splice(-1, 1, withAffiliation(text, named, detail));
    else addLine(text, plain, detail, listed && letterOf(text, detail) !== undefined, lexicon);
  }
  const { people, abstract, room } = plain;
  return { people, abstract, ...(room === undefined ? {} : { room }) };
}

function addLine(
  text: SourceText,
  plain: Plain,
  detail: Detail,
  lettered: boolean,
  lexicon: Lexicon,
): void {
  const mayBePlace = plain.room === undefined && detail.speaker !== true;
  const place = mayBePlace ? roomOf(text, detail, lexicon) : undefined;
  const isPeople = !lettered && place?.sure !== true;
  const found = isPeople ? peopleOf(text, detail, lexicon, plain.open) : undefined;
  if (found !== undefined && (found.people.length > 0 || found.attribution !== undefined)) {
    plain.people.push(found);
    if (found.beside !== undefined) plain.abstract.push(found.beside);
  } else if (found?.role !== undefined) plain.open = found.role;
  else if (found !== undefined) return;
  else if (place !== undefined) plain.room = place;
  else plain.abstract.push(detail);
}

/** The room that a line is; `sure` where it cannot be read as the name of a person. */
function roomOf(
  text: SourceText,
  detail: Detail,
  lexicon: Lexicon,
): (Span & { sure: boolean }) | undefined {
  const span = withoutEdges(text, detail);
  if (span.end - span.start >= LONGEST_ROOM) return undefined;
  const words = text.tokens(span);
  // "Room 1: Housing" says what is in it.
  if (words.findIndex(({ text: mark }) => mark === ":") > 1) return undefined;
  const sure = isRoomOfVenue(words, lexicon);
  return sure || isRoom(words, lexicon) ? { ...span, sure } : undefined;
}

/** A column for speakers says what those do whom it names. */
function peopleOf(text: SourceText, detail: Detail, lexicon: Lexicon, open?: AgendaRole["role"]) {
  if (detail.plain) return undefined;
  const found = readPeople(text, detail, lexicon, open);
  const names = found !== undefined && found.people.length > 0;
  return names && detail.speaker ? { role: "speaker" as const, ...found } : found;
}

const LONGEST_NAME = 60;
const LONGEST_ROOM = 80;

/** "Ana Pop," goes on in the next line, with what she is. */
function joinPosts(text: SourceText, details: readonly Detail[]): Detail[] {
  const joined: Detail[] = [];
  let open = false;
  for (const detail of details) {
    const before = joined.at(-1);
    if (open && before !== undefined) joined.splice(-1, 1, { ...before, end: detail.end });
    else joined.push(detail);
    const short = detail.end - detail.start <= LONGEST_NAME;
    open = !open && short && plainText(text, detail).endsWith(",");
  }
  return joined;
}

/** "A. Housing", "B. Work": a list, and not the initials of people. */
function isLettered(text: SourceText, details: readonly Detail[]): boolean {
  const letters = details.flatMap((detail) => letterOf(text, detail) ?? []);
  return (
    letters.length > 1 &&
    letters.every((letter, at) => at === 0 || letter === (letters[at - 1] ?? 0) + 1)
  );
}

function letterOf(text: SourceText, { start }: Detail): number | undefined {
  return /^[A-H][.)]\s/.test(text.slice(start, start + 3)) ? text.charCodeAt(start) : undefined;
}
