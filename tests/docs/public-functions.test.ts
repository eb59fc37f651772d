import { globSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
const indexes = globSync("packages/*/src/index.ts").sort();
const program = ts.createProgram(indexes, options);
const checker = program.getTypeChecker();

test.each(indexes)("every function that %s publishes shows an example", (path) => {
  expect(
    publicFunctions(path)
      .filter((symbol) => !hasExample(symbol))
      .map(({ name }) => name),
  ).toEqual([]);
});

function publicFunctions(path: string): ts.Symbol[] {
  const source = program.getSourceFile(path);
  const index = source && checker.getSymbolAtLocation(source);
  const names = index === undefined ? [] : checker.getExportsOfModule(index);
  return names
    .map(original)
    .filter((symbol) => checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0);
}

function original(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function hasExample(symbol: ts.Symbol): boolean {
  return symbol.getJsDocTags(checker).some(({ name }) => name === "example");
}
