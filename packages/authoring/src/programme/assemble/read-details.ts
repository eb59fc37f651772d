import type { AgendaRole } from "@plenary/core";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isSessionLabel, saysParallel } from "../notations/parallel.ts";
import { type PeopleLine, readPeople } from "../notations/people.ts";
import { isRoom, isRoomOfVenue } from "../notations/rooms.ts";
import { plainText, withoutEdges } from "../text/clean.ts";
import type { Span } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";
import type { Detail, DraftItem } from "./draft.ts";

/** What stands under an item. */
export interface ReadDetails {
  readonly people: readonly PeopleLine[];
  readonly abstract: readonly Span[];
  readonly room?: Span;
  /** Sessions that run side by side in the item's time. */
  readonly sessions: readonly { readonly title: Span; readonly details: ReadDetails }[];
}

/** Tells the people, the room, the parallel sessions and the remaining text of an item apart. */
export function readDetails(text: string, item: DraftItem, lexicon: Lexicon): ReadDetails {
  const starts = sessionStarts(text, item, lexicon);
  const [first = item.details.length] = starts;
  return {
    ...readPlain(text, item.details.slice(0, first), lexicon),
    sessions: starts.map((start, index) => {
      const [title, ...details] = item.details.slice(
        start,
        starts[index + 1] ?? item.details.length,
      );
      return {
        title: title ?? item.title,
        details: { ...readPlain(text, details, lexicon), sessions: [] },
      };
    }),
  };
}

/** Two labels or more ("Workshop A: …"), or a list under "Parallel sessions". */
function sessionStarts(text: string, { title, details }: DraftItem, lexicon: Lexicon): number[] {
  const places = (test: (detail: Detail) => boolean) =>
    details.flatMap((detail, at) => (test(detail) ? [at] : []));
  const labelled = places((detail) => isSessionLabel(text, detail, lexicon));
  if (labelled.length > 1) return labelled;
  if (!saysParallel(text, title, lexicon)) return [];
  const bullets = places(
    (detail) => detail.bullet && readPeople(text, detail, lexicon) === undefined,
  );
  return bullets.length > 1 ? bullets : [];
}

function readPlain(
  text: string,
  details: readonly Detail[],
  lexicon: Lexicon,
): Omit<ReadDetails, "sessions"> {
  const people: PeopleLine[] = [];
  const abstract: Span[] = [];
  let room: Span | undefined;
  let open: AgendaRole["role"] | undefined;
  const joined = joinPosts(text, details).filter(
    (detail) => plainText(text, withoutEdges(text, detail)) !== "",
  );
  const listed = isLettered(text, joined);
  for (const detail of joined) {
    const place = room === undefined ? roomOf(text, detail, lexicon) : undefined;
    const isLetter = listed && letterOf(text, detail) !== undefined;
    const isPeople = !isLetter && place?.sure !== true;
    const found = isPeople ? peopleOf(text, detail, lexicon, open) : undefined;
    if (found !== undefined && (found.people.length > 0 || found.attribution !== undefined))
      people.push(found);
    else if (found !== undefined) open = found.role ?? open;
    else if (place !== undefined) room = place;
    else abstract.push(detail);
  }
  return { people, abstract, ...(room === undefined ? {} : { room }) };
}

/** The room that a line is; `sure` where it cannot be read as the name of a person. */
function roomOf(
  text: string,
  detail: Detail,
  lexicon: Lexicon,
): (Span & { sure: boolean }) | undefined {
  const span = withoutEdges(text, detail);
  if (span.end - span.start >= LONGEST_ROOM) return undefined;
  const words = tokenize(text, span);
  const sure = isRoomOfVenue(words, lexicon);
  return sure || isRoom(words, lexicon) ? { ...span, sure } : undefined;
}

/** A column for speakers says what those do whom it names. */
function peopleOf(text: string, detail: Detail, lexicon: Lexicon, open?: AgendaRole["role"]) {
  const found = readPeople(text, detail, lexicon, open);
  const names = found !== undefined && found.people.length > 0;
  return names && detail.speaker ? { role: "speaker" as const, ...found } : found;
}

const LONGEST_NAME = 60;
const LONGEST_ROOM = 80;

/** "Ana Pop," goes on in the next line, with what she is. */
function joinPosts(text: string, details: readonly Detail[]): Detail[] {
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
function isLettered(text: string, details: readonly Detail[]): boolean {
  const letters = details.flatMap((detail) => letterOf(text, detail) ?? []);
  return (
    letters.length > 1 &&
    letters.every((letter, at) => at === 0 || letter === (letters[at - 1] ?? 0) + 1)
  );
}

function letterOf(text: string, { start }: Detail): number | undefined {
  return /^[A-H][.)]\s/.test(text.slice(start, start + 3)) ? text.charCodeAt(start) : undefined;
}
