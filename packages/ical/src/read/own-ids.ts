import { Id } from "@plenary/core";
import type ICAL from "ical.js";
import { type CalendarEntry, textOf } from "./calendar-entry.ts";

/** The ids in the UIDs of a calendar that was made here. */
export interface OwnIds {
  readonly event: string;
  /** What a UID tells of: an item, a workshop in a round, the registration's deadline; empty for the event. */
  of(uid: string): string;
}

/** `undefined` where a calendar was made elsewhere, or of several events. */
export function ownIds(
  roots: readonly ICAL.Component[],
  entries: readonly CalendarEntry[],
): OwnIds | undefined {
  if (!roots.every((root) => textOf(root, "prodid") === "-//Plenary//ical//EN")) return undefined;
  const names = entries.map(({ uid }) => uid.slice(0, uid.lastIndexOf("@")));
  const events = new Set(names.map((name) => name.split(".", 1)[0] ?? ""));
  const [event = ""] = events;
  if (events.size !== 1 || !Id.safeParse(event).success) return undefined;
  return { event, of: (uid) => uid.slice(event.length + 1, uid.lastIndexOf("@")) };
}
