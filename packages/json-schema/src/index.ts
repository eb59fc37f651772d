export type { JsonSchema } from "./json-schema.ts";
export { schemaNames } from "./names.ts";
export type { JsonSchemaOptions, SchemaName } from "./options.ts";
export { toJsonSchema } from "./to-json-schema.ts";
