import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedPaths, home } from "./committed-files.ts";
import { publishedFiles } from "./published-files.ts";

// Run by `npm run write:schemas`: makes the package's files from the models anew.
const files = await publishedFiles();
for (const path of generatedPaths()) rmSync(join(home, path));
for (const [path, text] of files) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}
process.stdout.write(`${files.size} files in schemas/\n`);
