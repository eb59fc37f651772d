import { toJsonSchema } from "@plenary/json-schema";
import { counts } from "./vectors/counts.ts";
import { exampleEvents, exampleProjects, exampleSeries } from "./vectors/examples.ts";
import { events, type Fields, project, series } from "./vectors/fields.ts";
import { vectorsOf } from "./vectors/from-fields.ts";
import { hostile } from "./vectors/hostile.ts";
import { unicode } from "./vectors/unicode.ts";
import type { Vector, VectorFile } from "./vectors/vector.ts";

const files: readonly VectorFile[] = [
  { type: "event", theme: "examples", vectors: exampleEvents },
  { type: "event", theme: "hostile", vectors: hostile },
  { type: "event", theme: "unicode", vectors: unicode },
  { type: "event", theme: "counts", vectors: counts },
  ...tables("event", events),
  { type: "project", theme: "examples", vectors: exampleProjects },
  ...tables("project", [project], events),
  { type: "series", theme: "examples", vectors: exampleSeries },
  ...tables("series", [series], events),
];

/** The vectors of tables of fields; `before` are those whose kinds have been shown with all their values. */
function tables(
  type: VectorFile["type"],
  all: readonly Fields[],
  before: readonly Fields[] = [],
): VectorFile[] {
  const seen = new Set(before.flatMap(({ kinds }) => Object.values(kinds)));
  return all.map((fields) => {
    const vectors = vectorsOf(fields, seen);
    for (const kind of Object.values(fields.kinds)) seen.add(kind);
    return { type, theme: fields.theme, vectors };
  });
}

/** The published vectors in the layout of the JSON-Schema-Test-Suite, with the expected code and path beside the verdict. */
export function vectorFiles(): Map<string, string> {
  return new Map(
    files.map(({ type, theme, vectors }) => {
      const schema = { $ref: toJsonSchema(type).$id };
      return [`vectors/${type}/${theme}.json`, suite(`${type}: ${theme}`, schema, vectors)];
    }),
  );
}

/** One line for each vector, so that a change of one is a change of one line. */
function suite(description: string, schema: object, vectors: readonly Vector[]): string {
  const tests = vectors.map((vector) => `      ${JSON.stringify(vector)}`).join(",\n");
  const text = `[
  {
    "description": ${JSON.stringify(description)},
    "schema": ${JSON.stringify(schema)},
    "tests": [
${tests}
    ]
  }
]
`;
  // Numbers that must be written in one way stand between marks.
  return text.replaceAll(/"\\u0001([^"]*)\\u0001"/g, "$1");
}
