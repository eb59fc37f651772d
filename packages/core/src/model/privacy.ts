import * as z from "zod";
import { Text } from "./text.ts";
import { LocalDate } from "./time.ts";

/** Who a copy of the document is for; each sees a subset of what the next one sees. */
export const Audience = z.enum(["public", "participants", "organizers"]);
export type Audience = z.infer<typeof Audience>;

/** How contributions may be attributed: by name, by role without a name, or not at all (the Chatham House Rule). */
export const Attribution = z.enum(["attributed", "role-only", "none"]);
export type Attribution = z.infer<typeof Attribution>;

/** A person's permission to be named, and to whom. */
export const Consent = z.strictObject({
  visibility: Audience,
  date: z.optional(LocalDate),
  note: z.optional(Text),
});
export type Consent = z.infer<typeof Consent>;

/** How the event protects those who take part. `threshold` is the smallest count that a public copy shows, 5 when it is not stated. */
export const Privacy = z.strictObject({
  visibility: z.optional(Audience),
  attribution: z.optional(Attribution),
  threshold: z.optional(z.int().min(2).max(1000)),
});
export type Privacy = z.infer<typeof Privacy>;
