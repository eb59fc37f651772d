import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateDocument } from "@plenary/core";
import { schemaNames, toJsonSchema } from "@plenary/json-schema";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { models, typeName } from "../../packages/json-schema/src/definitions.ts";
import { home } from "../../schemas/source/committed-files.ts";
import { documentsOf } from "./arbitrary-document.ts";
import { type Mutation, mutation } from "./mutation.ts";
import { vectors } from "./vectors.ts";

const read = (path: string) => JSON.parse(readFileSync(join(home, path), "utf8"));
const options = { strict: true, allowUnionTypes: true } as const;
const in2020 = new Ajv2020(options).compile(read("plenary.schema.json"));
const inDraft07 = new Ajv(options).compile(read("draft-07/plenary.schema.json"));
const documents = documentsOf(read("plenary.schema.json").$defs);

/** What each validator says of a document that has been through JSON. */
function verdicts(document: unknown): { zod: boolean; ajv: boolean[] } {
  const data: unknown = JSON.parse(JSON.stringify(document) ?? "null");
  return { zod: validateDocument(data).ok, ajv: [in2020(data), inDraft07(data)] };
}

/** A document as it was made and as it is after changes, both of them shown when they are counterexamples. */
function beforeAndAfter([document, changes]: [unknown, Mutation[]]) {
  return { document, changed: changes.reduce((changed, change) => change(changed), document) };
}

function agree(document: unknown): boolean {
  const { zod, ajv } = verdicts(document);
  expect(ajv).toEqual([zod, zod]);
  return zod;
}

test.each(["Event", "Project", "Series"])("zod and ajv agree on thousands of each: %s", (name) => {
  const made = documents(name);
  let accepted = 0;
  const runs = 2000;
  fc.assert(
    fc.property(
      fc.tuple(made, fc.array(mutation, { maxLength: 3 })).map(beforeAndAfter),
      (both) => {
        if (agree(both.document)) accepted += 1;
        agree(both.changed);
      },
    ),
    { numRuns: runs },
  );
  // Were nearly all refused, the agreement would say little.
  expect(accepted).toBeGreaterThan(runs / 2);
});

test("zod and ajv agree on every vector, and on each with a fault more", () => {
  fc.assert(
    fc.property(
      fc
        .tuple(fc.constantFrom(...vectors), mutation)
        .map(([{ data }, change]) => beforeAndAfter([data, [change]])),
      ({ document, changed }) => {
        agree(document);
        agree(changed);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(Object.entries(models))("zod and ajv agree on %s alone", (name, { schema }) => {
  const known = schemaNames.find((each) => each === name) ?? "plenary";
  const validate = new Ajv2020(options).compile(toJsonSchema(known));
  const made = documents(typeName(name));
  fc.assert(
    fc.property(fc.tuple(made, fc.array(mutation)).map(beforeAndAfter), (both) => {
      for (const value of Object.values(both)) {
        const data: unknown = JSON.parse(JSON.stringify(value) ?? "null");
        // A key `__proto__` in a map is zod's to drop; validateDocument refuses it.
        if (JSON.stringify(data).includes("__proto__")) continue;
        expect({ data, ajv: validate(data) }).toEqual({
          data,
          ajv: schema.safeParse(data).success,
        });
      }
    }),
    { numRuns: 60 },
  );
});
