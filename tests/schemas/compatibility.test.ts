import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Bundle,
  breakingChanges,
  type Schema,
} from "../../schemas/source/compatibility/breaking-changes.ts";
import { losses, movesMajor } from "../../schemas/source/compatibility/gate.ts";
import { currentRelease, lastRelease } from "../../schemas/source/compatibility/release.ts";

const now = currentRelease();
const last = lastRelease();
const changesets = globSync(".changeset/*.md").map((path) => readFileSync(path, "utf8"));

// Fails: either the change breaks documents that people have, or a changeset must say `"@plenary/schemas": major`.
test("nothing that was valid in the last release is lost, unless the major version moves", () => {
  expect(last === undefined || movesMajor(changesets) ? [] : losses(last, now)).toEqual([]);
});

test("what was released is kept: from the first version on there is a last release, and it is that one", () => {
  expect(last?.version ?? "0.0.0").toBe(now.version);
});

// Fails after a major version: raise it in packages/json-schema/src/emit/published.ts and write the schemas anew.
test("the addresses name the major version that is published", () => {
  const major = Math.max(1, Number.parseInt(now.version, 10));
  expect(now.bundle).toMatchObject({
    $id: `https://cdn.jsdelivr.net/npm/@plenary/schemas@${major}/plenary.schema.json`,
  });
});

describe("a document that was valid", () => {
  test("and is refused now is a loss", () => {
    const old = { ...now, valid: [{ type: "event", id: "a", kind: "gathering" }] };
    expect(losses(old, now)).toEqual(["refused: shape/value /kind"]);
  });

  test("and still is, is none", () => {
    expect(losses(now, now)).toEqual([]);
  });
});

const object: Schema = {
  type: "object",
  properties: { a: { type: "string" }, b: { type: "integer", minimum: 0, maximum: 9 } },
  required: ["a"],
  additionalProperties: false,
};
const without = (key: string): Schema => {
  const { [key]: _, ...properties } = object.properties ?? {};
  return { ...object, properties };
};
const withB = (b: Schema): Schema => ({ ...object, properties: { ...object.properties, b } });
const bundle = (A: Schema): Bundle => ({ $defs: { A } });
const text: Schema = { type: "string", pattern: "^a$", not: { pattern: "\n" }, maxLength: 3 };

describe("a schema diff calls breaking", () => {
  test.each<[string, Schema, Schema, string[]]>([
    ["a key that is gone", object, without("b"), ["A: b is no key any more"]],
    ["a key that is required", object, { ...object, required: ["a", "b"] }, ["A: b is required"]],
    ["a type that changed", object, withB({ type: "string" }), ["A/b: no integer any more"]],
    [
      "a lower bound that rose",
      object,
      withB({ type: "integer", minimum: 1, maximum: 9 }),
      ["A/b: minimum is now 1"],
    ],
    [
      "an upper bound that fell",
      object,
      withB({ type: "integer", minimum: 0, maximum: 8 }),
      ["A/b: maximum is now 8"],
    ],
    [
      "an object that was closed",
      { type: "object" },
      { type: "object", additionalProperties: false },
      ["A: unknown keys are refused"],
    ],
    [
      "a word that is gone",
      { type: "string", enum: ["a", "b"] },
      { type: "string", enum: ["a"] },
      ["A: b is no word any more"],
    ],
    [
      "text that became words",
      { type: "string" },
      { type: "string", enum: ["a"] },
      ["A: any text is no word any more"],
    ],
    ["another pattern", text, { ...text, pattern: "^b$" }, ["A: another pattern"]],
    [
      "a pattern where there was none",
      { type: "string" },
      { type: "string", pattern: "^b$" },
      ["A: another pattern"],
    ],
    ["a shorter text", text, { ...text, maxLength: 2 }, ["A: maxLength is now 2"]],
    [
      "another constant",
      { type: "string", const: "a" },
      { type: "string", const: "b" },
      ["A: another const"],
    ],
    ["another reference", { $ref: "#/$defs/B" }, { $ref: "#/$defs/C" }, ["A: another $ref"]],
    [
      "an alternative less",
      { anyOf: [text, object] },
      { anyOf: [text] },
      ["A: an alternative less"],
    ],
    [
      "a list of something else",
      { type: "array", items: text },
      { type: "array", items: object },
      [
        "A/items: no string any more",
        "A/items: unknown keys are refused",
        "A/items: a is required",
      ],
    ],
    [
      "keys that are restricted",
      { type: "object" },
      { type: "object", propertyNames: text },
      ["A: keys are restricted"],
    ],
    [
      "values of a map that changed",
      { type: "object", additionalProperties: text },
      { type: "object", additionalProperties: { ...text, maxLength: 1 } },
      ["A/*: maxLength is now 1"],
    ],
  ])("%s", (_, before, after, changes) => {
    expect(breakingChanges(bundle(before), bundle(after))).toEqual(changes);
  });

  test("a definition that is gone", () => {
    expect(breakingChanges(bundle(object), { $defs: {} })).toEqual(["A: removed"]);
  });
});

test.each<[string, Schema, Schema]>([
  ["a new optional key", without("b"), object],
  ["a key that is optional now", object, { ...object, required: [] }],
  ["a new word", { type: "string", enum: ["a"] }, { type: "string", enum: ["a", "b"] }],
  ["wider bounds", object, withB({ type: "integer", minimum: -1, maximum: 10 })],
  ["a type more", { type: "string" }, { type: ["string", "integer"] }],
  ["an alternative more", { anyOf: [text] }, { anyOf: [text, object] }],
  ["no pattern any more", text, { type: "string" }],
  ["other words for people", { ...object, title: "A" }, { ...object, title: "B" }],
])("%s is no breaking change", (_, before, after) => {
  expect(breakingChanges(bundle(before), bundle(after))).toEqual([]);
});

test.each([
  ["a major changeset", '---\n"@plenary/schemas": major\n---\n\nText\n', true],
  ["a minor one", '---\n"@plenary/schemas": minor\n---\n\n"@plenary/schemas": major\n', false],
  ["a major one of another package", '---\n"@plenary/core": major\n---\n\nText\n', false],
])("%s", (_, changeset, moves) => {
  expect(movesMajor(["", changeset])).toBe(moves);
});
