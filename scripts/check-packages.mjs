import { rmSync } from "node:fs";
import { basename } from "node:path";
import { run } from "./command.mjs";
import { pack } from "./pack.mjs";

// What a user of npm would stumble over: manifests that point at what is not packed, types that do not resolve. ESM alone
// is meant, because Node 22 can require it.
const { folder, tarballs } = await pack();
for (const tarball of tarballs) {
  await check(tarball, ["publint", "run", tarball, "--strict"]);
  await check(tarball, ["attw", tarball, "--profile", "esm-only", "--no-emoji"]);
}
rmSync(folder, { recursive: true });

async function check(tarball, command) {
  const { code, output } = await run(command);
  console.log(`${code === 0 ? "✓" : "✗"} ${command[0]} ${basename(tarball)}`);
  if (code === 0) return;
  console.log(output);
  process.exitCode = 1;
}
