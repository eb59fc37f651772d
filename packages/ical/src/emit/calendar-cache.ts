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
 * Remembers the entries of a calendar that is written again and again; each calendar, by its document and options, needs its own.
 * It knows an agenda item by identity: a changed document shares the objects of the items that did not change, and makes new ones
 * of those that did, as immutable updates do; an item that is changed in place is not seen to have changed, and so with days. What
 * is withheld now is left out all the same. Entries of a selection or in another language are not remembered. It forgets an item
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
  readonly #shown = new WeakMap<object, object>();
  readonly #newest = new Map<string, WeakRef<AgendaDay>>();
  readonly #surroundings = new Map<string, { values: readonly unknown[]; token: object }>();

  /** A token for what all items of an event depend on: the same one as long as each of the values is. */
  surroundings(event: string, values: readonly unknown[]): object {
    const known = this.#surroundings.get(event);
    const same =
      known?.values.length === values.length &&
      known.values.every((value, index) => held(value) === values[index]);
    if (known !== undefined && same) return known.token;
    const token = {};
    this.#surroundings.set(event, { values: values.map(weakly), token });
    return token;
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

  /** Of a day of an event, the newest is remembered: who holds a history of a document does not hold each of its calendars. */
  rememberDay(event: string, day: AgendaDay, remembered: RememberedDay): void {
    const name = `${event} ${day.date}`;
    const before = this.#newest.get(name)?.deref();
    if (before !== undefined) this.#days.delete(before);
    this.#newest.set(name, new WeakRef(day));
    this.#days.set(day, remembered);
  }

  recall(item: AgendaItem): RememberedItem | undefined {
    return this.#items.get(item);
  }

  remember(item: AgendaItem, remembered: RememberedItem): void {
    this.#items.set(item, remembered);
  }
}

/** A value as it can be compared later without keeping it. */
function weakly(value: unknown): unknown {
  return typeof value === "object" && value !== null ? new WeakRef(value) : value;
}

function held(value: unknown): unknown {
  return value instanceof WeakRef ? value.deref() : value;
}

/** Whether two parts of documents say the same, in the same order. */
function isEqual(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
