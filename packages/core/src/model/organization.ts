import * as z from "zod";
import { Email, Phone, Url } from "./contact.ts";
import { Country } from "./country.ts";
import { Id } from "./identifier.ts";
import { Text, translationsOf } from "./text.ts";
import { ReducedDate } from "./time.ts";

/** An organization, institution or unit; `parent` is the organization that it belongs to, `categories` the stakeholder categories that it stands for. */
export const Organization = z.strictObject({
  id: Id,
  name: Text,
  acronym: z.optional(Text),
  description: z.optional(Text),
  parent: z.optional(Id),
  categories: z.optional(z.array(Id)),
  country: z.optional(Country),
  foundingDate: z.optional(ReducedDate),
  dissolutionDate: z.optional(ReducedDate),
  url: z.optional(Url),
  email: z.optional(Email),
  phone: z.optional(Phone),
  translations: z.optional(translationsOf({ name: Text, acronym: Text, description: Text })),
});
export type Organization = z.infer<typeof Organization>;
