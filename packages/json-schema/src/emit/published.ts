import { inOrder, isSchema, type JsonSchema, mapSchemas, mapValues } from "../json-schema.ts";
import type { JsonSchemaOptions } from "../options.ts";

const HOME = "https://cdn.jsdelivr.net/npm/@plenary/schemas@1";

const DIALECTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
} as const;

/** Puts a schema and its definitions together in the form of an edition of JSON Schema. */
export function published(
  name: string,
  root: JsonSchema,
  parts: JsonSchema,
  options: JsonSchemaOptions,
): JsonSchema {
  const { target = "2020-12" } = options;
  const $schema = DIALECTS[target];
  const $id = address(name, options);
  const $defs = Object.keys(parts).length === 0 ? undefined : parts;
  if (target === "2020-12") return inOrder({ ...root, $schema, $id, $defs });
  const definitions =
    $defs && mapValues($defs, (part) => (isSchema(part) ? inDraft07(part) : part));
  return inOrder({ ...inDraft07(root), $schema, $id, definitions });
}

/** Where a schema is published; one that is not has no address, because two schemas must not share one. */
function address(name: string, options: JsonSchemaOptions): string | undefined {
  const { target = "2020-12", variant = "strict", taxonomy } = options;
  if (taxonomy !== undefined) return undefined;
  const folders = [
    ...(target === "draft-07" ? ["draft-07"] : []),
    ...(variant === "open" ? ["open"] : []),
  ];
  if (name !== "plenary" && folders.length > 0) return undefined;
  return [HOME, ...folders, `${name}.schema.json`].join("/");
}

function inDraft07(schema: JsonSchema): JsonSchema {
  return mapSchemas(schema, (inner) =>
    typeof inner.$ref === "string"
      ? { ...inner, $ref: inner.$ref.replace("#/$defs/", "#/definitions/") }
      : inner,
  );
}
