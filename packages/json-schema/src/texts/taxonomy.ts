import {
  Mapping,
  MappingRelation,
  StakeholderCategory,
  Taxonomy,
  TaxonomyVersion,
} from "@plenary/core";
import { define } from "../definition.ts";

export const taxonomy = {
  taxonomy: define(Taxonomy, {
    description:
      "The taxonomy that the document's category ids come from. With the id of a published taxonomy, its concepts extend that one; with any other id they are the whole.",
    example: { id: "plenary-stakeholders", version: "1.0" },
    properties: { concepts: "The categories that the document adds, or all of them." },
  }),
  "taxonomy-version": define(TaxonomyVersion, {
    description:
      "Labels raise the third number, additions and deprecations the second, moves and changed meanings the first.",
    example: "1.0",
  }),
  "stakeholder-category": define(StakeholderCategory, {
    description:
      "A category of stakeholders (SKOS Concept), with one preferred label and any number of synonyms for each language.",
    example: {
      id: "x-example-helpline",
      broader: "ngo",
      kind: "organization",
      prefLabel: { en: "Helpline", ro: "Linie telefonică de asistență" },
      altLabel: { en: ["hotline"] },
    },
    properties: {
      broader: "The id of its parent in the tree.",
      prefLabel: "What it is called, by language tag.",
      altLabel: "What else it is called, by language tag.",
      scopeNote: "What it takes in and what it does not, by language tag.",
      sensitive: "Keeps it out of every copy but the organizers'.",
      replacedBy: "The id of the category to use instead.",
    },
  }),
  mapping: define(Mapping, {
    description: "How a category relates to a term of another scheme.",
    example: { scheme: "isco-08", relation: "exactMatch", term: "2612" },
    properties: { term: "A code, or the address of a concept." },
  }),
  "mapping-relation": define(MappingRelation, {
    description: "A mapping relation of SKOS.",
    example: "closeMatch",
  }),
};

export const taxonomyParts = {
  "stakeholder-category-kind": define(StakeholderCategory.shape.kind, {
    description: "What a category brings together.",
    example: "profession",
  }),
  "stakeholder-category-status": define(StakeholderCategory.shape.status.unwrap(), {
    description: "Whether a category is in use; active when it is not stated.",
    example: "deprecated",
  }),
  "mapping-scheme": define(Mapping.shape.scheme, {
    description: "The scheme that a mapped term comes from.",
    example: "isco-08",
  }),
};
