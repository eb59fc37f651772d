import * as z from "zod";
import { Id } from "./identifier.ts";
import { Text, translationsOf } from "./text.ts";
import { ReducedDate } from "./time.ts";

/** What came of an event, of one edition of a series, or of an earlier outcome (`followUpOf`). */
export const Outcome = z.strictObject({
  id: z.optional(Id),
  text: Text,
  status: z.optional(z.enum(["planned", "attempted", "launched", "partly-met", "met", "not-met"])),
  edition: z.optional(z.int().min(1)),
  followUpOf: z.optional(Id),
  date: z.optional(ReducedDate),
  translations: z.optional(translationsOf({ text: Text })),
});
export type Outcome = z.infer<typeof Outcome>;
