import * as z from "zod";
import { container } from "./container.ts";

/** A series of events, in order of edition. */
export const Series = z.strictObject({
  type: z.literal("series"),
  ...container,
  frequency: z.optional(
    z.enum(["monthly", "quarterly", "half-yearly", "yearly", "two-yearly", "irregular"]),
  ),
});
export type Series = z.infer<typeof Series>;
