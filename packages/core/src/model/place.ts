import * as z from "zod";
import { Url } from "./contact.ts";
import { Country } from "./country.ts";
import { Id } from "./identifier.ts";
import { Audience } from "./privacy.ts";
import { Text, translationsOf } from "./text.ts";

const texts = { name: Text, description: Text };

/** A room of the venue; `capacity` counts people. */
export const Room = z.strictObject({
  id: Id,
  name: Text,
  description: z.optional(Text),
  capacity: z.optional(z.int().min(1)),
  translations: z.optional(translationsOf(texts)),
});
export type Room = z.infer<typeof Room>;

/** Where the event takes place (schema.org Place and PostalAddress). */
export const Place = z.strictObject({
  name: z.optional(Text),
  description: z.optional(Text),
  streetAddress: z.optional(Text),
  postalCode: z.optional(Text),
  locality: z.optional(Text),
  region: z.optional(Text),
  country: z.optional(Country),
  url: z.optional(Url),
  rooms: z.optional(z.array(Room)),
  translations: z.optional(
    translationsOf({ ...texts, streetAddress: Text, locality: Text, region: Text }),
  ),
});
export type Place = z.infer<typeof Place>;

/** A place to meet online (JSCalendar VirtualLocation). Without a `visibility` only the participants' copy has it. */
export const VirtualLocation = z.strictObject({
  name: z.optional(Text),
  url: Url,
  features: z.optional(
    z.array(z.enum(["audio", "chat", "feed", "moderator", "phone", "screen", "video"])),
  ),
  visibility: z.optional(Audience),
  translations: z.optional(translationsOf({ name: Text })),
});
export type VirtualLocation = z.infer<typeof VirtualLocation>;
