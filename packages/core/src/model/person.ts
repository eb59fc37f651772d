import * as z from "zod";
import { Email, Phone, Url } from "./contact.ts";
import { Country } from "./country.ts";
import { Id } from "./identifier.ts";
import { Consent } from "./privacy.ts";
import { Text, translationsOf } from "./text.ts";

/** A position that a person holds, `acting` when ad interim. */
export const Post = z.strictObject({
  title: Text,
  organization: z.optional(Id),
  acting: z.optional(z.boolean()),
  translations: z.optional(translationsOf({ title: Text })),
});
export type Post = z.infer<typeof Post>;

/** A person whom the document names. */
export const Person = z.strictObject({
  id: Id,
  name: Text,
  honorificPrefix: z.optional(Text),
  posts: z.optional(z.array(Post)),
  country: z.optional(Country),
  url: z.optional(Url),
  email: z.optional(Email),
  phone: z.optional(Phone),
  consent: z.optional(Consent),
  note: z.optional(Text),
});
export type Person = z.infer<typeof Person>;
