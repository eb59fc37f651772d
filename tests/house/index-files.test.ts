import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const indexes = readdirSync("packages")
  .map((name) => `packages/${name}/src/index.ts`)
  .filter((path) => existsSync(path));

test.each(indexes)("%s names what is public and holds nothing else", (path) => {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const others = source.statements.filter((statement) => !isReExport(statement));
  expect(others.map((statement) => statement.getText(source))).toEqual([]);
});

function isReExport(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    // `export *` would publish names that nobody wrote down here.
    statement.exportClause !== undefined
  );
}
