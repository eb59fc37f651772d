import fc from "fast-check";

/** As much of JSON Schema as the published schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

export type Definitions = Readonly<Record<string, Schema>>;

/** Makes data that a definition most likely accepts: the bounds on a text's length are left to chance. */
export function documentsOf(definitions: Definitions): (name: string) => fc.Arbitrary<unknown> {
  const made = new Map<string, fc.Arbitrary<unknown>>();
  const named = (name: string): fc.Arbitrary<unknown> => {
    const arbitrary = made.get(name) ?? dataOf(definitions[name] ?? {}, referred);
    made.set(name, arbitrary);
    return arbitrary;
  };
  const referred = (schema: Schema): fc.Arbitrary<unknown> =>
    schema.$ref === undefined
      ? dataOf(schema, referred)
      : named(schema.$ref.slice("#/$defs/".length));
  return named;
}

type Inside = (schema: Schema) => fc.Arbitrary<unknown>;

function dataOf(schema: Schema, inside: Inside): fc.Arbitrary<unknown> {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(inside));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "object":
      return schema.properties === undefined ? mapOf(schema, inside) : objectOf(schema, inside);
    case "array":
      return fc.array(inside(schema.items ?? {}), { maxLength: Math.min(2, schema.maxItems ?? 2) });
    case "string":
      return schema.pattern === undefined
        ? fc.string({ unit: "binary", minLength: schema.minLength ?? 0, maxLength: 5 })
        : fc.stringMatching(new RegExp(schema.pattern), { size: "xsmall" });
    case "integer":
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9 });
    case "boolean":
      return fc.boolean();
    default:
      return fc.oneof(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
      );
  }
}

function mapOf({ propertyNames = {}, additionalProperties }: Schema, inside: Inside) {
  const values = typeof additionalProperties === "object" ? additionalProperties : {};
  const names = inside(propertyNames.$ref ? propertyNames : { ...propertyNames, type: "string" });
  // Names are made of a schema of texts.
  return fc.dictionary(names as fc.Arbitrary<string>, inside(values), { maxKeys: 2 });
}

/** An object has a few of its optional keys: with all of them an event would be large and say no more. */
function objectOf({ properties = {}, required = [] }: Schema, inside: Inside) {
  const absent = fc.constant(undefined);
  const keys = Object.entries(properties).map(([key, schema]) => [
    key,
    required.includes(key)
      ? inside(schema)
      : fc.oneof({ weight: 6, arbitrary: absent }, { weight: 1, arbitrary: inside(schema) }),
  ]);
  return fc.record(Object.fromEntries(keys));
}
