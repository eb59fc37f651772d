import type { Slot, SlotTime, VirtualLocation } from "@plenary/core";
import { descriptionOf } from "./description.ts";
import type { EventContext } from "./event-context.ts";
import { summaryText } from "./text.ts";
import { uidOf } from "./uid.ts";

const NONE: readonly never[] = [];

/** The states of an entry (RFC 5545, section 3.8.1.11). */
type EntryStatus = "CONFIRMED" | "TENTATIVE" | "CANCELLED";

/** One entry of a calendar, before it is written; the texts are cleaned but not escaped where nothing else is said. */
export interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly allDay: boolean;
  readonly start: SlotTime;
  /** Absent for an instant; the last day, inclusive, of an all-day entry. */
  readonly end?: SlotTime;
  /** The zone that the times are printed in; absent for UTC and for days. */
  readonly timeZone?: string;
  readonly status: EntryStatus;
  readonly description?: string;
  /** Escaped, since many entries share it. */
  readonly location?: string;
  /** Escaped, since many entries share them. */
  readonly categories?: readonly string[];
  readonly url?: string;
  readonly conferences?: readonly VirtualLocation[];
  /** Present when the entry blocks no time. */
  readonly transparent?: true;
  /** Minutes before the start at which to remind of it. */
  readonly alarm?: number;
}

type Unfinished<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** The entry of a slot. `programme` is what stands in the description beside the slot's own text. */
export function slotEntry(context: EventContext, slot: Slot, programme = ""): Entry {
  const { event, alarm } = context;
  const { allDay, start, end, item } = slot;
  const conferences = item?.virtualLocations ?? event.virtualLocations ?? NONE;
  const status = statusOf(context, slot);
  const description = descriptionOf(context, slot, conferences, programme);
  const location = context.placeOf(slot.room);
  const timeZone = zoneOf(context, slot);
  const url = item?.url ?? event.url;
  // Added one by one: with a spread for each, a calendar of 10,000 sessions takes a tenth longer.
  const entry: Unfinished<Entry> = {
    uid: uidOf(event.id, slot.id, context.domain),
    title: summaryText(slot.title),
    allDay,
    start,
    status,
    categories: categoriesOf(context, slot),
    conferences,
  };
  if (end !== undefined) entry.end = end;
  if (timeZone !== undefined) entry.timeZone = timeZone;
  if (description !== "") entry.description = description;
  if (location !== "") entry.location = location;
  if (url !== undefined) entry.url = url;
  if (alarm !== undefined && !allDay && status !== "CANCELLED") entry.alarm = alarm;
  return entry;
}

/** From this year on a VTIMEZONE tells how clocks went, as far as anybody recorded it. */
const FIRST_ZONED_YEAR = "1970";

/**
 * The zone that a slot's times are printed in: none in UTC, where also goes a repeated hour, because clients read it differently,
 * and what no zone is defined for.
 */
export function zoneOf(
  { event, isUtc }: EventContext,
  { allDay, start, end }: Slot,
): string | undefined {
  const plain = isUtc || allDay || start.ambiguous === true || end?.ambiguous === true;
  return plain || start.local < FIRST_ZONED_YEAR ? undefined : event.timeZone;
}

/** What is left of an entry that has gone: enough to find and to strike it, under another name where its own was taken back. */
export function tombstone(entry: Entry, name: string | undefined): Entry {
  const { description, url, categories, conferences, transparent, alarm, ...rest } = entry;
  const struck: Entry = { ...rest, status: "CANCELLED" };
  if (name === undefined) return struck;
  const { location, ...silent } = struck;
  return { ...silent, title: name };
}

function categoriesOf(
  { event, categoryOf, kindOf }: EventContext,
  { item, kind, track }: Slot,
): string[] {
  const categories: string[] = [];
  const add = (category: string) => {
    if (category !== "") categories.push(category);
  };
  add(kindOf(kind ?? event.kind));
  if (track !== undefined) add(categoryOf(track.name));
  for (const { name } of item?.topics ?? NONE) add(categoryOf(name));
  return categories;
}

function statusOf({ event }: EventContext, slot: Slot): EntryStatus {
  const status = slot.item?.status;
  if (status === "cancelled" || event.status === "cancelled" || event.status === "postponed") {
    return "CANCELLED";
  }
  return status === "tentative" || event.status === "tentative" ? "TENTATIVE" : "CONFIRMED";
}
