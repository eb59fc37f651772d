import { existsSync, globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A piece of code that the documentation shows. */
export interface CodeExample {
  /** Where it stands. */
  readonly name: string;
  readonly code: string;
}

/** The `@example` blocks of the packages' sources, and the TypeScript blocks of the READMEs. */
export function codeExamples(): CodeExample[] {
  const sources = globSync("packages/*/src/**/*.ts", { exclude: ["**/*.{test,test-d}.ts"] });
  const pages = ["README.md", ...globSync("packages/*/README.md")].filter((path) =>
    existsSync(path),
  );
  return [...sources.sort().flatMap(docstringExamples), ...pages.sort().flatMap(pageExamples)];
}

function docstringExamples(path: string): CodeExample[] {
  const source = parse(path, readFileSync(path, "utf8"));
  const examples: CodeExample[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJSDoc(node)) examples.push(...examplesIn(node, path, source));
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return examples;
}

function examplesIn(docstring: ts.JSDoc, path: string, source: ts.SourceFile): CodeExample[] {
  const tags = docstring.tags?.filter((tag) => tag.tagName.text === "example") ?? [];
  return tags.map((tag) => {
    const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
    const line = source.getLineAndCharacterOfPosition(tag.getStart(source)).line + 1;
    return { name: `${path}:${line}`, code: /```ts\n([\s\S]*?)\n```/.exec(text)?.[1] ?? text };
  });
}

function pageExamples(path: string): CodeExample[] {
  const page = readFileSync(path, "utf8");
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: code = "", index }) => ({
    name: `${path}:${page.slice(0, index).split("\n").length}`,
    code,
  }));
}

/** An example as a module that tests itself, and how many claims it makes. */
export interface TestModule {
  readonly text: string;
  readonly claims: number;
}

/**
 * Makes each statement `expression; // => value` an assertion of deep equality. Comment lines right below continue the
 * value. Throws where an example claims nothing, or claims it of something else than an expression.
 */
export function testModule({ name, code }: CodeExample): TestModule {
  const source = parse("example.ts", code);
  const claims = expressionsIn(source).flatMap((statement) => claimOf(statement, code) ?? []);
  const written = code.match(/\/\/ =>/g)?.length ?? 0;
  if (written === 0) throw new Error(`${name} shows no value: add // => to an expression`);
  if (written > claims.length) throw new Error(`${name}: a // => stands after no expression`);
  const body = claims.reduceRight(
    (text, { start, end, test }) => text.slice(0, start) + test + text.slice(end),
    code,
  );
  const text = `import { expect as expectValue } from "vitest";\n${body}\nexport {};\n`;
  return { text, claims: claims.length };
}

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly test: string;
}

function claimOf(statement: ts.ExpressionStatement, code: string): Claim | undefined {
  const value = /^[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/(?! =>).*)*)/.exec(code.slice(statement.end))?.[1];
  if (value === undefined) return undefined;
  const expected = value.replace(/\n[ \t]*\/\//g, "\n");
  const actual = statement.expression.getText();
  const start = statement.getStart();
  return { start, end: statement.end, test: `expectValue(${actual}).toEqual((${expected}\n));` };
}

function expressionsIn(node: ts.Node): ts.ExpressionStatement[] {
  const inside = node.getChildren().flatMap(expressionsIn);
  return ts.isExpressionStatement(node) ? [node, ...inside] : inside;
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}
