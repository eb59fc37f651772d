import type * as z from "zod";

/** A model of `@plenary/core` with the words that the published schema has for it. */
export interface Definition {
  readonly schema: z.ZodType;
  readonly description: string;
  /** One value, as the schema's `examples` show it. */
  readonly example: unknown;
  /** What a property holds, where its name and its type do not say it. */
  readonly properties: Readonly<Record<string, string | undefined>>;
}

interface Words<Schema extends z.ZodType> {
  readonly description: string;
  readonly example: z.input<Schema>;
  readonly properties?: Schema extends z.ZodObject<infer Shape>
    ? { readonly [Key in keyof Shape]?: string }
    : never;
}

/** Puts words to a model; the compiler holds the example and the properties to it. */
export function define<Schema extends z.ZodType>(
  schema: Schema,
  { description, example, properties }: Words<Schema>,
): Definition {
  return { schema, description, example, properties: { ...properties } };
}
