import { isPortable } from "./pattern.ts";

type Schema = Readonly<Record<string, unknown>>;

const KEYWORDS = new Set([
  "title",
  "description",
  "examples",
  "$ref",
  "anyOf",
  "type",
  "const",
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "not",
  "items",
  "maxItems",
  "properties",
  "required",
  "propertyNames",
  "additionalProperties",
]);
const GUARDS = ["\n", "^\n"];

/** Each way in which a published schema leaves the part of JSON Schema that every validator and generator understands. */
export function lint(root: Schema): string[] {
  const { $defs, definitions = $defs ?? {}, $schema: _, $id: __, ...rest } = root;
  const parts = asSchema(definitions);
  const named = Object.entries(parts).flatMap(([name, part]) => [
    ...lintWords(asSchema(part), name),
    ...lintShape(asSchema(part), name, parts),
  ]);
  return [...lintWords(rest, undefined), ...lintShape(rest, "", parts), ...named];
}

function lintWords({ title, description, examples, anyOf }: Schema, name?: string): string[] {
  const at = name ?? "the root";
  const isUnionOfRoots = name === undefined && anyOf !== undefined;
  return [
    ...(typeof title === "string" ? [] : [`${at}: no title`]),
    ...(name === undefined || name === pascal(title)
      ? []
      : [`${at}: a generator would name it ${pascal(title)}`]),
    ...(typeof description === "string" ? [] : [`${at}: no description`]),
    ...(isUnionOfRoots || Array.isArray(examples) ? [] : [`${at}: no example`]),
  ];
}

function lintShape(schema: Schema, at: string, parts: Schema): string[] {
  const here = [...faultsOf(schema, at, parts)].map((fault) => `${at}: ${fault}`);
  const inside = children(schema).flatMap(([key, child]) =>
    lintShape(child, `${at}/${key}`, parts),
  );
  return [...here, ...inside];
}

function faultsOf(schema: Schema, at: string, parts: Schema): string[] {
  const { $ref, type, enum: words, anyOf } = schema;
  const isPart = at.includes("/") && !at.endsWith("/anyOf/0");
  const faults = {
    [`${$ref} is no definition of this file`]: $ref !== undefined && !pointsInto(parts, $ref),
    "no type": type === undefined && $ref === undefined && anyOf === undefined,
    "an enum without a name": words !== undefined && isPart,
  };
  const told = Object.keys(faults).filter((fault) => faults[fault]);
  return [...unknownKeywords(schema), ...told, ...textFaults(schema), ...numberFaults(schema)];
}

function unknownKeywords(schema: Schema): string[] {
  return Object.keys(schema)
    .filter((keyword) => !KEYWORDS.has(keyword))
    .map((keyword) => `unknown keyword ${keyword}`);
}

function textFaults({ pattern, not, maxLength }: Schema): string[] {
  if (pattern === undefined) {
    return [
      ...(maxLength === undefined ? [] : ["a length of more than ASCII"]),
      ...(not === undefined ? [] : ["not without a pattern"]),
    ];
  }
  return [
    ...(isPortable(String(pattern)) ? [] : [`pattern ${pattern}`]),
    ...(GUARDS.includes(String(asSchema(not).pattern))
      ? []
      : ["a line break could follow the pattern"]),
  ];
}

function numberFaults({ type, minimum, maximum }: Schema): string[] {
  const isBounded = minimum !== undefined && maximum !== undefined;
  return type === "number" || (type === "integer" && !isBounded)
    ? ["a number without two bounds"]
    : [];
}

function pointsInto(parts: Schema, reference: unknown): boolean {
  const [, name = ""] = /^#\/(?:\$defs|definitions)\/([^/]+)$/.exec(String(reference)) ?? [];
  return Object.hasOwn(parts, name);
}

function children(schema: Schema): [string, Schema][] {
  const { properties = {}, items, propertyNames, additionalProperties, anyOf = [] } = schema;
  const single = Object.entries({ items, propertyNames, additionalProperties }).filter(
    // Anything at all may stand where `{}` does.
    ([, child]) => typeof child === "object" && Object.keys(child ?? {}).length > 0,
  );
  const alternatives = [anyOf].flat().map((child, index) => [`anyOf/${index}`, child]);
  return [...Object.entries(asSchema(properties)), ...single, ...alternatives].map(
    ([key, child]) => [String(key), asSchema(child)],
  );
}

function pascal(title: unknown): string {
  return String(title).replaceAll(/(?:^| )([a-zA-Z])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}

function asSchema(value: unknown): Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
