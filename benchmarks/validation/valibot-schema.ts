import * as v from "valibot";

/** As much of JSON Schema as the published schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The published schema as one would write it with valibot. */
export function valibotSchema(root: Schema): v.GenericSchema {
  const made = new Map<string, v.GenericSchema>();
  const inside = (schema: Schema): v.GenericSchema => {
    if (schema.$ref === undefined) return ofType(schema, inside);
    const name = schema.$ref.slice("#/$defs/".length);
    const known = made.get(name) ?? ofType(root.$defs?.[name] ?? {}, inside);
    made.set(name, known);
    return known;
  };
  return inside(root);
}

function ofType(schema: Schema, inside: (schema: Schema) => v.GenericSchema): v.GenericSchema {
  if (schema.anyOf !== undefined) return v.union(schema.anyOf.map(inside));
  if (schema.const !== undefined) return v.literal(schema.const);
  if (schema.enum !== undefined) return v.picklist(schema.enum);
  switch (schema.type) {
    case "string":
      return text(schema);
    case "integer":
      return v.pipe(
        v.number(),
        v.integer(),
        v.minValue(schema.minimum ?? -Infinity),
        v.maxValue(schema.maximum ?? Infinity),
      );
    case "boolean":
      return v.boolean();
    case "array":
      return v.pipe(v.array(inside(schema.items ?? {})), v.maxLength(schema.maxItems ?? Infinity));
    case "object":
      return schema.properties === undefined ? map(schema, inside) : object(schema, inside);
    default:
      return v.unknown();
  }
}

function text({ minLength, maxLength, pattern }: Schema): v.GenericSchema<string> {
  if (pattern === undefined) return v.pipe(v.string(), v.minLength(minLength ?? 0));
  const form = v.regex(new RegExp(pattern));
  return maxLength === undefined
    ? v.pipe(v.string(), form)
    : v.pipe(v.string(), v.maxLength(maxLength), form);
}

function map(
  { propertyNames, additionalProperties }: Schema,
  inside: (schema: Schema) => v.GenericSchema,
): v.GenericSchema {
  const values = typeof additionalProperties === "object" ? additionalProperties : {};
  // The names of a map are made of a schema of texts.
  const names = inside(propertyNames ?? { type: "string" }) as v.GenericSchema<string, string>;
  return v.record(names, inside(values));
}

function object(
  { properties = {}, required = [] }: Schema,
  inside: (schema: Schema) => v.GenericSchema,
): v.GenericSchema {
  const entries = Object.entries(properties).map(([key, schema]) => [
    key,
    required.includes(key) ? inside(schema) : v.optional(inside(schema)),
  ]);
  return v.strictObject(Object.fromEntries(entries));
}
