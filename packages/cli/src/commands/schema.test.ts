import { schemaNames, toJsonSchema } from "@plenary/json-schema";
import { describe, expect, test } from "vitest";
import { createDesk } from "../test-desk.ts";

const desk = createDesk();
const schema = (...args: string[]) => desk.run(["schema", ...args]);

const fine = (stdout: string) => ({ status: 0, stdout, stderr: [] });
const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
const taxonomy = {
  id: "x-example",
  version: "1.0",
  concepts: [{ id: "helpline", kind: "organization", prefLabel: { en: "Helpline" } }],
} as const;

test("without a name, the names", () => {
  expect(schema()).toEqual(fine(`${schemaNames.join("\n")}\n`));
});

test.each([
  [[], {}],
  [["--target", "draft-07"], { target: "draft-07" }],
  [["--open"], { variant: "open" }],
] as const)("event %j", (args, options) => {
  expect(schema("event", ...args)).toEqual(fine(json(toJsonSchema("event", options))));
});

describe("--taxonomy", () => {
  const closed = fine(
    json(toJsonSchema("event", { taxonomy: { ...taxonomy, concepts: [...taxonomy.concepts] } })),
  );
  const event = "type: event\nid: a\nkind: launch\nname: A\nlanguage: en\nstart: '2020'\n";

  test.each([
    ["a taxonomy", JSON.stringify(taxonomy)],
    ["a document that has one", `${event}taxonomy: ${JSON.stringify(taxonomy)}\n`],
  ])("of %s", (_, text) => {
    desk.write("own.yaml", text);
    expect(schema("event", "--taxonomy", "own.yaml")).toEqual(closed);
  });

  test("what is wrong in it is told with its place, and no schema is written", () => {
    desk.write("own.yaml", "id: x-example\nversion: 1.0\n");
    expect(schema("event", "--taxonomy", "own.yaml")).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        'own.yaml:2:1 error shape/type Expected a version in quotes, such as "1.0", found a number. Put it in quotes.',
      ],
    });
  });

  test("text that is no YAML is told with its place", () => {
    desk.write("own.yaml", 'id: "x\n');
    const { status, stdout, stderr } = schema("event", "--taxonomy", "own.yaml");
    expect([status, stdout, stderr[0]?.split(" ").slice(0, 2).join(" ")]).toEqual([
      1,
      "",
      "own.yaml:2:1 error",
    ]);
  });
});

test.each([
  [["evnt"], "there is no schema named evnt; `plenary schema` lists the names"],
  [["event", "--own-terms"], "--own-terms needs a --taxonomy"],
  [
    ["event", "--taxonomy", "missing.yaml"],
    "cannot read missing.yaml: there is no such file or folder",
  ],
])("wrong usage: %j", (args, message) => {
  expect(schema(...args)).toEqual({ status: 2, stdout: "", stderr: [`plenary: ${message}`] });
});
