import type { Restart } from "../dates/resolve-dates.ts";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesAtEnd, talksOf } from "../people/names-at-end.ts";
import { namesAtStart } from "../people/names-at-start.ts";
import { namesBehindKind } from "../people/names-behind-kind.ts";
import { talksBelowPeople } from "../people/people-first.ts";
import { withoutRoomsAtEnd } from "../places/rooms-at-end.ts";
import { withoutRoomsAtStart } from "../places/rooms-at-start.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import { withoutAlikeTails } from "../titles/alike-tails.ts";
import { withDottedTitles } from "../titles/dotted-titles.ts";
import { type ReadTitle, readTitle, withLead } from "../titles/title.ts";
import { titled } from "../titles/title-lines.ts";
import { withAlikeSessions } from "./alike-sessions.ts";
import type { DraftDay, DraftItem } from "./draft.ts";
import { withDurations } from "./durations-below.ts";
import { withEnds } from "./ends-below.ts";
import { withFlowedSessions } from "./flowed-sessions.ts";
import { type ReadDetails, readDetails, withBeside } from "./read-details.ts";
import { type ResolvedTimes, resolveTimes, SHARED } from "./resolve-times.ts";

/** An item whose lines are told apart. */
export interface ReadItem {
  readonly draft: DraftItem;
  readonly title: ReadTitle;
  readonly details: ReadDetails;
  readonly times: ResolvedTimes;
}

/** What stands under one heading, or from where the clock starts again without one. */
export interface ReadDay extends Omit<DraftDay, "items"> {
  readonly items: readonly ReadItem[];
  readonly restart?: Restart;
}

const HOUR = 60;
const DAWN = 5 * HOUR;
/** Sessions side by side start closer to each other. */
const JUMP = 3 * HOUR;

/** Reads the items of each day, and cuts a day where its clock jumps back to the morning: a heading may be lost there. */
export function readDays(
  text: SourceText,
  drafts: readonly DraftDay[],
  lexicon: Lexicon,
): ReadDay[] {
  const parts = withDottedTitles(text, withFlowedSessions(text, drafts, lexicon), lexicon);
  const placed = withoutRoomsAtEnd(text, withoutRoomsAtStart(text, parts, lexicon), lexicon);
  const timed = withDurations(text, withAlikeSessions(text, placed, lexicon), lexicon);
  const days = withEnds(text, timed, lexicon);
  const all = days.flatMap(({ items }) => items);
  const talks = talksOf(text, all, lexicon);
  const parted = new Map([
    ...withoutAlikeTails(text, all, lexicon),
    ...talksBelowPeople(text, all, lexicon),
    ...namesAtEnd(text, talks, lexicon),
    ...namesAtStart(text, talks, lexicon),
    ...namesBehindKind(text, talks, lexicon),
  ]);
  return days.flatMap((day) => {
    const told = day.items.map((item) => parted.get(item) ?? item);
    const items = readItems(text, { ...day, items: told }, lexicon);
    const restarts = items.map((_, at) => restartAt(text, items, at, lexicon));
    const starts = items.flatMap((_, at) => (at === 0 || restarts[at] !== undefined ? [at] : []));
    return starts.map((start, index) => {
      const part = items.slice(start, starts[index + 1] ?? items.length);
      const restart = restarts[start];
      return restart === undefined ? { ...headingOf(day), items: part } : { items: part, restart };
    });
  });
}

function headingOf({ items: _, ...heading }: DraftDay): Omit<DraftDay, "items"> {
  return heading;
}

function readItems(text: SourceText, day: DraftDay, lexicon: Lexicon): ReadItem[] {
  const read = titled(text, day.items, lexicon).map((draft) => {
    const title = withLead(text, readTitle(text, draft.title, lexicon), draft.lead);
    return { draft, title, details: withBeside(readDetails(text, draft, lexicon), title) };
  });
  const times = resolveTimes(
    read.map(({ draft, title }) => {
      const kind = kindOf(text.tokens(title.span), lexicon);
      const duration = title.duration ?? draft.duration;
      return {
        times: draft.line.times,
        instant: kind === "departure",
        repeated: isRepeated(draft),
        arrival: kind === "registration",
        lane: laneOf(draft),
        ...(duration === undefined ? {} : { duration }),
      };
    }),
  );
  return read.map((item, index) => ({ ...item, times: times[index] ?? { unclear: true } }));
}

function isRepeated({ again, line }: DraftItem): boolean {
  return again === true || line.times.again !== undefined;
}

/** What happens again says nothing of when others start. */
function laneOf({ room, track, again }: DraftItem): string {
  return [room?.start, track?.start, again].some((part) => part !== undefined)
    ? `${room?.start ?? ""} ${track?.start ?? ""} ${again ?? ""}`
    : SHARED;
}

/** The names of the columns, once more. */
function isColumnNames(text: SourceText, between: Span, lexicon: Lexicon): boolean {
  const words = text.tokens(between, MOST_MARKS).filter(({ kind }) => kind !== "mark");
  return words.length > 0 && words.every((_, at) => lexicon.columns.has(words, at));
}

/** More than stand in the head of a table. */
const MOST_MARKS = 40;

/** Whether an item of the morning follows, in the same room and strand, on one of hours later. */
function restartAt(
  text: SourceText,
  items: readonly ReadItem[],
  at: number,
  lexicon: Lexicon,
): Restart | undefined {
  const [before, item] = [items[at - 1], items[at]];
  if (before === undefined || item === undefined) return undefined;
  const [from, start] = [before.times.start, item.times.start];
  if (start === undefined || from === undefined) return undefined;
  if (start > 11 * HOUR || from - start < JUMP) return undefined;
  if (laneOf(before.draft) !== laneOf(item.draft)) return undefined;
  if (start < DAWN) {
    // "18:30 Procession", "01:00 Orchestra", and the next day; "6 pm", "1:00" may be of two programmes.
    const { twelve = true, meridiem } = before.draft.line.times.start ?? {};
    const isEvening = from >= 17 * HOUR && !twelve && meridiem === undefined;
    const ends = isEvening && (items[at + 1]?.times.start ?? 0) < DAWN;
    return from >= 20 * HOUR || start === 0 || ends ? "night" : "unclear";
  }
  const isLast = from >= 17 * HOUR || leaves(text, before, lexicon);
  const overnight = isLast && start <= 10 * HOUR;
  return overnight && isNext(text, before.draft, item.draft, lexicon) ? "morning" : "unclear";
}

function leaves(text: SourceText, { title }: ReadItem, lexicon: Lexicon): boolean {
  return kindOf(text.tokens(title.span), lexicon) === "departure";
}

/** Whether an item follows directly on another: nothing between them may name another room. */
function isNext(
  text: SourceText,
  { title, line, details }: DraftItem,
  next: DraftItem,
  lexicon: Lexicon,
): boolean {
  if (line.notation === "table" && next.line.notation === "table") return true;
  const own = Math.max(title.end, line.times.end?.end ?? 0);
  const start = next.line.row.cells[0]?.start ?? own;
  if (isColumnNames(text, { start: own, end: start }, lexicon)) return true;
  const end = Math.max(own, details.at(-1)?.end ?? 0);
  return details.length === 0 && !/[\p{L}\p{N}]/u.test(text.slice(end, Math.min(start, end + 200)));
}
