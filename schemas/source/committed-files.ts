import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const home = fileURLToPath(new URL("..", import.meta.url));

/** The paths of all files that are there and that the script makes. */
export function generatedPaths(): string[] {
  const patterns = [
    "*.schema.json",
    "open/*.json",
    "draft-07/**/*.json",
    "types/*.d.ts",
    "vectors/*/*.json",
  ];
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: home })).sort();
}
