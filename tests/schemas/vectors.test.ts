import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePointer, validateDocument } from "@plenary/core";
import { describe, expect, test } from "vitest";
import { home } from "../../schemas/source/committed-files.ts";
import { vectorFiles, vectors } from "./vectors.ts";

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly anyOf?: readonly Schema[];
}
type TypedVector = (typeof vectors)[number];

const bundle: { $defs: Readonly<Record<string, Schema>> } = JSON.parse(
  readFileSync(join(home, "plenary.schema.json"), "utf8"),
);
const ROOTS: Readonly<Record<string, string>> = {
  event: "#/$defs/Event",
  project: "#/$defs/Project",
  series: "#/$defs/Series",
};

describe.each([...vectorFiles])("%s", (path, groups) => {
  const [, type] = path.split("/");

  test("has the layout of the JSON-Schema-Test-Suite", () => {
    const keys = groups.map((group) => Object.keys(group));
    expect(keys).toEqual(groups.map(() => ["description", "schema", "tests"]));
    const address = `https://cdn.jsdelivr.net/npm/@plenary/schemas@1/${type}.schema.json`;
    expect(groups.map(({ schema }) => schema)).toEqual(groups.map(() => ({ $ref: address })));
    for (const { tests } of groups) {
      const shapes = tests.map((vector) => Object.keys(vector).join(" "));
      const told = tests.map(({ valid }) => `description data valid${valid ? "" : " code path"}`);
      expect(shapes).toEqual(told);
    }
  });

  test("tells each vector from the others", () => {
    const descriptions = groups.flatMap(({ tests }) => tests.map(({ description }) => description));
    expect(descriptions.filter((text, at) => descriptions.indexOf(text) !== at)).toEqual([]);
  });

  test("gives the verdict of validateDocument, and its code and path alone", () => {
    const tests = groups.flatMap((group) => group.tests);
    const verdicts = tests.map(({ description, data }) => {
      const { ok, findings } = validateDocument(data);
      return { description, ok, found: findings.map(({ code, path: at }) => `${code} ${at}`) };
    });
    expect(verdicts).toEqual(
      tests.map(({ description, valid, code, path: at }) => ({
        description,
        ok: valid,
        found: valid ? [] : [`${code} ${at}`],
      })),
    );
  });
});

test("there are more than enough of them, and on both sides", () => {
  const accepted = vectors.filter(({ valid }) => valid).length;
  expect([accepted > 500, vectors.length - accepted > 500]).toEqual([true, true]);
});

test("every property of a document is shown right and wrong", () => {
  const all = reachableProperties();
  const right = new Set(vectors.filter(({ valid }) => valid).flatMap(shown));
  const wrong = new Set(vectors.flatMap(faulty));
  expect({
    neverRight: all.filter((property) => !right.has(property)),
    neverWrong: all.filter((property) => !wrong.has(property)),
  }).toEqual({ neverRight: [], neverWrong: [] });
});

/** `Definition.property` of all that a document may hold; the texts in another language are those of their entity. */
function reachableProperties(): string[] {
  const found = new Set<string>();
  const waiting = Object.values(ROOTS);
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    for (const [key, schema] of Object.entries(definition(ref).properties ?? {})) {
      const property = `${nameOf(ref)}.${key}`;
      if (found.has(property)) continue;
      found.add(property);
      waiting.push(...(JSON.stringify(schema).match(/#\/\$defs\/\w+/g) ?? []));
    }
  }
  return [...found].filter((property) => !/Texts[.]/.test(property)).sort();
}

function shown({ data, type }: TypedVector): string[] {
  const found: string[] = [];
  walk(data, { $ref: ROOTS[type] ?? "" }, (property) => found.push(property));
  return found;
}

function walk(data: unknown, schema: Schema | undefined, see: (property: string) => void): void {
  if (schema === undefined || typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const [property, inner] = step(schema, key);
    if (property !== undefined) see(property);
    walk(value, inner, see);
  }
}

/** The properties on the way to a fault. */
function faulty({ type, path }: TypedVector): string[] {
  const found: string[] = [];
  let schema: Schema | undefined = { $ref: ROOTS[type] ?? "" };
  for (const key of parsePointer(path ?? "")) {
    const [property, inner]: [string | undefined, Schema | undefined] = step(schema ?? {}, key);
    if (property !== undefined) found.push(property);
    schema = inner;
  }
  return found.slice(-1);
}

function step(schema: Schema, key: string): [string | undefined, Schema | undefined] {
  const { properties, items, additionalProperties, anyOf } = schema.$ref
    ? definition(schema.$ref)
    : schema;
  const list = items ?? anyOf?.find((branch) => branch.items !== undefined)?.items;
  if (list !== undefined) return [undefined, list];
  if (properties !== undefined && Object.hasOwn(properties, key)) {
    return [`${nameOf(schema.$ref ?? "")}.${key}`, properties[key]];
  }
  return [undefined, additionalProperties || undefined];
}

function definition(ref: string): Schema {
  return bundle.$defs[nameOf(ref)] ?? {};
}

function nameOf(ref: string): string {
  return ref.slice("#/$defs/".length);
}
