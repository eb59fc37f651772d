import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { toJsonSchema } from "./to-json-schema.ts";

const audience = {
  title: "Audience",
  description: "Who a copy of the document is for; each sees a subset of what the next one sees.",
  type: "string",
  enum: ["public", "participants", "organizers"],
  examples: ["public"],
};
const threshold = {
  description: "The smallest count that a public copy shows; 5 when it is not stated.",
  type: "integer",
  minimum: 2,
  maximum: 1000,
};
const attribution = {
  title: "Attribution",
  description:
    "How contributions may be attributed: by name, by role without a name, or not at all (the Chatham House Rule).",
  type: "string",
  enum: ["attributed", "role-only", "none"],
  examples: ["role-only"],
};
const privacy = (definitions: string) => ({
  title: "Privacy",
  description: "How the event protects those who take part.",
  type: "object",
  properties: {
    visibility: {
      description: "The widest audience that may have a copy.",
      $ref: `#/${definitions}/Audience`,
    },
    attribution: { $ref: `#/${definitions}/Attribution` },
    threshold,
  },
  additionalProperties: false,
  examples: [{ visibility: "public", attribution: "role-only", threshold: 5 }],
});

describe("one schema in each form", () => {
  test("2020-12, strict: what nobody asked otherwise gets", () => {
    expect(toJsonSchema("privacy")).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://cdn.jsdelivr.net/npm/@plenary/schemas@1/privacy.schema.json",
      ...privacy("$defs"),
      $defs: { Attribution: attribution, Audience: audience },
    });
  });

  test("draft-07, under no address, because it is published in the bundle alone", () => {
    expect(toJsonSchema("privacy", { target: "draft-07" })).toEqual({
      $schema: "http://json-schema.org/draft-07/schema#",
      ...privacy("definitions"),
      definitions: { Attribution: attribution, Audience: audience },
    });
  });

  test("open: keys and words of a newer minor version pass, what is known keeps its form", () => {
    const { additionalProperties: _, ...open } = privacy("$defs");
    const words = ({ enum: known, ...kept }: typeof audience) => ({ ...kept, examples: known });
    expect(toJsonSchema("privacy", { variant: "open" })).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      ...open,
      $defs: { Attribution: words(attribution), Audience: words(audience) },
    });
  });

  test("a pattern is guarded against the line break that `$` lets through elsewhere", () => {
    expect(toJsonSchema("json-pointer")).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://cdn.jsdelivr.net/npm/@plenary/schemas@1/json-pointer.schema.json",
      title: "Json pointer",
      description: "A JSON Pointer (RFC 6901) into the document; the empty one is the whole.",
      type: "string",
      maxLength: 1000,
      pattern: "^(/[^/~]*(~[01][^/~]*)*)*$",
      not: { pattern: "^\n" },
      examples: ["/registration/deadline"],
    });
  });
});

describe("the addresses", () => {
  const home = "https://cdn.jsdelivr.net/npm/@plenary/schemas@1";
  test.each([
    [{}, `${home}/plenary.schema.json`],
    [{ variant: "open" }, `${home}/open/plenary.schema.json`],
    [{ target: "draft-07" }, `${home}/draft-07/plenary.schema.json`],
    [{ target: "draft-07", variant: "open" }, `${home}/draft-07/open/plenary.schema.json`],
    [{ taxonomy: { id: "plenary-stakeholders", version: "1.0" } }, undefined],
  ] as const)("of the bundle with %j", (options, address) => {
    expect(toJsonSchema("plenary", options).$id).toBe(address);
  });
});

describe("a taxonomy of one's own", () => {
  const concept = (id: string) => ({ id, kind: "group", prefLabel: { en: id } }) as const;
  const taxonomy = { id: "x-example", version: "1.0", concepts: [concept("a"), concept("b")] };
  const verdicts = (options: Parameters<typeof toJsonSchema>[1]) => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      toJsonSchema("organization", options),
    );
    return ["a", "judge", "x-other-term", "x-a", "A"].filter((id) =>
      validate({ id: "o", name: "O", categories: [id] }),
    );
  };

  test.each([
    ["without one, any id passes", {}, ["a", "judge", "x-other-term", "x-a"]],
    ["with it, its ids alone", { taxonomy }, ["a"]],
    [
      "and terms of others where they are wished",
      { taxonomy, ownTerms: true },
      ["a", "x-other-term"],
    ],
    ["the open variant keeps it closed", { taxonomy, variant: "open" }, ["a"]],
    [
      "a published taxonomy's id brings that one's ids",
      { taxonomy: { ...taxonomy, id: "plenary-stakeholders" } },
      ["a", "judge"],
    ],
  ] as const)("%s", (_, options, passing) => {
    expect(verdicts(options as Parameters<typeof toJsonSchema>[1])).toEqual(passing);
  });

  test("without a concept nothing could pass, which is a mistake of the caller", () => {
    const empty = { id: "x-example", version: "1.0", concepts: [] };
    expect(() => toJsonSchema("event", { taxonomy: empty })).toThrow(RangeError);
  });
});

test("a name that is not published is a mistake of the caller", () => {
  // What a program in JavaScript can do.
  expect(() => toJsonSchema("evnt" as "event")).toThrow(
    new RangeError("There is no schema named evnt."),
  );
});

test("what a caller does to a schema does not reach the next one", () => {
  const changed = toJsonSchema("country") as { pattern?: string };
  changed.pattern = "";
  expect(toJsonSchema("country").pattern).toBe("^[A-Z]{2}$");
});

test.each(["strict", "open"] as const)("the %s bundle compiles in both editions", (variant) => {
  const options = { strict: true, allowUnionTypes: true } as const;
  const example = toJsonSchema("event").examples;
  const validators = [
    new Ajv2020(options).compile(toJsonSchema("plenary", { variant })),
    new Ajv(options).compile(toJsonSchema("plenary", { variant, target: "draft-07" })),
  ];
  expect(validators.map((validate) => [example].flat().map((data) => validate(data)))).toEqual([
    [true],
    [true],
  ]);
});
