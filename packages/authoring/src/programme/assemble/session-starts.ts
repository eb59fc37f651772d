import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSessionLabel, readPlacedSession, saysParallel, saysTalks } from "../lines/parallel.ts";
import { splitContribution } from "../people/contributors.ts";
import { readPeople } from "../people/people.ts";
import { isRoomName, namesPlace } from "../places/rooms.ts";
import { roomAtEnd } from "../places/title-places.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import type { Detail, DraftItem } from "./draft.ts";

/** Where one of the sessions under an item starts among its details. */
export interface SessionStart {
  readonly at: number;
  readonly title: Span;
  readonly room?: Span;
  /** Where the lines below it start, if its title is not the first of its own. */
  readonly below?: number;
}

/**
 * The sessions under an item: two labels or more ("Workshop A: …", "Room 2 – Workshop B: …"), or a list under "Parallel sessions", by
 * bullets, by letters, or by the room that each line names.
 */
export function sessionStarts(text: SourceText, item: DraftItem, lexicon: Lexicon): SessionStart[] {
  return findStarts(text, item, lexicon).map((start) => {
    const parted = start.room === undefined ? roomBefore(text, start.title, lexicon) : undefined;
    return parted === undefined ? start : { ...start, ...parted };
  });
}

function findStarts(
  text: SourceText,
  { title, details }: DraftItem,
  lexicon: Lexicon,
): SessionStart[] {
  if (details.length < 2) return [];
  const labelled = details.flatMap((detail, at) =>
    isSessionLabel(text, detail, lexicon) ? [{ at, title: detail }] : [],
  );
  const placed = placedSessions(text, details, lexicon);
  if (placed.length > 1 && placed.length > labelled.length) return placed;
  if (labelled.length > 1) return labelled;
  const inRooms = sessionsInRooms(text, details, lexicon);
  if (inRooms.length > 1) return inRooms;
  const overRooms = sessionsOverRooms(text, [{ ...title, bullet: false }, ...details], lexicon);
  if (overRooms.length > 0) return overRooms;
  if (saysParallel(text, title, lexicon)) return listedSessions(text, details, lexicon);
  return saysTalks(text, title, lexicon) ? talksOfPeople(text, details, lexicon) : [];
}

/** The list under "Parallel sessions". */
function listedSessions(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): SessionStart[] {
  const isPeople = (detail: Detail) => readPeople(text, detail, lexicon) !== undefined;
  const starts = (test: (detail: Detail) => boolean) =>
    details.flatMap((detail, at) =>
      test(detail) && !isPeople(detail) ? [{ at, title: detail }] : [],
    );
  const bullets = starts(({ bullet }) => bullet);
  if (bullets.length > 1) return bullets;
  const counted = countedSessions(text, details);
  if (counted.length > 1) return counted;
  const blocks = sessionBlocks(text, details, lexicon);
  if (blocks.length > 1) return blocks;
  const beside = besideRooms(text, details, lexicon);
  if (beside.length > 1) return beside;
  const roomed = starts((detail) => namesRoom(text, detail, lexicon));
  return roomed.length > 1 ? roomed : [];
}

/** Titles above lines that are no more than a room, or below them where the first of all lines is one. */
function besideRooms(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): SessionStart[] {
  const rooms = details.flatMap((detail, at) =>
    isRoomName(text.tokens(withoutEdges(text, detail)), lexicon) ? [at] : [],
  );
  const titled = rooms[0] === 0 ? 1 : -1;
  const found = rooms.flatMap((at, index) => {
    const [title, room] = [details[at + titled], details[at]];
    const isBeside = rooms[index + titled] === at + titled;
    if (title === undefined || room === undefined || isBeside) return [];
    if (!isSession(text, title, lexicon)) return [];
    const start = Math.min(at, at + titled);
    return [{ at: start, title, room: withoutEdges(text, room), below: start + 2 }];
  });
  return found.length === rooms.length ? found : [];
}

/** Titles with a room below each, as a page lists what runs at one hour: the first is the item itself. */
function sessionsOverRooms(
  text: SourceText,
  lines: readonly Detail[],
  lexicon: Lexicon,
): SessionStart[] {
  const rooms = lines.flatMap((line, at) => {
    const room = withoutEdges(text, line);
    return at > 0 && isRoomName(text.tokens(room), lexicon) ? [{ at, room }] : [];
  });
  if (rooms[0]?.at !== 1 || rooms.length < 2) return [];
  const names = new Set(rooms.map(({ room }) => plainText(text, room)));
  const starts = rooms.slice(1).flatMap(({ at, room }) => {
    const title = lines[at - 1];
    const isTitle =
      title !== undefined &&
      isSession(text, title, lexicon) &&
      !namesPlace(text.tokens(title, LONGEST_PLACE), lexicon);
    return isTitle ? [{ at: at - 2, title, room, below: at }] : [];
  });
  return names.size === rooms.length && starts.length === rooms.length - 1 ? starts : [];
}

const LONGEST_PLACE = 40;

/** `Room 1: Housing`, `Room 2: Work`: what has different rooms runs side by side, whatever the title says. */
function sessionsInRooms(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): SessionStart[] {
  const found = details.flatMap((detail, at) => {
    const parted = roomBefore(text, detail, lexicon);
    const isTalk = parted !== undefined && isSession(text, parted.title, lexicon);
    return isTalk ? [{ at, ...parted }] : [];
  });
  const rooms = new Set(found.map(({ room }) => room && plainText(text, room)));
  return rooms.size === found.length ? found : [];
}

/** Neither people nor "in the morning" or "tea". */
function isSession(text: SourceText, title: Span, lexicon: Lexicon): boolean {
  const kind = kindOf(text.tokens(title, 40), lexicon);
  const isPlain = /^[\p{Ll}\p{N}]/u.test(plainText(text, title));
  return (
    !isPlain &&
    kind !== "break" &&
    kind !== "meal" &&
    readPeople(text, title, lexicon) === undefined
  );
}

/** `Ana Pop: Housing`, `Jan Vos: Work`, and nothing else but more people. */
function talksOfPeople(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): SessionStart[] {
  const starts = details.flatMap((detail, at) => {
    const line = withoutEdges(text, detail);
    const parted = splitContribution(text, line, text.tokens(line), lexicon);
    return parted !== undefined && parted.title.start > line.start ? [{ at, title: detail }] : [];
  });
  const places = new Set(starts.map(({ at }) => at));
  const isOnly = details.every(
    (detail, at) => places.has(at) || readPeople(text, detail, lexicon) !== undefined,
  );
  return isOnly && starts.length > 1 ? starts : [];
}

/** Titles with those who give them in the line below, and perhaps the room: each line is one of the three. */
function sessionBlocks(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): SessionStart[] {
  const kindOfLine = (detail: Detail) => {
    const tokens = text.tokens(detail);
    if (namesPlace(tokens, lexicon)) return "place";
    const isPeople = lexicon.honorifics.has(tokens, 0) || readPeople(text, detail, lexicon);
    return isPeople ? "people" : "title";
  };
  const kinds = details.map(kindOfLine);
  // "Back to School", above who gives it: a place stands behind its title.
  const lines = kinds.map((kind, at) => {
    const opens = kind === "place" && kinds[at - 1] !== "title" && kinds[at + 1] === "people";
    return opens ? "title" : kind;
  });
  if (lines[0] !== "title") return [];
  const starts = lines.flatMap((line, at) => (line === "title" ? [at] : []));
  const isWhole = starts.every((at) => lines[at + 1] === "people");
  return isWhole ? starts.map((at) => ({ at, title: details[at] as Detail })) : []; // A place among them.
}

/** One of them says that it is in a room; so the others are too. */
function placedSessions(
  text: SourceText,
  details: readonly Detail[],
  lexicon: Lexicon,
): SessionStart[] {
  const found = details.flatMap((detail, at) => {
    const placed = readPlacedSession(text, detail, lexicon);
    return placed === undefined ? [] : [{ at, ...placed }];
  });
  return found.some(({ sure }) => sure) ? found : [];
}

const MOST_IN_ROOM = 5;

/** `Room 2: Housing`, `Sala Dacia – Muncă`. */
export function roomBefore(
  text: SourceText,
  line: Span,
  lexicon: Lexicon,
): Pick<SessionStart, "title" | "room"> | undefined {
  const tokens = text.tokens(line, MOST_IN_ROOM + 2);
  const at = tokens.findIndex(({ text: mark }) => /^[:–—|]$/.test(mark));
  const [mark, next] = [tokens[at], tokens[at + 1]];
  const isName = at > 1 && at <= MOST_IN_ROOM && lexicon.rooms.has(tokens, 0);
  if (!isName || mark === undefined || next === undefined) return undefined;
  return {
    title: { start: next.start, end: line.end },
    room: withoutEdges(text, { start: line.start, end: mark.start }),
  };
}

/** The letter or number of "A. Housing", "b) Work", "3. Money", from 1. */
function markOf(text: SourceText, { start }: Span): number | undefined {
  const [, letter, digit] =
    /^(?:([A-Ha-h])|([1-9]))[.):]\s/.exec(text.slice(start, start + 3)) ?? [];
  if (digit !== undefined) return Number(digit);
  return letter === undefined ? undefined : letter.toLowerCase().charCodeAt(0) - 96;
}

/** A list that counts from one, without its letters. */
function countedSessions(text: SourceText, details: readonly Detail[]): SessionStart[] {
  const marked = details.flatMap((detail, at) => {
    const mark = markOf(text, detail);
    return mark === undefined ? [] : [{ at, title: { ...detail, start: detail.start + 2 }, mark }];
  });
  return marked.every(({ mark }, at) => mark === at + 1) ? marked : [];
}

/** "Housing (Room 2)", "Room 2: Housing". */
function namesRoom(text: SourceText, line: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(line);
  return roomAtEnd(text, line, tokens, lexicon) !== undefined || lexicon.rooms.has(tokens, 0);
}
