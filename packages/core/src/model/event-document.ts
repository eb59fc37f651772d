import * as z from "zod";
import { Url } from "./contact.ts";
import { Id } from "./identifier.ts";
import { LanguageTag, Text, translationsOf } from "./text.ts";
import { ReducedDate } from "./time.ts";

/** A paper that belongs to the event; `code` is its deliverable code, such as `D2.6`. */
export const EventDocument = z.strictObject({
  id: z.optional(Id),
  title: Text,
  kind: z.enum([
    "agenda",
    "minutes",
    "report",
    "publication",
    "press-release",
    "presentation",
    "other",
  ]),
  code: z.optional(Text),
  date: z.optional(ReducedDate),
  language: z.optional(LanguageTag),
  author: z.optional(Id),
  url: z.optional(Url),
  translations: z.optional(translationsOf({ title: Text })),
});
export type EventDocument = z.infer<typeof EventDocument>;
