import * as z from "zod";
import { Agenda } from "./agenda.ts";
import { Url } from "./contact.ts";
import { Country } from "./country.ts";
import { EventDocument } from "./event-document.ts";
import { Extensions } from "./extensions.ts";
import { Headcount } from "./headcount.ts";
import { Id } from "./identifier.ts";
import { JsonPointer } from "./json-pointer.ts";
import { Objective } from "./objective.ts";
import { Organization } from "./organization.ts";
import { Outcome } from "./outcome.ts";
import { Participant } from "./participant.ts";
import { Person } from "./person.ts";
import { Place, VirtualLocation } from "./place.ts";
import { Privacy } from "./privacy.ts";
import { Registration } from "./registration.ts";
import { EventRole } from "./role.ts";
import { Source } from "./source.ts";
import { Statement } from "./statement.ts";
import { Taxonomy } from "./taxonomy.ts";
import { LanguageTag, Text, translationsOf } from "./text.ts";
import { Instant, ReducedDate, TimeZone } from "./time.ts";
import { Topic } from "./topic.ts";

/** What kind of event it is. */
export const EventKind = z.enum([
  "conference",
  "consultation",
  "roundtable",
  "high-level-meeting",
  "workshop",
  "training",
  "seminar",
  "launch",
  "meeting",
  "other",
]);
export type EventKind = z.infer<typeof EventKind>;

/** How far the event reaches. */
export const EventScope = z.enum([
  "local",
  "national",
  "regional",
  "transnational",
  "international",
]);
export type EventScope = z.infer<typeof EventScope>;

/** Whether the event stands, and what became of it (schema.org eventStatus). */
export const EventStatus = z.enum([
  "scheduled",
  "tentative",
  "cancelled",
  "postponed",
  "rescheduled",
  "moved-online",
  "held",
]);
export type EventStatus = z.infer<typeof EventStatus>;

/** Whether people meet in a place, online or both (schema.org eventAttendanceMode). */
export const AttendanceMode = z.enum(["offline", "online", "mixed"]);
export type AttendanceMode = z.infer<typeof AttendanceMode>;

/** One event with all that is known of it. Its texts are in `language`, its times in `timeZone`; `inferred` lists what no source states. */
export const Event = z.strictObject({
  type: z.literal("event"),
  id: Id,
  kind: EventKind,
  additionalKinds: z.optional(z.array(EventKind)),
  scope: z.optional(EventScope),
  name: Text,
  subtitle: z.optional(Text),
  theme: z.optional(Text),
  description: z.optional(Text),
  language: LanguageTag,
  translations: z.optional(
    translationsOf({ name: Text, subtitle: Text, theme: Text, description: Text }),
  ),
  url: z.optional(Url),
  timeZone: z.optional(TimeZone),
  start: ReducedDate,
  end: z.optional(ReducedDate),
  previousStart: z.optional(ReducedDate),
  status: z.optional(EventStatus),
  attendanceMode: z.optional(AttendanceMode),
  edition: z.optional(z.int().min(1)),
  place: z.optional(Place),
  virtualLocations: z.optional(z.array(VirtualLocation)),
  organizations: z.optional(z.array(Organization)),
  people: z.optional(z.array(Person)),
  roles: z.optional(z.array(EventRole)),
  objectives: z.optional(z.array(Objective)),
  topics: z.optional(z.array(Topic)),
  audience: z.optional(z.array(Id)),
  registration: z.optional(Registration),
  agenda: z.optional(Agenda),
  participantCountries: z.optional(z.array(Country)),
  headcounts: z.optional(z.array(Headcount)),
  participants: z.optional(z.array(Participant)),
  outcomes: z.optional(z.array(Outcome)),
  statements: z.optional(z.array(Statement)),
  documents: z.optional(z.array(EventDocument)),
  sources: z.optional(z.array(Source)),
  inferred: z.optional(z.array(JsonPointer)),
  privacy: z.optional(Privacy),
  revision: z.optional(z.int().min(0).max(2147483647)),
  updated: z.optional(Instant),
  taxonomy: z.optional(Taxonomy),
  extensions: z.optional(Extensions),
});
export type Event = z.infer<typeof Event>;
