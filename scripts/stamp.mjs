import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";

// Contents are compared, never times: a checkout, a copy or a clock that was set back makes times lie.
const folder = join(root, "node_modules/.cache/plenary");

/** One digest of the names and contents of files and of all files in folders; what is missing counts as missing. */
export function digest(paths) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const path of paths.flatMap(filesIn)) {
    hash
      .update(`\0${path}\0`)
      .update(existsSync(join(root, path)) ? readFileSync(join(root, path)) : "missing");
  }
  return hash.digest("hex");
}

/** Whether this state is the one that was remembered under this name. */
export function isStamped(name, state) {
  const file = join(folder, name);
  return existsSync(file) && readFileSync(file, "utf8") === state;
}

/** Remembers a state under a name, in node_modules, so that it goes when that goes. */
export function stamp(name, state) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), state);
}

function filesIn(path) {
  // Tests are not built.
  if (/\.test(-d)?\.ts$/.test(path)) return [];
  const entries = directory(path);
  if (entries === undefined) return [path];
  return entries.sort().flatMap((entry) => filesIn(`${path}/${entry}`));
}

function directory(path) {
  try {
    return readdirSync(join(root, path));
  } catch {
    return undefined;
  }
}
