import * as z from "zod";
import { Url } from "./contact.ts";
import { Extensions } from "./extensions.ts";
import { Id } from "./identifier.ts";
import { VirtualLocation } from "./place.ts";
import { Audience } from "./privacy.ts";
import { AgendaRole } from "./role.ts";
import { Rotation } from "./rotation.ts";
import { LanguageTag, Text, translationsOf } from "./text.ts";
import { EndTime, LocalDate, type LocalDateTime, LocalTime } from "./time.ts";
import { Topic } from "./topic.ts";

/** What an agenda item is. */
export const AgendaItemKind = z.enum([
  "registration",
  "opening",
  "keynote",
  "presentation",
  "plenary",
  "panel",
  "workshop",
  "discussion",
  "break",
  "meal",
  "social",
  "closing",
  "departure",
  "other",
]);
export type AgendaItemKind = z.infer<typeof AgendaItemKind>;

/**
 * One entry of the agenda. Without an `end` it is an instant; without a `start` the source gives no time.
 * `parent` is the item that this one is a part of; without an `id` one is derived from the title.
 */
export const AgendaItem = z.strictObject({
  id: z.optional(Id),
  kind: AgendaItemKind,
  title: Text,
  subtitle: z.optional(Text),
  start: z.optional(LocalTime),
  end: z.optional(EndTime),
  room: z.optional(Id),
  track: z.optional(Id),
  parent: z.optional(Id),
  abstract: z.optional(Text),
  language: z.optional(LanguageTag),
  status: z.optional(z.enum(["confirmed", "tentative", "cancelled"])),
  roles: z.optional(z.array(AgendaRole)),
  rotation: z.optional(Rotation),
  capacity: z.optional(z.int().min(1)),
  topics: z.optional(z.array(Topic)),
  documents: z.optional(z.array(Id)),
  url: z.optional(Url),
  virtualLocations: z.optional(z.array(VirtualLocation)),
  visibility: z.optional(Audience),
  translations: z.optional(translationsOf({ title: Text, subtitle: Text, abstract: Text })),
  extensions: z.optional(Extensions),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** One day of the agenda. */
export const AgendaDay = z.strictObject({
  date: LocalDate,
  title: z.optional(Text),
  items: z.array(AgendaItem),
  translations: z.optional(translationsOf({ title: Text })),
});
export type AgendaDay = z.infer<typeof AgendaDay>;

/** A strand of sessions that belong together and may run beside others. */
export const Track = z.strictObject({
  id: Id,
  name: Text,
  description: z.optional(Text),
  translations: z.optional(translationsOf({ name: Text, description: Text })),
});
export type Track = z.infer<typeof Track>;

/** The programme, day by day. */
export const Agenda = z.strictObject({
  tracks: z.optional(z.array(Track)),
  days: z.array(AgendaDay),
});
export type Agenda = z.infer<typeof Agenda>;

/** When an item of a day starts, with its date; `undefined` when no time is given. */
export function startOf({ date }: AgendaDay, { start }: AgendaItem): LocalDateTime | undefined {
  return start === undefined ? undefined : `${date}T${start}`;
}

/** When an item of a day ends, with its date, which may be a later one; `undefined` when it has no end. */
export function endOf({ date }: AgendaDay, { end }: AgendaItem): LocalDateTime | undefined {
  return end === undefined || end.includes("T") ? end : `${date}T${end}`;
}
