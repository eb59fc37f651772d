import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { generatedPaths, home } from "../../schemas/source/committed-files.ts";
import { isPortable } from "../../schemas/source/lint/pattern.ts";
import { lint } from "../../schemas/source/lint/schema.ts";

const paths = generatedPaths().filter((path) => path.endsWith(".schema.json"));

describe.each(paths)("%s", (path) => {
  const schema = JSON.parse(readFileSync(join(home, path), "utf8"));
  const options = { strict: true, allowUnionTypes: true, allErrors: true } as const;
  const ajv = path.startsWith("draft-07/") ? new Ajv(options) : new Ajv2020(options);

  test("keeps to what every validator and generator understands", () => {
    expect(lint(schema)).toEqual([]);
  });

  test("is valid by its metaschema", () => {
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
  });

  test("has examples that are valid, of itself and of each definition", () => {
    const definitions: Record<string, { examples?: unknown }> =
      schema.$defs ?? schema.definitions ?? {};
    const defs = "$defs" in schema ? "$defs" : "definitions";
    ajv.addSchema(schema, "file");
    const faults = Object.entries({ "": schema, ...definitions }).flatMap(
      ([name, { examples }]) => {
        const ref = name === "" ? "file" : `file#/${defs}/${name}`;
        return [examples ?? []]
          .flat()
          .flatMap((example) =>
            ajv.validate({ $ref: ref }, example) ? [] : [{ name, example, errors: ajv.errors }],
          );
      },
    );
    expect(faults).toEqual([]);
  });
});

describe("the lint finds", () => {
  const words = { title: "A", description: "A.", examples: ["a"] };
  const text = { ...words, type: "string" };
  test.each<[string, object, string[]]>([
    ["nothing in a good schema", { ...text, $defs: { A: text } }, []],
    ["a missing title", { ...text, title: undefined }, ["the root: no title"]],
    [
      "a missing description",
      { $defs: { A: { ...text, description: undefined } }, ...text },
      ["A: no description"],
    ],
    [
      "a missing example",
      { $defs: { A: { ...text, examples: undefined } }, ...text },
      ["A: no example"],
    ],
    [
      "a title that names another type",
      { ...text, $defs: { B: text } },
      ["B: a generator would name it A"],
    ],
    ["an unknown keyword", { ...text, format: "date" }, [": unknown keyword format"]],
    ["a missing type", words, [": no type"]],
    [
      "a reference that would be fetched",
      { ...words, $ref: "https://example.org/#/$defs/A", $defs: { A: text } },
      [": https://example.org/#/$defs/A is no definition of this file"],
    ],
    [
      "a dangling reference",
      { ...words, $ref: "#/$defs/B" },
      [": #/$defs/B is no definition of this file"],
    ],
    [
      "an enum inside",
      { ...words, type: "array", items: { type: "string", enum: ["a"] } },
      ["/items: an enum without a name"],
    ],
    [
      "a pattern without a guard",
      { ...text, pattern: "^a$" },
      [": a line break could follow the pattern"],
    ],
    [
      "a pattern that is not portable",
      { ...text, pattern: "^\\d$", not: { pattern: "\n" } },
      [": pattern ^\\d$"],
    ],
    [
      "a number without bounds",
      { ...words, type: "integer", minimum: 0 },
      [": a number without two bounds"],
    ],
    ["a length of any text", { ...text, maxLength: 3 }, [": a length of more than ASCII"]],
  ])("%s", (_, schema, faults) => {
    const plain = JSON.parse(JSON.stringify(schema));
    expect(lint(plain)).toEqual(faults);
  });
});

test.each([
  "^a$",
  "^[a-z0-9]+(-[a-z0-9]+)*$",
  "^(a|b){1,3}[.]c?$",
  "^[A-Za-z-]{2}$",
  "^(\\[|\\]|\\$)$",
  "^[^/~]$",
])("%s is portable", (pattern) => {
  expect(isPortable(pattern)).toBe(true);
});

test.each([
  ["not anchored at its start", "a$"],
  ["not anchored at its end", "^a"],
  ["\\d", "^\\d$"],
  ["\\w", "^\\w$"],
  ["\\b", "^\\ba$"],
  ["a property", "^\\p{L}$"],
  ["a code point", "^\\u0041$"],
  ["an escaped dot", "^a\\.b$"],
  ["any character", "^.$"],
  ["lookahead", "^(?=a)a$"],
  ["lookbehind", "^(?<!a)b$"],
  ["a named group", "^(?<a>b)$"],
  ["a group that captures nothing", "^(?:a)$"],
  ["$ inside a class", "^[a$]$"],
  ["a bracket inside a class", "^[[a]$"],
  ["an escape inside a class", "^[\\]]$"],
  ["an intersection of classes", "^[a&&b]$"],
  ["a lazy quantifier", "^a*?$"],
  ["a possessive quantifier", "^a++$"],
  ["an open count", "^a{2,}$"],
  ["a letter outside ASCII", "^ț$"],
  ["a line break", "^\n$"],
])("%s is not portable", (_, pattern) => {
  expect(isPortable(pattern)).toBe(false);
});
