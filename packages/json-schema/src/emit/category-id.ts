import { resolveTaxonomy, type Taxonomy } from "@plenary/core";
import { type JsonSchema, mapValues } from "../json-schema.ts";

/** Where documents refer to stakeholder categories: definition and property, each a list of ids. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ["Event", "audience"],
  ["Organization", "categories"],
  ["HeadcountLine", "categories"],
  ["Participant", "categories"],
]);

const words = {
  title: "Category id",
  description: "The id of a stakeholder category of the document's taxonomy.",
};

/** Lets a definition refer to categories as such, where the model has ids of any kind. */
export function withCategoryIds(name: string, schema: JsonSchema): JsonSchema {
  const place = PLACES.get(name);
  const { properties } = schema;
  if (place === undefined || typeof properties !== "object" || properties === null) return schema;
  const list = { type: "array", items: { $ref: "#/$defs/CategoryId" } };
  return {
    ...schema,
    properties: mapValues({ ...properties }, (value, key) => (key === place ? list : value)),
  };
}

/** A category's id: any, or one of a taxonomy's, deprecated ones included, and where it is wished a term of one's own. */
export function categoryId(id: JsonSchema, taxonomy?: Taxonomy, ownTerms = false): JsonSchema {
  if (taxonomy === undefined) return { ...id, ...words, examples: ["judge"] };
  const known = resolveTaxonomy(taxonomy).ids;
  if (known.length === 0) throw new RangeError("A taxonomy without concepts closes every list.");
  const examples = known.slice(0, 1);
  if (!ownTerms) return { ...words, type: "string", enum: known, examples };
  const own = { ...id, pattern: "^x-[a-z0-9]+(-[a-z0-9]+)+$" };
  return { ...words, type: "string", anyOf: [{ type: "string", enum: known }, own], examples };
}
