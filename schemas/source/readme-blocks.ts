import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./committed-files.ts";

/** The code that the README shows in a language, and what it says that the code prints. */
export function readmeExample(language: string): {
  readonly code: string;
  readonly output: string;
} {
  const code = block(language);
  const output = block("text", readme.indexOf(code));
  return { code, output };
}

/** The document that the README's examples read. */
export function readmeDocument(): string {
  return block("json");
}

const readme = readFileSync(join(home, "README.md"), "utf8");

function block(language: string, after = 0): string {
  const [, text] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme.slice(after)) ?? [];
  if (text === undefined) throw new Error(`The README shows no ${language}.`);
  return text;
}
