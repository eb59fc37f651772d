import * as z from "zod";

/** The schema that a place in a document is validated with, or `undefined` where the model says nothing of it. */
export function schemaAt(root: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = unwrap(root);
  for (const key of path) {
    schema = schema && stepInto(schema, key);
    if (schema === undefined) return undefined;
  }
  return schema;
}

/** The keys that an object may have; none where the place holds no object. */
export function knownKeys(schema: z.ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function stepInto(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return unwrap(schema.shape[String(key)]);
  if (schema instanceof z.ZodArray) return unwrap(schema.element);
  if (schema instanceof z.ZodRecord) return unwrap(schema.valueType);
  if (schema instanceof z.ZodUnion) {
    // The model's unions hold one list at most, and only a list has anything inside.
    const list = schema.options.find((option) => option instanceof z.ZodArray);
    return list === undefined ? undefined : stepInto(unwrap(list) as z.ZodType, key);
  }
  return undefined;
}

function unwrap(schema: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
  return schema instanceof z.ZodType ? schema : undefined;
}
