import * as z from "zod";
import { definitions, typeName } from "../definitions.ts";
import { isSchema, type JsonSchema, mapSchemas } from "../json-schema.ts";
import { portable } from "./portable.ts";

let converted: ReadonlyMap<string, JsonSchema> | undefined;

/**
 * Every definition as zod puts it, in portable form and without words; they refer to each other as `#/$defs/AgendaItem`.
 * Made at the first use, so that importing the library costs nothing.
 */
export function convertedModels(): ReadonlyMap<string, JsonSchema> {
  converted ??= convert();
  return converted;
}

function convert(): ReadonlyMap<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [name, { schema }] of definitions) registry.add(schema, { id: typeName(name) });
  const { schemas } = z.toJSONSchema(registry, {
    target: "draft-2020-12",
    io: "input",
    metadata: registry,
    uri: (id) => `#/$defs/${id}`,
  });
  return new Map(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _, $id: __, ...keywords } = schema;
      const plain: unknown = JSON.parse(JSON.stringify(keywords));
      if (!isSchema(plain)) throw new Error(`${id} is no schema.`);
      return [id, mapSchemas(plain, portable)];
    }),
  );
}
