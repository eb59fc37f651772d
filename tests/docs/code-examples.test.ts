import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { codeExamples, testModule } from "./code-examples.ts";

// In the project, because an example imports what its reader would: the packages by their names.
const folder = mkdtempSync(join(import.meta.dirname, ".examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

// What a careful reader has switched on; the house's further options would only make examples wordy.
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  customConditions: ["plenary-source"],
  allowImportingTsExtensions: true,
  types: ["node"],
};

const examples = codeExamples().map((example, at) => ({
  ...example,
  path: join(folder, `example-${at}.ts`),
}));

for (const { path, ...example } of examples) {
  test(`the example in ${example.name} gives what it says`, async () => {
    const { text, claims } = testModule(example);
    writeFileSync(path, text);
    await import(path);
    // A claim in a branch that is not taken is not made.
    expect.assertions(claims);
  });
}

test("the examples have no type errors", () => {
  const program = ts.createProgram(
    examples.map(({ path }) => path),
    options,
  );
  const faults = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.includes(folder));
  const names = new Map(examples.map(({ path, name }) => [path, name]));
  const told = faults.map(({ file, messageText }) => {
    return `${names.get(file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(told).toEqual([]);
});
