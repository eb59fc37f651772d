import { type JsonSchema, mapSchemas } from "../json-schema.ts";

/** The definitions that a schema refers to, and those that they refer to. */
export function reachable(root: JsonSchema, all: ReadonlyMap<string, JsonSchema>): string[] {
  const found = new Set<string>();
  const waiting = [root];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    for (const id of references(schema)) {
      const definition = all.get(id);
      if (definition === undefined || found.has(id)) continue;
      found.add(id);
      waiting.push(definition);
    }
  }
  return [...found];
}

function references(schema: JsonSchema): string[] {
  const ids: string[] = [];
  mapSchemas(schema, (inner) => {
    if (typeof inner.$ref === "string") ids.push(inner.$ref.slice("#/$defs/".length));
    return inner;
  });
  return ids;
}
