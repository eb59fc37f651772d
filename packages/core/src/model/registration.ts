import * as z from "zod";
import { Email, Url } from "./contact.ts";
import { Text, translationsOf } from "./text.ts";
import { LocalDateOrDateTime, ReducedDate } from "./time.ts";

/** An amount of money as a decimal, such as `25` or `25.50`. */
export const Price = z.string().regex(/^[0-9]+([.][0-9]{1,3})?$/);
export type Price = z.infer<typeof Price>;

/** A currency by its three-letter code (ISO 4217), such as `RON`. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
export type Currency = z.infer<typeof Currency>;

/** What taking part costs, and who pays. */
export const Cost = z.strictObject({
  item: Text,
  paidBy: z.enum(["organizer", "participant", "funder", "sponsor", "shared"]),
  price: z.optional(Price),
  currency: z.optional(Currency),
  note: z.optional(Text),
  translations: z.optional(translationsOf({ item: Text, note: Text })),
});
export type Cost = z.infer<typeof Cost>;

/** How many people there was room for, and since when; the last entry holds. */
export const Capacity = z.strictObject({
  value: z.int().min(0),
  asOf: z.optional(ReducedDate),
  note: z.optional(Text),
  translations: z.optional(translationsOf({ note: Text })),
});
export type Capacity = z.infer<typeof Capacity>;

/** How one registers, until when, and at what cost. A deadline that is a date lasts to the end of that day. */
export const Registration = z.strictObject({
  mode: z.optional(z.enum(["email", "form", "invitation", "open", "none"])),
  opens: z.optional(LocalDateOrDateTime),
  deadline: z.optional(LocalDateOrDateTime),
  email: z.optional(Email),
  url: z.optional(Url),
  instructions: z.optional(Text),
  costs: z.optional(z.array(Cost)),
  capacity: z.optional(z.array(Capacity)),
  note: z.optional(Text),
  translations: z.optional(translationsOf({ instructions: Text, note: Text })),
});
export type Registration = z.infer<typeof Registration>;
