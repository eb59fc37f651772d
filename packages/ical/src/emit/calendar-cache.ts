import type { AgendaDay, AgendaItem } from "@plenary/core";
import type { FoldedLines } from "./content-line.ts";
import type { YearSpan } from "./year-span.ts";

/** What entries tell: what happens, by its ids in the event, and when as far as that is told in its time zone. */
export interface Told {
  readonly ids: readonly string[];
  readonly years: YearSpan | undefined;
}

/** Entries as far as they do not change from one publication to the next. */
export interface WrittenEntries extends Told, FoldedLines {}

/** The entries of all items of a day, of which each states its id. */
export interface RememberedDay extends WrittenEntries {
  /** What the entries depended on. */
  readonly surroundings: object;
}

/** The entries of an agenda item. */
export interface RememberedItem extends RememberedDay {
  readonly date: string;
  readonly id: string;
}

/**
 * Remembers the entries of calendars that are written again and again. It knows an agenda item by identity: a changed document
 * shares the objects of the items that did not change, and makes new ones of those that did, as immutable updates do; an item
 * that is changed in place is not seen to have changed, and so with days, not even by what is withheld. It forgets an item
 * when the program does.
 *
 * @example
 * import { CalendarCache, toICalendar } from "@plenary/ical";
 * const cache = new CalendarCache();
 * const event = {
 *   type: "event" as const, id: "launch", kind: "launch" as const, name: "Launch", language: "en", start: "2019-10-18",
 * };
 * const first = toICalendar(event, { cache });
 * const second = toICalendar({ ...event, revision: 1 }, { cache });
 * first.ok && second.ok && second.value === first.value.replace("SEQUENCE:0", "SEQUENCE:1"); // => true
 */
export class CalendarCache {
  readonly #items = new WeakMap<AgendaItem, RememberedItem>();
  readonly #days = new WeakMap<AgendaDay, RememberedDay>();
  readonly #public = new WeakMap<AgendaDay, object>();
  readonly #shown = new WeakMap<object, object>();
  readonly #surroundings = new Map<string, { values: readonly unknown[]; token: object }>();

  /** A token for what is asked about an event, or its items, depends on: the same one as long as each of the values is. */
  surroundings(about: string, values: readonly unknown[]): object {
    const known = this.#surroundings.get(about);
    const same =
      known?.values.length === values.length &&
      known.values.every((value, index) => value === values[index]);
    if (known !== undefined && same) return known.token;
    const token = {};
    this.#surroundings.set(about, { values, token });
    return token;
  }

  /** Whether nothing of a day is withheld from anybody, in these surroundings. */
  isPublic(day: AgendaDay, surroundings: object): boolean {
    return this.#public.get(day) === surroundings;
  }

  notePublic(day: AgendaDay, surroundings: object): void {
    this.#public.set(day, surroundings);
  }

  /** What an audience sees of an object: what it saw before where that is the same, by which an item is known again. */
  kept<Value extends object>(original: object, shown: Value): Value {
    if (shown === original) return shown;
    const before = this.#shown.get(original);
    // What is equal to a value is of its type.
    if (before !== undefined && isEqual(before, shown)) return before as Value;
    this.#shown.set(original, shown);
    return shown;
  }

  recallDay(day: AgendaDay): RememberedDay | undefined {
    return this.#days.get(day);
  }

  rememberDay(day: AgendaDay, remembered: RememberedDay): void {
    this.#days.set(day, remembered);
  }

  recall(item: AgendaItem): RememberedItem | undefined {
    return this.#items.get(item);
  }

  remember(item: AgendaItem, remembered: RememberedItem): void {
    this.#items.set(item, remembered);
  }
}

/** Whether two parts of documents say the same, in the same order. */
function isEqual(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
