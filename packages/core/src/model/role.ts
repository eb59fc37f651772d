import * as z from "zod";
import { Id } from "./identifier.ts";
import { Text, translationsOf } from "./text.ts";

const contributions = [
  "keynote",
  "speaker",
  "panelist",
  "moderator",
  "chair",
  "rapporteur",
  "facilitator",
  "expert",
] as const;

/** Who carries the event, or contributes to it as a whole: an organization or person, or people told by `attribution` alone. */
export const EventRole = z.strictObject({
  role: z.enum([
    "organizer",
    "co-organizer",
    "host",
    "coordinator",
    "partner",
    "funder",
    "sponsor",
    "supporter",
    "publisher",
    "contact",
    ...contributions,
  ]),
  party: z.optional(Id),
  through: z.optional(Id),
  attribution: z.optional(Text),
  count: z.optional(z.int().min(1)),
  note: z.optional(Text),
  translations: z.optional(translationsOf({ attribution: Text, note: Text })),
});
export type EventRole = z.infer<typeof EventRole>;

/** Who contributes to one agenda item: a `person`, or people told by `attribution` and `count` ("four international experts"). */
export const AgendaRole = z.strictObject({
  role: z.enum(contributions),
  person: z.optional(Id),
  organization: z.optional(Id),
  attribution: z.optional(Text),
  count: z.optional(z.int().min(1)),
  translations: z.optional(translationsOf({ attribution: Text })),
});
export type AgendaRole = z.infer<typeof AgendaRole>;
