import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, packages } from "./build.mjs";
import { pnpm, root, run } from "./command.mjs";
import { digest, isStamped, stamp } from "./stamp.mjs";
import { step } from "./step.mjs";

const manifests = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", "package.json"];
const folders = ["node_modules", ...packages.map((path) => `${path}/node_modules`)];

// What was asked for, and which of the folders it went to are still there.
const state = () =>
  [digest(manifests), ...folders.filter((path) => existsSync(join(root, path)))].join("\n");

/** Makes a fresh clone ready: dependencies as the lockfile has them, packages built. Does only what is not done yet. */
export async function setup() {
  await install();
  await build();
}

async function install() {
  if (isStamped("install", state())) return;
  await step("Installing dependencies", () =>
    // CI=true: pnpm asks nothing, also when a node_modules from elsewhere must be replaced.
    run(pnpm("install", "--frozen-lockfile"), { env: { CI: "true" } }),
  );
  stamp("install", state());
}
