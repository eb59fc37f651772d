import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type JsonSchema, toJsonSchema } from "@plenary/json-schema";

const page = new URL("../docs/document.md", import.meta.url);
const ROOTS = ["Event", "Project", "Series"];

type Schemas = Readonly<Record<string, JsonSchema>>;

/** docs/document.md: every key of a document, made from the published JSON Schema and its texts. */
export function documentPage(): string {
  // The bundle keeps all of its definitions here.
  const schemas = toJsonSchema("plenary").$defs as Schemas;
  const names = inOrderOfUse(schemas);
  const objects = names.filter((name) => isObject(schemas[name]));
  const values = names.filter((name) => !isObject(schemas[name]));
  return [
    "# The document",
    "",
    "Every key that a document can have, in order of use. A document is an [Event](#event), a [Project](#project) or a",
    "[Series](#series), told apart by its `type`. Keys in **bold** are required; a key that is not listed is an error, and",
    "`extensions` is the one open door. This page is made from the JSON Schema by `npm run write:docs`.",
    ...objects.flatMap((name) => objectSection(name, schemas)),
    "",
    "## Values",
    "",
    "| value | how it is written |",
    "|---|---|",
    ...values.map(
      (name) => `| <a id="${anchor(name)}"></a>${name} | ${howWritten(schemas[name])} |`,
    ),
    "",
  ].join("\n");
}

/** The definitions as one meets them, reading the roots key by key. */
function inOrderOfUse(schemas: Schemas): string[] {
  const names = new Set(ROOTS);
  for (const name of names) {
    for (const used of refsIn(schemas[name])) if (!isTranslation(used)) names.add(used);
  }
  return [...names];
}

function refsIn(schema: unknown): string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([A-Za-z]+)"/g)].map(
    ([, name = ""]) => name,
  );
}

/** What can be translated is said beside the key `translations`, not in a section of its own. */
function isTranslation(name: string): boolean {
  return name.endsWith("Texts");
}

function isObject(schema: JsonSchema | undefined): boolean {
  return schema?.properties !== undefined;
}

function objectSection(name: string, schemas: Schemas): string[] {
  const schema = schemas[name] ?? {};
  const required = new Set((schema.required as readonly string[] | undefined) ?? []);
  // A schema of an object holds the schemas of its keys.
  const keys = Object.entries(schema.properties as Schemas);
  return [
    "",
    `## ${name}`,
    "",
    String(schema.description ?? ""),
    "",
    "| key | value | meaning |",
    "|---|---|---|",
    ...keys.map(([key, value]) => {
      const written = required.has(key) ? `**\`${key}\`**` : `\`${key}\``;
      return `| ${written} | ${valueCell(value, schemas)} | ${escapeCell(String(value.description ?? ""))} |`;
    }),
  ];
}

function valueCell(schema: JsonSchema, schemas: Schemas): string {
  if (typeof schema.$ref === "string") return link(refsIn(schema)[0] ?? "", schemas);
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (Array.isArray(schema.enum)) return words(schema.enum);
  if (Array.isArray(schema.anyOf))
    return schema.anyOf.map((one) => valueCell(one, schemas)).join(" or ");
  // What an array and a map hold is a schema.
  if (schema.type === "array") return `list of ${valueCell(schema.items as JsonSchema, schemas)}`;
  if (schema.propertyNames !== undefined) {
    return `by ${refsIn(schema.propertyNames).join("")}: ${valueCell(schema.additionalProperties as JsonSchema, schemas)}`;
  }
  if (schema.type === "integer") return "whole number";
  return schema.type === "boolean" ? "`true` or `false`" : String(schema.type ?? "anything");
}

function link(name: string, schemas: Schemas): string {
  if (!isTranslation(name)) return `[${name}](#${anchor(name)})`;
  const texts = Object.keys((schemas[name]?.properties as Schemas | undefined) ?? {});
  return words(texts);
}

function howWritten(schema: JsonSchema = {}): string {
  if (Array.isArray(schema.enum)) return words(schema.enum);
  const examples = (schema.examples as readonly unknown[] | undefined) ?? [];
  const shown = examples.map(
    (example) => `\`${typeof example === "string" ? example : JSON.stringify(example)}\``,
  );
  const description = escapeCell(String(schema.description ?? ""));
  return shown.length === 0 ? description : `${description} ${shown.join(", ")}`;
}

function words(list: readonly unknown[]): string {
  return list.map((word) => `\`${String(word)}\``).join(" ");
}

function anchor(name: string): string {
  return name.toLowerCase();
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, documentPage());
