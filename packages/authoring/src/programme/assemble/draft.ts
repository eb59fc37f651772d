import type { WrittenDate } from "../dates/dates.ts";
import type { Lead, TimedLine } from "../lines/line.ts";
import type { Span } from "../text/span.ts";

/** A line under an item, not yet told what it is. */
export interface Detail extends Span {
  readonly bullet: boolean;
  /** Whether it stands in a column for speakers. */
  readonly speaker?: boolean;
  /** Whether it names nobody, whatever it looks like: it tells of the person above. */
  readonly plain?: boolean;
}

/** An agenda item as it was found. */
export interface DraftItem {
  readonly line: TimedLine;
  readonly title: Span;
  /** A label before the title, where a place or the hours stand between them. */
  readonly lead?: Lead;
  readonly details: Detail[];
  /** By a line below it, in minutes. */
  readonly duration?: number;
  /** Whether it is the one before it once more, at a later hour. */
  readonly again?: boolean;
  /** The room and the strand that a heading or a column gives it. */
  readonly room?: Span;
  readonly track?: Span;
}

/** A day as it was found; without a date where the text has no heading for it. */
export interface DraftDay {
  readonly date?: WrittenDate;
  readonly title?: Span;
  /** Where this day is, and others are not. */
  readonly place?: Span;
  readonly items: DraftItem[];
}

/** The same days, with what each of their items becomes: one or several. */
export function eachItem(
  days: readonly DraftDay[],
  become: (item: DraftItem) => DraftItem | readonly DraftItem[],
): DraftDay[] {
  return days.map((day) => ({ ...day, items: day.items.flatMap(become) }));
}

/** What was found in a text: its days, and what stands around them. */
export interface Draft {
  /** The places of the first and the last item among the lines. */
  readonly first: number;
  readonly last: number;
  readonly days: readonly DraftDay[];
  readonly name?: Span;
  readonly place?: Span;
  /** Lines within the programme that belong to nothing. */
  readonly unplaced: readonly Span[];
  /** Times with nothing beside them. */
  readonly untitled: readonly Span[];
  /** Lines that tell an hour and that no item was made of. */
  readonly hours: readonly Span[];
  /** Runs of lines around the programme. */
  readonly outside: readonly Span[];
}
