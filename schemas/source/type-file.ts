import { compile, type JSONSchema } from "json-schema-to-typescript";
import ts from "typescript";

const NOTICE = `// Types of the definitions in plenary.schema.json, made from it by json-schema-to-typescript. A change made here is lost:
// change the models in packages/core, then run \`npm run write:schemas\`.
`;

/** The published bundle as TypeScript types, one for each definition under the definition's name. */
export async function typeFile(bundle: string): Promise<string> {
  // The generator makes another type of a reference that has words beside it.
  const schema: JSONSchema = JSON.parse(bundle, (_, value) =>
    typeof value?.$ref === "string" ? { $ref: value.$ref } : value,
  );
  const { $schema, $id: _, $defs = {}, ...document } = schema;
  const names = Object.keys($defs);
  // Every type hangs on one object, because the generator leaves out what its root does not reach.
  const all: JSONSchema = {
    $schema,
    title: "Definitions",
    description: "Every definition of the schema, by its name.",
    type: "object",
    properties: {
      PlenaryDocument: document,
      ...Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    },
    required: ["PlenaryDocument", ...names],
    additionalProperties: false,
    $defs,
  };
  const types = await compile(all, "Definitions", {
    bannerComment: NOTICE,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    style: { printWidth: 100 },
  });
  return withUndefined(types);
}

/** Lets an optional key be undefined, as it may be in zod's types, also for those who compile with exactOptionalPropertyTypes. */
function withUndefined(types: string): string {
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.questionToken && node.type) ends.push(node.type.end);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("index.d.ts", types, ts.ScriptTarget.Latest));
  const cuts = [0, ...ends.sort((a, b) => a - b)];
  return cuts.map((from, at) => types.slice(from, cuts[at + 1])).join(" | undefined");
}
