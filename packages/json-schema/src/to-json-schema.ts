import { definitions, typeName } from "./definitions.ts";
import { categoryId, withCategoryIds } from "./emit/category-id.ts";
import { convertedModels } from "./emit/converted.ts";
import { described } from "./emit/described.ts";
import { open } from "./emit/open.ts";
import { published } from "./emit/published.ts";
import { reachable } from "./emit/reachable.ts";
import { inOrder, type JsonSchema, mapSchemas } from "./json-schema.ts";
import { schemaNames } from "./names.ts";
import type { JsonSchemaOptions, SchemaName } from "./options.ts";

/**
 * Makes the JSON Schema of a model, 2020-12 or draft-07, whole in itself: no validator has to fetch anything. It gives the
 * verdict of `validateEvent` and `validateDocument`. A fresh copy of plain data at each call. Throws a RangeError for a name
 * that is not one of `schemaNames`, and for a taxonomy without any concept.
 *
 * @example
 * import { toJsonSchema } from "@plenary/json-schema";
 * toJsonSchema("country").pattern; // => "^[A-Z]{2}$"
 * toJsonSchema("event", { target: "draft-07" }).required; // => ["type", "id", "kind", "name", "language", "start"]
 */
export function toJsonSchema(name: SchemaName, options: JsonSchemaOptions = {}): JsonSchema {
  if (!schemaNames.includes(name)) throw new RangeError(`There is no schema named ${name}.`);
  const all = allDefinitions(options);
  const root = name === "plenary" ? bundle : all.get(typeName(name));
  if (root === undefined) throw new Error(`${name} was not converted.`);
  const inside = name === "plenary" ? [...all.keys()] : reachable(root, all);
  const parts = new Map(inside.sort().map((id) => [id, all.get(id)]));
  return structuredClone(published(name, root, Object.fromEntries(parts), options));
}

const bundle: JsonSchema = {
  title: "Plenary document",
  description: "Any root document: an event, a project or a series, told apart by its type.",
  anyOf: ["Event", "Project", "Series"].map((id) => ({ $ref: `#/$defs/${id}` })),
};

function allDefinitions(options: JsonSchemaOptions): ReadonlyMap<string, JsonSchema> {
  const { taxonomy, ownTerms, variant } = options;
  const models = convertedModels();
  const all = new Map<string, JsonSchema>();
  for (const [name, definition] of definitions) {
    const id = typeName(name);
    const model = withCategoryIds(id, models.get(id) ?? {});
    // The examples name categories of the published taxonomy.
    const words = taxonomy === undefined || model === models.get(id);
    const shape = variant === "open" ? mapSchemas(model, open) : model;
    all.set(id, described(shape, name, words ? definition : { ...definition, example: undefined }));
  }
  return all.set("CategoryId", inOrder(categoryId(models.get("Id") ?? {}, taxonomy, ownTerms)));
}
