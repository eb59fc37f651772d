import * as z from "zod";
import { Text, translationsOf } from "./text.ts";

/** What the organizers mean to reach. */
export const Objective = z.strictObject({
  text: Text,
  kind: z.optional(z.enum(["goal", "aim", "objective", "purpose"])),
  translations: z.optional(translationsOf({ text: Text })),
});
export type Objective = z.infer<typeof Objective>;
