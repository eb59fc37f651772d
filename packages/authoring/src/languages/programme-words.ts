import type { AgendaItemKind, AgendaRole, EventKind } from "@plenary/core";

/**
 * A list of words and phrases as people write them. Case, accents and hyphens make no difference when they are compared; a
 * `*` at the start or the end of a phrase stands for any letters (`*pause`, `inregistr*`).
 */
export type Phrases = readonly string[];

/** How one language tells the time. */
interface ClockWords {
  /** Before a time: `at`, `ora`, `um`. */
  readonly at: Phrases;
  /** Before a bare hour too: `ore 17`, `a las 9`. */
  readonly hourLead: Phrases;
  /** Before a start: `from`, `ab`. */
  readonly from: Phrases;
  /** Between start and end. */
  readonly to: Phrases;
  /** Before an end that stands without its start. */
  readonly until: Phrases;
  /** Before a time that is not exact. */
  readonly about: Phrases;
  /** After an hour: `Uhr`, `uur`, `h`. */
  readonly hour: Phrases;
  readonly noon: Phrases;
  readonly midnight: Phrases;
}

/** The headers of a table's columns. */
export interface ColumnWords {
  readonly time: Phrases;
  readonly start: Phrases;
  readonly end: Phrases;
  readonly title: Phrases;
  readonly speaker: Phrases;
  readonly room: Phrases;
}

/** The words that programmes are written with. */
export interface ProgrammeWords {
  /** Small words by which the language is recognised, and with which no title starts in lower case. */
  readonly common: Phrases;
  /** January first, each with its abbreviations. */
  readonly months: readonly Phrases[];
  /** Monday first, each with its abbreviations. */
  readonly weekdays: readonly Phrases[];
  /** `day` in "Day 2". */
  readonly day: Phrases;
  /** From "first" on, as in "second day". */
  readonly ordinals: readonly Phrases[];
  readonly clock: ClockWords;
  readonly minutes: Phrases;
  readonly hours: Phrases;
  /** What tells an agenda item's kind in its title. */
  readonly kinds: Partial<Readonly<Record<AgendaItemKind, Phrases>>>;
  /** What tells the event's kind in its name. */
  readonly eventKinds: Partial<Readonly<Record<EventKind, Phrases>>>;
  /** What stands before the people of an item. */
  readonly roles: Partial<Readonly<Record<AgendaRole["role"], Phrases>>>;
  readonly honorifics: Phrases;
  /** `room` in "Room 2" and "Blue Room". */
  readonly rooms: Phrases;
  /** What the name of a venue has in it. */
  readonly venues: Phrases;
  readonly placeLabels: Phrases;
  /** What stands before the hours of the whole event, or of something that is no agenda item. */
  readonly timeLabels: Phrases;
  readonly dateLabels: Phrases;
  /** What stands before a date that is not the event's: of a publication, a deadline, a law. */
  readonly otherDates: Phrases;
  /** What says that the lines below run side by side. */
  readonly parallel: Phrases;
  /** What one of several sessions side by side is called: `Workshop` in "Workshop 2". */
  readonly sessions: Phrases;
  readonly tracks: Phrases;
  /** The heading of a programme. */
  readonly programme: Phrases;
  readonly columns: ColumnWords;
  /** After a number that is no time: `million`, `euro`. */
  readonly units: Phrases;
  readonly workshops: Phrases;
  readonly rounds: Phrases;
}
