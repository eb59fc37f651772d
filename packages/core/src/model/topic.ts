import * as z from "zod";
import { Text, translationsOf } from "./text.ts";

/** What is discussed, at an event or in an agenda item. */
export const Topic = z.strictObject({
  name: Text,
  description: z.optional(Text),
  translations: z.optional(translationsOf({ name: Text, description: Text })),
});
export type Topic = z.infer<typeof Topic>;
