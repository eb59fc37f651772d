import type { Audience, PlenaryDocument } from "@plenary/core";
import type { CalendarCache } from "./calendar-cache.ts";

/** What a calendar is to hold, and for whom. */
export interface CalendarOptions {
  /** Who the calendar is for; `public`, the default, sees least. */
  readonly audience?: Audience;
  /** An entry for each slot of the schedule, the default, or one for the whole event with its programme as text. */
  readonly as?: "sessions" | "event";
  /** Only what happens in this room, by its id. */
  readonly room?: string;
  /** Only this track, by its id. */
  readonly track?: string;
  /** Only what this participant goes to, by their id. */
  readonly participant?: string;
  /** The language of titles and descriptions, as far as they are translated. */
  readonly language?: string;
  /** The document as it was published before: what has gone since then stands in the calendar as cancelled. */
  readonly previous?: PlenaryDocument;
  /** Adds the last day to register as an all-day entry that blocks no time. */
  readonly registrationDeadline?: boolean;
  /** Reminds of each entry that has an hour so many minutes before it starts: a whole number from 0 to 40320, four weeks. */
  readonly alarm?: number;
  /**
   * A domain of the publisher's, such as `example.org`, that makes the entries' UIDs unique in the world; without it the ids
   * of the document must do so alone. Whoever changes it gives every reader each entry a second time.
   */
  readonly domain?: string;
  /** Where the calendar itself is published, for clients that subscribe to it. */
  readonly source?: string;
  /** Remembers what was written, so that writing it again after a change takes a fraction of the time. */
  readonly cache?: CalendarCache;
}
