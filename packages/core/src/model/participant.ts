import * as z from "zod";
import { Country } from "./country.ts";
import type { Measure } from "./headcount.ts";
import { Id } from "./identifier.ts";
import { Consent } from "./privacy.ts";
import { LanguageTag, Text } from "./text.ts";
import { Instant } from "./time.ts";

/** Where a participant stands, from the invitation to the day itself (JSCalendar participationStatus, extended). */
export const ParticipantStatus = z.enum([
  "needs-action",
  "accepted",
  "declined",
  "tentative",
  "interested",
  "invited",
  "confirmed",
  "waitlisted",
  "turned-away",
  "withdrawn",
  "attended",
  "no-show",
]);
export type ParticipantStatus = z.infer<typeof ParticipantStatus>;

/** Somebody who takes part: a `person` of the document, or somebody told by `attribution` alone; `sessions` are the agenda items they signed up for. */
export const Participant = z.strictObject({
  id: Id,
  person: z.optional(Id),
  attribution: z.optional(Text),
  categories: z.optional(z.array(Id)),
  organization: z.optional(Id),
  country: z.optional(Country),
  role: z.optional(Text),
  status: z.optional(ParticipantStatus),
  registered: z.optional(Instant),
  language: z.optional(LanguageTag),
  sessions: z.optional(z.array(Id)),
  consent: z.optional(Consent),
  note: z.optional(Text),
});
export type Participant = z.infer<typeof Participant>;

/** Whoever stands somewhere has passed what comes before it: whoever attended was confirmed and had been interested. */
const REACHED: Readonly<Record<ParticipantStatus, readonly Measure[]>> = {
  "needs-action": ["invited"],
  invited: ["invited"],
  tentative: ["invited"],
  declined: ["invited"],
  interested: ["interested"],
  withdrawn: ["interested"],
  waitlisted: ["interested", "waitlisted"],
  "turned-away": ["interested", "turned-away"],
  accepted: ["interested", "confirmed"],
  confirmed: ["interested", "confirmed"],
  "no-show": ["interested", "confirmed"],
  attended: ["interested", "confirmed", "attended"],
};

/** The measures of a headcount in which a participant of a status is counted. */
export function reachedMeasures(status: ParticipantStatus): readonly Measure[] {
  return REACHED[status];
}
