import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { tokenize } from "../text/tokens.ts";
import type { DraftDay, DraftItem } from "./draft.ts";
import { type ReadDetails, readDetails } from "./read-details.ts";
import { type ResolvedTimes, resolveTimes } from "./resolve-times.ts";
import { type ReadTitle, readTitle } from "./title.ts";
import { titled } from "./title-lines.ts";

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

/** How the clock starts again: after midnight, as on the next day, or as it may beside another room too. */
type Restart = "night" | "morning" | "unclear";

const HOUR = 60;
/** Sessions side by side start closer to each other. */
const JUMP = 3 * HOUR;

/** Reads the items of each day, and cuts a day where its clock jumps back to the morning: a heading may be lost there. */
export function readDays(text: string, days: readonly DraftDay[], lexicon: Lexicon): ReadDay[] {
  return days.flatMap((day) => {
    const items = readItems(text, day, lexicon);
    const restarts = items.map((_, at) => restartAt(text, items, at));
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
  const read = titled(text, day.items, lexicon).map((draft) => ({
    draft,
    title: readTitle(text, draft.title, lexicon),
    details: readDetails(text, draft, lexicon),
  }));
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

/** Whether an item of the morning follows, in the same room and strand, on one of hours later. */
function restartAt(text: string, items: readonly ReadItem[], at: number): Restart | undefined {
  const [before, item] = [items[at - 1], items[at]];
  if (before === undefined || item === undefined) return undefined;
  const [from, start] = [before.times.start, item.times.start];
  const sameLane = laneOf(before.draft) === laneOf(item.draft);
  if (!sameLane || start === undefined || from === undefined) return undefined;
  if (start > 11 * HOUR || from - start < JUMP) return undefined;
  if (start < 5 * HOUR) return from >= 20 * HOUR ? "night" : "unclear";
  const overnight = from >= 17 * HOUR && start <= 10 * HOUR;
  return overnight && isNext(text, before.draft, item.draft) ? "morning" : "unclear";
}

/** Whether an item follows directly on another: nothing between them may name another room. */
function isNext(text: string, { title, line, details }: DraftItem, next: DraftItem): boolean {
  if (line.notation === "table" && next.line.notation === "table") return true;
  const end = Math.max(title.end, line.times.end?.end ?? 0, details.at(-1)?.end ?? 0);
  const start = next.line.row.cells[0]?.start ?? end;
  return details.length === 0 && !/[\p{L}\p{N}]/u.test(text.slice(end, Math.min(start, end + 200)));
}
