/** A JSON Schema as plain data, ready for `JSON.stringify` and for any validator. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The keywords that Plenary's schemas are written in, in the order in which they are written; there are no others. */
const KEYWORDS = [
  "$schema",
  "$id",
  "title",
  "description",
  "$ref",
  "anyOf",
  "type",
  "const",
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "not",
  "maxItems",
  "items",
  "properties",
  "required",
  "propertyNames",
  "additionalProperties",
  "examples",
  "$defs",
  "definitions",
];

/** The same schema with its keywords in order; a keyword that is not among them is an error in this package. */
export function inOrder(schema: JsonSchema): JsonSchema {
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.includes(keyword));
  if (unknown !== undefined) throw new Error(`No place is known for the keyword ${unknown}.`);
  return Object.fromEntries(
    KEYWORDS.flatMap((keyword) =>
      schema[keyword] === undefined ? [] : [[keyword, schema[keyword]]],
    ),
  );
}

/** A copy of a schema in which `change` was made to it and to every schema inside of it, innermost first. */
export function mapSchemas(
  schema: JsonSchema,
  change: (schema: JsonSchema) => JsonSchema,
): JsonSchema {
  const inside = (value: unknown): unknown => (isSchema(value) ? mapSchemas(value, change) : value);
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties" && isSchema(value)) {
      copy[keyword] = mapValues(value, inside);
    } else if (keyword === "anyOf" && Array.isArray(value)) {
      copy[keyword] = value.map(inside);
    } else {
      const holdsSchema = ["items", "not", "propertyNames", "additionalProperties"].includes(
        keyword,
      );
      copy[keyword] = holdsSchema ? inside(value) : value;
    }
  }
  return inOrder(change(copy));
}

/** A copy of an object with each value replaced by what `change` makes of it and its key. */
export function mapValues(
  object: JsonSchema,
  change: (value: unknown, key: string) => unknown,
): JsonSchema {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}

/** Whether a value is a schema with keywords, not `true` or `false`. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
