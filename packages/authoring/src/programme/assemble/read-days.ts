import type { Restart } from "../dates/resolve-dates.ts";
import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { namesAtEnd, talksOf } from "../people/names-at-end.ts";
import { namesAtStart } from "../people/names-at-start.ts";
import { talksBelowPeople } from "../people/people-first.ts";
import type { Span } from "../text/source-text.ts";
import { tokenize } from "../text/tokens.ts";
import { type ReadTitle, readTitle, withLead } from "../titles/title.ts";
import { titled } from "../titles/title-lines.ts";
import type { DraftDay, DraftItem } from "./draft.ts";
import { type ReadDetails, readDetails, withBeside } from "./read-details.ts";
import { type ResolvedTimes, resolveTimes } from "./resolve-times.ts";

/** An item whose lines are told apart. */
export interface ReadItem {
  readonly draft: DraftItem;
  readonly title: ReadTitle;
  readonly details: ReadDetails;
  readonly times: ResolvedTimes;
}

/** What stands under one heading, or from where the clock starts again without one. */
export interface ReadDay extends Pick<DraftDay, "date" | "title"> {
  readonly items: readonly ReadItem[];
  readonly restart?: Restart;
}

const HOUR = 60;
/** Sessions side by side start closer to each other. */
const JUMP = 3 * HOUR;

/** Reads the items of each day, and cuts a day where its clock jumps back to the morning: a heading may be lost there. */
export function readDays(text: string, days: readonly DraftDay[], lexicon: Lexicon): ReadDay[] {
  const all = days.flatMap(({ items }) => items);
  const talks = talksOf(text, all, lexicon);
  const parted = new Map([
    ...talksBelowPeople(text, all, lexicon),
    ...namesAtEnd(text, talks, lexicon),
    ...namesAtStart(text, talks, lexicon),
  ]);
  return days.flatMap((day) => {
    const drafts = day.items.map((item) => parted.get(item) ?? item);
    const items = readItems(text, { ...day, items: drafts }, lexicon);
    const restarts = items.map((_, at) => restartAt(text, items, at, lexicon));
    const starts = items.flatMap((_, at) => (at === 0 || restarts[at] !== undefined ? [at] : []));
    return starts.map((start, index) => {
      const part = items.slice(start, starts[index + 1] ?? items.length);
      const restart = restarts[start];
      return restart === undefined ? { ...headingOf(day), items: part } : { items: part, restart };
    });
  });
}

function headingOf({ date, title }: DraftDay): Pick<DraftDay, "date" | "title"> {
  return { ...(date === undefined ? {} : { date }), ...(title === undefined ? {} : { title }) };
}

function readItems(text: string, day: DraftDay, lexicon: Lexicon): ReadItem[] {
  const read = titled(text, day.items, lexicon).map((draft) => {
    const title = withLead(text, readTitle(text, draft.title, lexicon), draft.lead);
    return { draft, title, details: withBeside(readDetails(text, draft, lexicon), title) };
  });
  const times = resolveTimes(
    read.map(({ draft, title }) => ({
      times: draft.line.times,
      instant: kindOf(tokenize(text, title.span), lexicon) === "departure",
      lane: laneOf(draft),
      ...(title.duration === undefined ? {} : { duration: title.duration }),
    })),
  );
  return read.map((item, index) => ({ ...item, times: times[index] ?? { unclear: true } }));
}

function laneOf({ room, track }: DraftItem): string {
  return `${room?.start ?? ""} ${track?.start ?? ""}`;
}

/** The names of the columns, once more. */
function isColumnNames(text: string, between: Span, lexicon: Lexicon): boolean {
  const words = tokenize(text, between, MOST_MARKS).filter(({ kind }) => kind !== "mark");
  return words.length > 0 && words.every((_, at) => lexicon.columns.has(words, at));
}

/** More than stand in the head of a table. */
const MOST_MARKS = 40;

/** Whether an item of the morning follows, in the same room and strand, on one of hours later. */
function restartAt(
  text: string,
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
  if (start < 5 * HOUR) return from >= 20 * HOUR || start === 0 ? "night" : "unclear";
  const overnight = from >= 17 * HOUR && start <= 10 * HOUR;
  return overnight && isNext(text, before.draft, item.draft, lexicon) ? "morning" : "unclear";
}

/** Whether an item follows directly on another: nothing between them may name another room. */
function isNext(
  text: string,
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
