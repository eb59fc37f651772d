import { models } from "./definitions.ts";
import type { SchemaName } from "./options.ts";

/**
 * The names that schemas are published under: the bundle first, then the models in the order of the house.
 *
 * @example
 * import { schemaNames } from "@plenary/json-schema";
 * schemaNames.slice(0, 4); // => ["plenary", "event", "event-kind", "event-scope"]
 */
export const schemaNames: readonly SchemaName[] = [
  "plenary",
  // The keys of an object literal of ours are the keys of its type.
  ...(Object.keys(models) as (keyof typeof models)[]),
];
