import { localize, type PlenaryDocument } from "@plenary/core";
import { ICalCalendar, ICalCalendarMethod } from "ical-generator";
import type { CalendarOptions } from "./options.ts";
import { escapeText, singleLine } from "./text.ts";

/** Rooms change on the day itself. */
const REFRESH_SECONDS = 60 * 60;

const PUBLISHER = { company: "Plenary", product: "ical", language: "EN" };

export const trailer = "END:VCALENDAR\r\n";

/** What stands before the entries of a published calendar, unfolded: its properties, then its time zones. */
export function header(
  document: PlenaryDocument,
  isSingle: boolean,
  timeZones: readonly string[],
  options: CalendarOptions,
): string {
  const name = escapeText(calendarName(document, options));
  const calendar = new ICalCalendar({
    prodId: PUBLISHER,
    // Outlook makes a new calendar of everything that has a name, even of a single entry (MS-OXCICAL, 2.1.3.1.1.22.4).
    ...(isSingle ? {} : { name, ttl: REFRESH_SECONDS }),
    ...(options.source === undefined ? {} : { source: options.source }),
  });
  return opened(calendar, timeZones);
}

/** What stands before the entry of a scheduling message (RFC 5546). */
export function messageHeader(method: "REQUEST" | "CANCEL", timeZones: readonly string[]): string {
  const calendar = new ICalCalendar({ prodId: PUBLISHER, method: ICalCalendarMethod[method] });
  return opened(calendar, timeZones);
}

/** ical-generator folds inside escapes, so its folds are undone. */
function opened(calendar: ICalCalendar, timeZones: readonly string[]): string {
  const properties = `${calendar.toString().replaceAll("\r\n ", "")}\r\n`.slice(0, -trailer.length);
  return properties + timeZones.join("");
}

/** The document's name, and the room's or track's where the calendar is of one. */
function calendarName(document: PlenaryDocument, options: CalendarOptions): string {
  const events = document.type === "event" ? [document] : document.events;
  const rooms = events.flatMap(({ place }) => place?.rooms ?? []);
  const tracks = events.flatMap(({ agenda }) => agenda?.tracks ?? []);
  const parts = [
    nameOf(document, options.language),
    rooms.find(({ id }) => id === options.room)?.name,
    tracks.find(({ id }) => id === options.track)?.name,
  ];
  return parts
    .filter((part) => part !== undefined)
    .map(singleLine)
    .join(" – ");
}

/** The document's name in the language of the calendar. */
export function nameOf(document: PlenaryDocument, language: string | undefined): string {
  if (language === undefined) return document.name;
  if (document.type === "event") return localize(document, language).name;
  const { id, name, language: own, translations } = document;
  const titled = { type: "event", id, kind: "other", name, language: own, start: "2000" } as const;
  return localize(translations === undefined ? titled : { ...titled, translations }, language).name;
}
