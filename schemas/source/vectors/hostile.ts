import { invalid, minimal, type Vector, valid } from "./vector.ts";

const parsed = (json: string): object => JSON.parse(json);
const keys = [
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__defineGetter__",
  "$ref",
  "",
  "id ",
  "ID",
];
const nested = (depth: number): unknown => {
  let value: unknown = "bottom";
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
};

/** Documents that mean harm, or that trip a validator. */
export const hostile: readonly Vector[] = [
  ...keys.map((key) =>
    invalid(
      `an unknown key ${JSON.stringify(key)}`,
      { ...minimal, [key]: {} },
      "unknown-key",
      `/${key}`,
    ),
  ),
  invalid(
    "__proto__ as a key of the event",
    { ...minimal, ...own("__proto__", { polluted: true }) },
    "unknown-key",
    "/__proto__",
  ),
  invalid(
    "__proto__ as a language",
    { ...minimal, translations: own("__proto__", { name: "x" }) },
    "key",
    "/translations/__proto__",
  ),
  invalid(
    "constructor as a language",
    { ...minimal, translations: { constructor: { name: "x" } } },
    "key",
    "/translations/constructor",
  ),
  invalid(
    "__proto__ as a text",
    { ...minimal, translations: { nl: own("__proto__", "x") } },
    "unknown-key",
    "/translations/nl/__proto__",
  ),
  invalid(
    "__proto__ as an extension",
    { ...minimal, extensions: own("__proto__", {}) },
    "key",
    "/extensions/__proto__",
  ),
  invalid(
    "__proto__ as the language of a label",
    {
      ...minimal,
      taxonomy: {
        id: "a",
        version: "1.0",
        concepts: [{ id: "a", kind: "group", prefLabel: own("__proto__", "x") }],
      },
    },
    "key",
    "/taxonomy/concepts/0/prefLabel/__proto__",
  ),
  valid("constructor as an id", { ...minimal, id: "constructor" }),
  valid("a hundred levels under an extension", {
    ...minimal,
    extensions: { "example.org/deep": nested(100) },
  }),
  valid("what looks like a schema under an extension", {
    ...minimal,
    extensions: { "example.org/schema": { $ref: "#/nowhere", $id: "x", $schema: "y" } },
  }),
  invalid(
    "an id of a hundred thousand letters",
    { ...minimal, id: `${"a".repeat(1e5)}!` },
    "format",
    "/id",
  ),
  invalid(
    "an address of a hundred thousand dots",
    { ...minimal, url: `https://${".".repeat(1e5)} ` },
    "format",
    "/url",
  ),
  invalid(
    "a language tag of thirty thousand variants",
    { ...minimal, language: `de${"-1abc".repeat(3e4)}!` },
    "format",
    "/language",
  ),
  valid("an injected calendar line in a name", { ...minimal, name: "a\r\nATTENDEE:mailto:x@y.z" }),
  valid("markup in a name", { ...minimal, name: "<script>alert(1)</script>" }),
  valid("a formula in a name", { ...minimal, name: "=HYPERLINK(A1)" }),
  invalid("a list instead of a document", [minimal], "type", ""),
  invalid("text instead of a document", "event", "type", ""),
  invalid("null instead of a document", null, "type", ""),
];

/** An object that has a key of its own by any name. */
function own(key: string, value: unknown): object {
  return parsed(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`);
}
