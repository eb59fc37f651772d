import * as z from "zod";

// zod passes over a key `__proto__` in a map: what stands under it would be gone without a word.
const withoutLostKeys = z.custom(
  (value) => !(typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__")),
  { path: ["__proto__"] },
);

/** The same model, whose maps refuse a key `__proto__` with an issue of code `custom`. */
export function refusingLostKeys<Value>(schema: z.ZodType<Value>): z.ZodType<Value> {
  // What is refused besides changes no type.
  return rebuilt(schema) as z.ZodType<Value>;
}

/** All the kinds of schema that hold others in the model are here. */
function rebuilt(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return z.optional(rebuilt(schema.unwrap()));
  if (schema instanceof z.ZodArray) {
    return schema.clone({ ...schema.def, element: rebuilt(schema.element) });
  }
  if (schema instanceof z.ZodUnion) {
    return schema.clone({ ...schema.def, options: schema.options.map(rebuilt) });
  }
  if (schema instanceof z.ZodRecord) {
    const map = schema.clone({ ...schema.def, valueType: rebuilt(schema.valueType) });
    return z.pipe(withoutLostKeys, map);
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries<z.core.$ZodType>(schema.shape);
    const shape = Object.fromEntries(members.map(([key, inner]) => [key, rebuilt(inner)]));
    return schema.clone({ ...schema.def, shape });
  }
  return schema;
}
