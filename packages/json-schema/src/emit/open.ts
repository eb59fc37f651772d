import type { JsonSchema } from "../json-schema.ts";

/**
 * What a reader of documents from a newer minor version must let pass: keys and words that are not known yet. The words
 * that are known stay to be seen, as examples.
 */
export function open(schema: JsonSchema): JsonSchema {
  const { additionalProperties, enum: words, ...kept } = schema;
  return {
    ...kept,
    ...(additionalProperties === false ? {} : { additionalProperties }),
    ...(words === undefined ? {} : { examples: words }),
  };
}
