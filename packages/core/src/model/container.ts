import * as z from "zod";
import { Url } from "./contact.ts";
import { Event } from "./event.ts";
import { EventDocument } from "./event-document.ts";
import { Extensions } from "./extensions.ts";
import { Id } from "./identifier.ts";
import { JsonPointer } from "./json-pointer.ts";
import { Objective } from "./objective.ts";
import { Organization } from "./organization.ts";
import { Outcome } from "./outcome.ts";
import { Person } from "./person.ts";
import { Privacy } from "./privacy.ts";
import { EventRole } from "./role.ts";
import { Source } from "./source.ts";
import { Statement } from "./statement.ts";
import { Taxonomy } from "./taxonomy.ts";
import { LanguageTag, Text, translationsOf } from "./text.ts";
import { Instant } from "./time.ts";

/** What a project and a series state once for all of their events; an event's references are looked up here after its own lists. */
export const container = {
  id: Id,
  name: Text,
  description: z.optional(Text),
  language: LanguageTag,
  translations: z.optional(translationsOf({ name: Text, description: Text })),
  url: z.optional(Url),
  organizations: z.optional(z.array(Organization)),
  people: z.optional(z.array(Person)),
  roles: z.optional(z.array(EventRole)),
  objectives: z.optional(z.array(Objective)),
  outcomes: z.optional(z.array(Outcome)),
  statements: z.optional(z.array(Statement)),
  documents: z.optional(z.array(EventDocument)),
  sources: z.optional(z.array(Source)),
  inferred: z.optional(z.array(JsonPointer)),
  privacy: z.optional(Privacy),
  revision: z.optional(z.int().min(0).max(2147483647)),
  updated: z.optional(Instant),
  taxonomy: z.optional(Taxonomy),
  extensions: z.optional(Extensions),
  events: z.array(Event),
};
