import type { WrittenDate } from "../dates/dates.ts";
import type { Times } from "../hours/time-ranges.ts";
import type { Label } from "../lexicon/lexicon.ts";
import { isFilled, type Row } from "../text/rows.ts";
import type { Span } from "../text/span.ts";

/** Where the times of an item stand: before its title, after it, alone on a line, or in a cell. */
type Notation = "time-first" | "title-first" | "time-alone" | "table";

/** A label that stands apart from the title, and the mark that sets it off. */
export interface Lead extends Span {
  readonly mark?: string;
}

/** What one item is read from. */
export interface TimedLine {
  readonly kind: "timed";
  readonly row: Row;
  readonly notation: Notation;
  readonly times: Times;
  /** The day, where the line itself has it. */
  readonly date?: WrittenDate;
  /** Absent where a time is alone on its line. */
  readonly title?: Span;
  /** The label of a session, which its hours part from its title. */
  readonly lead?: Lead;
  /** What else the row says of the item. */
  readonly details: readonly (Span & { readonly speaker?: boolean })[];
  /** Whether it can be nothing but an item; else its neighbours decide. */
  readonly sure: boolean;
  /** Whether a label says that these are hours ("Time: 9:00"), as in a list of events with their fields. */
  readonly labelled?: boolean;
  /** Where the item is, by a cell of its own. */
  readonly place?: Span;
  /** The room that the column of a table is for, or the strand. */
  readonly room?: Span;
  readonly track?: Span;
}

/** The heading of a day. */
export interface DayLine {
  readonly kind: "day";
  readonly row: Row;
  readonly date: WrittenDate;
  /** What the heading says beside the date. */
  readonly title?: Span;
  readonly place?: Span;
  /** The hours behind the date, with nothing beside them but a place. */
  readonly times?: Times;
}

/** `Venue: …`, `Programme`. */
export interface LabelLine {
  readonly kind: "label";
  readonly row: Row;
  readonly label: Label;
  readonly value?: Span;
  /** The hours of the whole programme. */
  readonly times?: Times;
}

/** The heading of what happens in one room, or in one strand. */
export interface PlaceLine {
  readonly kind: "room" | "track";
  readonly row: Row;
  readonly name: Span;
}

interface TextLine {
  readonly kind: "text";
  readonly row: Row;
  readonly times?: Times;
  /** Whether it tells when the text was written, sent or printed: its date and hour are not the event's. */
  readonly stamped?: boolean;
  /** Whether it tells the hour that the items of several days have. */
  readonly daily?: boolean;
  /** Whether it tells the name and the hours of the items below, so that it stands under none. */
  readonly block?: boolean;
}

export type Line = TimedLine | DayLine | LabelLine | PlaceLine | TextLine;

/** The whole of a row, from its first cell that says something to its last. */
export function spanOfRow({ cells }: Row): Span {
  const first = cells.find(isFilled) ?? cells[0];
  return { start: first?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}
