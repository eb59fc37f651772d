import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, packages } from "./build.mjs";
import { pnpm, root, run } from "./command.mjs";

// The schemas are generated and committed: they are published without a build.
const published = [...packages, "schemas"];

/** Packs every package as it would be published, into a new folder. Gives that folder and the tarballs in it. */
export async function pack() {
  await build();
  const folder = mkdtempSync(join(tmpdir(), "plenary-packed-"));
  const tarballs = [];
  for (const path of published) {
    const command = pnpm("pack", "--json", "--pack-destination", folder);
    const { code, output } = await run(command, { cwd: join(root, path) });
    if (code !== 0) throw new Error(output);
    // npx may say something of its own before the JSON.
    tarballs.push(JSON.parse(output.slice(output.search(/^\{/m))).filename);
  }
  return { folder, tarballs };
}
