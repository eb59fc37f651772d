import * as z from "zod";
import { Url } from "./contact.ts";
import { Id } from "./identifier.ts";
import { Text, translationsOf } from "./text.ts";
import { ReducedDate } from "./time.ts";

/** The work that a statement rests on. */
export const Citation = z.strictObject({
  title: Text,
  author: z.optional(Text),
  publisher: z.optional(Text),
  date: z.optional(ReducedDate),
  url: z.optional(Url),
  note: z.optional(Text),
});
export type Citation = z.infer<typeof Citation>;

/** A number that somebody stated. Integers only: `value` per `per`, so that 4.2 in 1,000 is 42 per 10,000 and 16 % is 16 per 100. */
export const Figure = z.strictObject({
  value: z.int(),
  per: z.optional(z.int().min(1)),
  unit: Text,
  qualifier: z.optional(
    z.enum(["exactly", "about", "at-least", "more-than", "at-most", "less-than"]),
  ),
  region: z.optional(Text),
  period: z.optional(z.strictObject({ start: ReducedDate, end: z.optional(ReducedDate) })),
  translations: z.optional(translationsOf({ unit: Text, region: Text })),
});
export type Figure = z.infer<typeof Figure>;

/** What was said: a person's words, a claim about the world, or feedback on the event. */
export const Statement = z.strictObject({
  kind: z.enum(["quote", "claim", "feedback"]),
  text: Text,
  speaker: z.optional(Id),
  citation: z.optional(Citation),
  figure: z.optional(Figure),
  translations: z.optional(translationsOf({ text: Text })),
});
export type Statement = z.infer<typeof Statement>;
