import type { Taxonomy } from "@plenary/core";
import type { models } from "./definitions.ts";

/** The name that a schema is published under; `plenary` is the bundle: any root document, and every definition. */
export type SchemaName = "plenary" | keyof typeof models;

/** What kind of schema is wanted. */
export interface JsonSchemaOptions {
  /** The edition of JSON Schema; 2020-12 when it is not stated. */
  readonly target?: "2020-12" | "draft-07";
  /** `strict`, unless stated, for those who write documents; `open` for those who read documents of a newer minor version: unknown keys and words pass. */
  readonly variant?: "strict" | "open";
  /** Closes every category id to the concepts of a taxonomy; with a published taxonomy's id, to that one's and its own. */
  readonly taxonomy?: Taxonomy;
  /** With a `taxonomy`: also lets ids of the form `x-owner-term` pass. */
  readonly ownTerms?: boolean;
}
