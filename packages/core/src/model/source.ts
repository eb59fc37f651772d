import * as z from "zod";
import { Url } from "./contact.ts";
import { LanguageTag, Text, translationsOf } from "./text.ts";
import { ReducedDate } from "./time.ts";

/** Where the document's facts were taken from; `retrieved` is the day on which it was read. */
export const Source = z.strictObject({
  title: Text,
  author: z.optional(Text),
  publisher: z.optional(Text),
  date: z.optional(ReducedDate),
  language: z.optional(LanguageTag),
  url: z.optional(Url),
  retrieved: z.optional(ReducedDate),
  translations: z.optional(translationsOf({ title: Text })),
});
export type Source = z.infer<typeof Source>;
