import * as core from "@plenary/core";
import { expect, test } from "vitest";
import * as z from "zod";
import { definitions, models, titleOf, typeName } from "./definitions.ts";

const exported = Object.entries(core).filter(([, value]) => value instanceof z.ZodType);

test("every model that core exports has a published schema, under its own name in kebab case", () => {
  const published = Object.entries(models).map(([name, { schema }]) => [typeName(name), schema]);
  expect(new Map(published as [string, unknown][])).toEqual(new Map(exported));
});

test("no two definitions share a model, a type name or a title", () => {
  const names = [...definitions.keys()];
  const models = names.map((name) => definitions.get(name)?.schema);
  for (const shared of [models, names.map(typeName), names.map(titleOf)]) {
    expect(new Set<unknown>(shared).size).toBe(names.length);
  }
});

test.each([...definitions])("the example of %s is one", (_, { schema, example }) => {
  expect(z.safeParse(schema, example)).toEqual({ success: true, data: example });
});

test.each(exported)("%s says nothing that JSON Schema cannot say", (_, schema) => {
  // Filtered above: every value is a zod schema.
  expect(inexpressible(schema as z.ZodType)).toEqual([]);
});

test.each<[string, z.ZodType, string]>([
  ["a refinement", z.string().refine(Boolean), "type custom"],
  ["a trim", z.string().trim(), "check overwrite"],
  ["a transform", z.transform(String), "type transform"],
  ["a coercion", z.coerce.number(), "coercion"],
  ["a flag", z.string().regex(/^a$/i), "flags of /^a$/i"],
  ["a default", z.string().default("a"), "type default"],
  ["a catch", z.string().catch("a"), "type catch"],
  ["null", z.nullable(z.string()), "type nullable"],
  ["recursion", z.lazy(() => z.string()), "type lazy"],
  ["a decimal with a step", z.number().multipleOf(0.1), "check multiple_of"],
  ["an open object", z.object({ a: z.string() }), "unknown keys are dropped"],
  ["a length of any text", z.string().max(3), "length without a pattern of ASCII"],
  ["a date", z.date(), "type date"],
  ["something deep inside", z.array(z.strictObject({ a: z.optional(z.bigint()) })), "type bigint"],
])("%s in a model is found", (_, schema, fault) => {
  expect(inexpressible(schema)).toEqual([fault]);
});

const TYPES =
  /^(object|string|number|boolean|array|record|union|enum|literal|optional|unknown|never)$/;
const CHECKS = /^(min_length|max_length|string_format|number_format|greater_than|less_than)$/;

/** What a model says that JSON Schema cannot say, or says otherwise. */
function inexpressible(root: z.core.$ZodType): string[] {
  const faults = new Set<string>();
  const seen = new Set<unknown>();
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!("_zod" in value)) {
      if (isPlain(value)) waiting.push(...Object.values(value));
      continue;
    }
    // `_zod` is what makes an object one of zod's schemas or checks.
    const def = (value as { _zod: { def: Record<string, unknown> } })._zod.def;
    for (const fault of faultsOf(def)) faults.add(fault);
    waiting.push(...Object.values(def));
  }
  return [...faults];
}

function* faultsOf(def: Record<string, unknown>): Generator<string> {
  // A schema has a type, a check that hangs on one has none.
  if (def.type === undefined) {
    if (!CHECKS.test(String(def.check))) yield `check ${def.check}`;
  } else if (!TYPES.test(String(def.type))) yield `type ${def.type}`;
  if (def.coerce) yield "coercion";
  if (def.pattern instanceof RegExp && def.pattern.flags !== "") yield `flags of ${def.pattern}`;
  if (def.type === "object" && !(def.catchall instanceof z.ZodNever)) {
    yield "unknown keys are dropped";
  }
  // Some validators count UTF-16 units or bytes, JSON Schema counts characters; in ASCII they are all the same.
  const checks = def.type === "string" ? [def.checks ?? []].flat() : [];
  const kinds = checks.map((check) => (check as z.core.$ZodCheck)._zod.def.check);
  if (kinds.includes("max_length") && !kinds.includes("string_format")) {
    yield "length without a pattern of ASCII";
  }
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
