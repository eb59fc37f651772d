import * as z from "zod";
import { container } from "./container.ts";
import { Country } from "./country.ts";
import { Text } from "./text.ts";
import { ReducedDate } from "./time.ts";

/** A project and its events; `countries` are those of its partners. */
export const Project = z.strictObject({
  type: z.literal("project"),
  ...container,
  acronym: z.optional(Text),
  start: z.optional(ReducedDate),
  end: z.optional(ReducedDate),
  countries: z.optional(z.array(Country)),
});
export type Project = z.infer<typeof Project>;
