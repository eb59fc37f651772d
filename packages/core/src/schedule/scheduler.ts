import type { AgendaDay, AgendaItem, Track } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { Room } from "../model/place.ts";
import { dayTimes, type TimedPoint } from "./day-times.ts";
import { assignItemIds } from "./item-id.ts";
import { rotationSlots } from "./rotation-slots.ts";
import { type Slot, slotTime } from "./slot.ts";
import { type ZoneClock, zoneClock } from "./zone-clock.ts";

type Unfinished<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const NONE: Slot["roles"] = [];

/** An agenda item with its day and its id, before its times are looked at. */
export interface PlannedItem {
  readonly path: JsonPointer;
  readonly item: AgendaItem;
  readonly id: string;
  readonly day: AgendaDay;
}

/** A day of the agenda with its items. */
export interface PlannedDay {
  readonly day: AgendaDay;
  items(): Iterable<PlannedItem>;
}

/** Most of those who walk through an agenda never ask where an item stands, so it is said when they do. */
class ItemInPlace implements PlannedItem {
  readonly item: AgendaItem;
  readonly id: string;
  readonly day: AgendaDay;
  readonly #list: JsonPointer;
  readonly #index: number;

  constructor(item: AgendaItem, id: string, day: AgendaDay, list: JsonPointer, index: number) {
    this.item = item;
    this.id = id;
    this.day = day;
    this.#list = list;
    this.#index = index;
  }

  get path(): JsonPointer {
    return `${this.#list}/${this.#index}`;
  }
}

/** Schedules an event one agenda item after another, so that an agenda of any size needs no more memory than one item. */
export interface Scheduler {
  /** The event itself; absent when its date is known to the month or the year only. */
  readonly whole?: Slot;
  /** All agenda items in document order. */
  items(): Iterable<PlannedItem>;
  /** The same day by day, for who needs not look into each. */
  days(): Iterable<PlannedDay>;
  /** The slots of an item: none when it has no start or the event no known time zone, several when it is a rotation. */
  slots(planned: PlannedItem): readonly Slot[];
}

/**
 * The scheduler of a valid event, for who cannot hold a whole `schedule` or need only a part of it.
 *
 * @example
 * import { scheduler } from "@plenary/core";
 * const { items, slots } = scheduler({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en",
 *   timeZone: "Europe/Bucharest", start: "2019-10-18",
 *   agenda: { days: [{ date: "2019-10-18", items: [{ kind: "opening", title: "Opening", start: "10:00", end: "10:15" }] }] },
 * });
 * [...items()].flatMap(slots).map(({ start }) => start.instant); // => ["2019-10-18T07:00:00Z"]
 */
export function scheduler(event: Event): Scheduler {
  const clock = event.timeZone === undefined ? undefined : zoneClock(event.timeZone);
  const times = clock === undefined ? undefined : dayTimes(clock);
  const rooms = new Map(event.place?.rooms?.map((room) => [room.id, room]));
  const tracks = new Map(event.agenda?.tracks?.map((track) => [track.id, track]));
  const whole = wholeSlot(event, clock);
  return {
    ...(whole === undefined ? {} : { whole }),
    items: () => plannedItems(event),
    days: () => plannedDays(event),
    slots(planned) {
      const start = times?.start(planned.day, planned.item);
      if (start === undefined || times === undefined || clock === undefined) return [];
      const end = times.end(planned.day, planned.item);
      const slot = itemSlot(planned, start, end, rooms, tracks);
      const { rotation } = planned.item;
      if (rotation === undefined || end === undefined) return [slot];
      const span = { start: start.epoch, end: end.epoch };
      const rounds = rotationSlots(slot, rotation, span, clock, rooms, event.language);
      // A rotation that gives no workshop in any round still takes its time.
      return rounds.length === 0 ? [slot] : rounds;
    },
  };
}

/** All agenda items in document order, each with the id that it is known by. */
export function* plannedItems(event: Event): Generator<PlannedItem> {
  for (const { items } of plannedDays(event)) yield* items();
}

function* plannedDays(event: Event): Generator<PlannedDay> {
  const days = event.agenda?.days ?? [];
  // Ids that are all stated need no list of their own.
  const areStated = days.every(({ items }) => items.every(({ id }) => id !== undefined));
  const ids = areStated ? undefined : assignItemIds(days.flatMap((day) => day.items));
  let count = 0;
  for (const [d, day] of days.entries()) {
    const before = count;
    const list = `/agenda/days/${d}/items`;
    yield {
      day,
      *items() {
        for (const [i, item] of day.items.entries()) {
          // One id was assigned to each item, in this same order.
          yield new ItemInPlace(item, item.id ?? (ids?.[before + i] as string), day, list, i);
        }
      },
    };
    count += day.items.length;
  }
}

function itemSlot(
  { item, path, id }: PlannedItem,
  start: TimedPoint,
  end: TimedPoint | undefined,
  rooms: ReadonlyMap<string, Room>,
  tracks: ReadonlyMap<string, Track>,
): Slot {
  const { title, kind, abstract, roles = NONE } = item;
  const room = item.room === undefined ? undefined : rooms.get(item.room);
  const track = item.track === undefined ? undefined : tracks.get(item.track);
  // Added one by one, because a spread for each would take longer than all else that is done for a slot.
  const slot: Unfinished<Slot> = {
    id,
    path,
    title,
    kind,
    allDay: false,
    start: start.time,
    roles,
    item,
  };
  if (end !== undefined) slot.end = end.time;
  if (room !== undefined) slot.room = room;
  if (track !== undefined) slot.track = track;
  if (abstract !== undefined) slot.abstract = abstract;
  return slot;
}

function wholeSlot(event: Event, clock: ZoneClock | undefined): Slot | undefined {
  const end = event.end ?? event.start;
  if (event.start.length < 10 || end.length < 10) return undefined;
  const whole = { id: "", path: "", title: event.name, roles: [] };
  if (event.start.includes("T") && end.includes("T") && clock !== undefined) {
    const start = slotTime(clock.resolve(event.start));
    if (event.end === undefined) return { ...whole, allDay: false, start };
    return { ...whole, allDay: false, start, end: slotTime(clock.resolve(end)) };
  }
  const start = { local: event.start.slice(0, 10) };
  return { ...whole, allDay: true, start, end: { local: end.slice(0, 10) } };
}
