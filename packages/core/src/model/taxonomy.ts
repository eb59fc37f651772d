import * as z from "zod";
import { Id } from "./identifier.ts";
import { LanguageTag, Text } from "./text.ts";

/** How a category relates to a term of another scheme (SKOS mapping relations). */
export const MappingRelation = z.enum([
  "exactMatch",
  "closeMatch",
  "broadMatch",
  "narrowMatch",
  "relatedMatch",
]);
export type MappingRelation = z.infer<typeof MappingRelation>;

/** A term of another scheme: an ISCO-08 code, or the address of an ESCO or Wikidata concept. */
export const Mapping = z.strictObject({
  scheme: z.enum(["isco-08", "esco", "wikidata", "schema-org", "ror"]),
  relation: MappingRelation,
  term: Text,
});
export type Mapping = z.infer<typeof Mapping>;

/**
 * A category of stakeholders (SKOS Concept): one preferred label and any number of synonyms for each language.
 * `broader` is its parent in the tree; `sensitive` keeps it out of every copy but the organizers'.
 */
export const StakeholderCategory = z.strictObject({
  id: Id,
  broader: z.optional(Id),
  kind: z.enum(["sector", "group", "profession", "organization", "status", "residual"]),
  prefLabel: z.record(LanguageTag, Text),
  altLabel: z.optional(z.record(LanguageTag, z.array(Text))),
  scopeNote: z.optional(z.record(LanguageTag, Text)),
  mappings: z.optional(z.array(Mapping)),
  sensitive: z.optional(z.boolean()),
  status: z.optional(z.enum(["active", "deprecated"])),
  replacedBy: z.optional(Id),
});
export type StakeholderCategory = z.infer<typeof StakeholderCategory>;

/** A taxonomy's version, such as `1.0`: labels raise the third number, additions and deprecations the second, moves and changed meanings the first. */
export const TaxonomyVersion = z.string().regex(/^[0-9]+([.][0-9]+){1,2}$/);
export type TaxonomyVersion = z.infer<typeof TaxonomyVersion>;

/**
 * The taxonomy that the document's category ids come from. With the id of a published taxonomy, `concepts` extend it by terms
 * of the user's own (`x-owner-term`); with any other id they are the whole taxonomy.
 */
export const Taxonomy = z.strictObject({
  id: Id,
  version: TaxonomyVersion,
  concepts: z.optional(z.array(StakeholderCategory)),
});
export type Taxonomy = z.infer<typeof Taxonomy>;
