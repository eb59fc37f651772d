import * as z from "zod";
import { Country } from "./country.ts";
import { Id } from "./identifier.ts";
import { Text, translationsOf } from "./text.ts";
import { ReducedDate } from "./time.ts";

/** What a headcount counts, from the plan to those who came. */
export const Measure = z.enum([
  "planned",
  "capacity",
  "invited",
  "interested",
  "confirmed",
  "waitlisted",
  "turned-away",
  "attended",
  "attended-online",
]);
export type Measure = z.infer<typeof Measure>;

/**
 * A number of people as the source states it. Several `categories` are a group that the source did not split.
 * A missing `value` is not reported; it is not zero. With `suppressed` it was reported, and this copy does not tell it.
 */
export const HeadcountLine = z.strictObject({
  label: z.optional(Text),
  categories: z.optional(z.array(Id)),
  institution: z.optional(Id),
  organizations: z.optional(z.array(Id)),
  countries: z.optional(z.array(Country)),
  value: z.optional(z.int().min(0)),
  suppressed: z.optional(z.boolean()),
  note: z.optional(Text),
  translations: z.optional(translationsOf({ label: Text, note: Text })),
});
export type HeadcountLine = z.infer<typeof HeadcountLine>;

/** How many people, by category; `partition` says whether the lines cover everybody exactly once, `suppressed` that this copy does not tell the total. */
export const Headcount = z.strictObject({
  id: z.optional(Id),
  measure: Measure,
  total: z.optional(z.int().min(0)),
  suppressed: z.optional(z.boolean()),
  partition: z.optional(z.enum(["complete", "incomplete", "overlapping"])),
  asOf: z.optional(ReducedDate),
  lines: z.optional(z.array(HeadcountLine)),
  note: z.optional(Text),
  translations: z.optional(translationsOf({ note: Text })),
});
export type Headcount = z.infer<typeof Headcount>;
