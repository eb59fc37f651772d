import type { Definition } from "../definition.ts";
import { titleOf } from "../definitions.ts";
import { inOrder, isSchema, type JsonSchema, mapValues } from "../json-schema.ts";

/** Puts the words of a definition to its schema and to its properties. */
export function described(
  schema: JsonSchema,
  name: string,
  { description, example, properties }: Omit<Definition, "schema">,
): JsonSchema {
  const known = schema.properties;
  return inOrder({
    ...schema,
    title: titleOf(name),
    description,
    properties: isSchema(known)
      ? mapValues(known, (value, key) => withDescription(value, properties[key]))
      : undefined,
    examples: schema.examples ?? (example === undefined ? undefined : [example]),
  });
}

/** Beside a `$ref`, draft-07 ignores every keyword: a description loses nothing by that. */
function withDescription(schema: unknown, description: string | undefined): unknown {
  return isSchema(schema) && description !== undefined
    ? inOrder({ ...schema, description })
    : schema;
}
