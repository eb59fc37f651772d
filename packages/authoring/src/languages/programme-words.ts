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
  /** After a start that has no end: `onwards`, `em diante`. */
  readonly onwards: Phrases;
  /** After a time, how exact it is: `sharp`, `circa`. */
  readonly exactly: Phrases;
  readonly spoken: SpokenClock;
}

/** What is added to an hour as it is spoken, in minutes: `half past`, `kwart voor`, `et demie`; and the half of the day that it is in. */
interface SpokenClock {
  readonly before: Readonly<Record<number, Phrases>>;
  readonly after: Readonly<Record<number, Phrases>>;
  readonly am: Phrases;
  readonly pm: Phrases;
}

/** The headers of a table's columns. */
export interface ColumnWords {
  readonly time: Phrases;
  readonly start: Phrases;
  readonly end: Phrases;
  readonly title: Phrases;
  readonly speaker: Phrases;
  readonly length: Phrases;
  readonly room: Phrases;
}

/** How sentences tell what happens at an hour. */
interface ToldWords {
  /** Before what happens, or behind it: `begins`, `will take place`. */
  readonly happens: Phrases;
  /** Always before what happens: `are invited to`, `followed by`. */
  readonly leadsTo: Phrases;
  /** The second part of what has two: `statt` in "findet um 10 Uhr statt". */
  readonly particles: Phrases;
  /** Before what something is called: `dal titolo` in "la prima sessione dal titolo Ieri e oggi". */
  readonly titled: Phrases;
  /** Between an hour and what then happens: `with` in "begins at 9 with a prayer". */
  readonly openedBy: Phrases;
  readonly definite: Phrases;
  readonly indefinite: Phrases;
  /** What stands for the whole and is no item of it: `event`, `day`. */
  readonly whole: Phrases;
  /** Between clauses. */
  readonly and: Phrases;
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
  /** Alone on a line, over what happens in them. */
  readonly dayParts: Phrases;
  /** From "first" on, as in "second day". */
  readonly ordinals: readonly Phrases[];
  /** The first to the thirty-first of a month, in words. */
  readonly monthDays: readonly Phrases[];
  readonly clock: ClockWords;
  readonly minutes: Phrases;
  readonly hours: Phrases;
  /** How long something lasts, in words, by its minutes: `an hour and a half`. */
  readonly lengths: Readonly<Record<number, Phrases>>;
  /** What tells an agenda item's kind in its title. */
  readonly kinds: Partial<Readonly<Record<AgendaItemKind, Phrases>>>;
  /** Kinds that, directly before another, only say when or how it is held: `closing` in "Closing debate". Only where what something is comes last. */
  readonly modifiers?: Phrases;
  /** What tells the event's kind in its name. */
  readonly eventKinds: Partial<Readonly<Record<EventKind, Phrases>>>;
  /** What stands before the people of an item. */
  readonly roles: Partial<Readonly<Record<AgendaRole["role"], Phrases>>>;
  /** Between what is done and who does it: `of` in "Welcome of the mayor". */
  readonly of: Phrases;
  /** What stands before those with whom something is done: who talk, as much as whom it is about. */
  readonly with: Phrases;
  /** What leads on from an item to what follows it without an hour of its own: `followed by`. */
  readonly sequels: Phrases;
  /** How a sentence behind a title starts that only tells of entrance, registration, a meeting point, who is there, or what follows without an hour. */
  readonly remarks: Phrases;
  /** Before those who made what is shown, and do not speak: `directed by`. */
  readonly makers: Phrases;
  /** Before the number of an item of business: `TOP` in "TOP 3". */
  readonly agendaPoints: Phrases;
  readonly honorifics: Phrases;
  /** `room` in "Room 2" and "Blue Room". */
  readonly rooms: Phrases;
  /** What the name of a venue has in it. */
  readonly venues: Phrases;
  /** Where it is that has no name: `in the open air`. */
  readonly outdoors: Phrases;
  /** What the name of an institution or a band has in it, and that of a person has not. */
  readonly bodies: Phrases;
  /** What the name of those has in it who play, sing or dance: `choir`. */
  readonly bands: Phrases;
  readonly placeLabels: Phrases;
  /** What stands before the hours of the whole event, or of something that is no agenda item. */
  readonly timeLabels: Phrases;
  /** What stands before or behind the hours of an office or a shop: `open`, and `Saturdays`, on all of which they hold. */
  readonly openHours: Phrases;
  /** Beside an hour that is that of every day: `jeweils um 10.15 Uhr`. */
  readonly daily: Phrases;
  /** Before the hour at which an item is over: `Ende ca. 22 Uhr`. */
  readonly endsAt: Phrases;
  /** Before how long something is: `dauern 45 Minuten`. */
  readonly lasts: Phrases;
  readonly dateLabels: Phrases;
  /** What stands before a date that is not the event's: of a publication, a deadline, a law. */
  readonly otherDates: Phrases;
  /** Right before the date of what an announcement is of: `tomorrow`. */
  readonly soon: Phrases;
  /** What stands before the day and hour at which a text was written, sent or changed. */
  readonly stamps: Phrases;
  /** The heads of a mail: of what it is about, of all else, and `wrote` in "On 11 February at 16:42, Grace wrote:". */
  readonly mail: {
    readonly subject: Phrases;
    readonly other: Phrases;
    readonly wrote: Phrases;
  };
  /** What says that the lines below run side by side. */
  readonly parallel: Phrases;
  /** What several sessions are called together: "Workshops" over a list of them. */
  readonly together: Phrases;
  /** What several talks are called together: "Papers" over a list of them. */
  readonly talks: Phrases;
  /** What one of several sessions side by side is called: `Workshop` in "Workshop 2". */
  readonly sessions: Phrases;
  readonly tracks: Phrases;
  /** The heading of a programme. */
  readonly programme: Phrases;
  readonly columns: ColumnWords;
  /** After a number that is no time: `million`, `euro`. */
  readonly units: Phrases;
  /** What runs beside others of its name: `Workshop B` below "Workshop A". */
  readonly workshops: Phrases;
  readonly rounds: Phrases;
  readonly told: ToldWords;
}
