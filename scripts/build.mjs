import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run } from "./command.mjs";
import { digest, isStamped, stamp } from "./stamp.mjs";
import { step } from "./step.mjs";

/** The folders of the packages that are built. */
export const packages = readdirSync(join(root, "packages"))
  .map((name) => `packages/${name}`)
  // Another branch may have left a folder with nothing but its node_modules.
  .filter((path) => existsSync(join(root, path, "package.json")));
const sources = packages.flatMap((path) => [
  `${path}/src`,
  `${path}/package.json`,
  `${path}/tsconfig.json`,
  `${path}/tsup.config.ts`,
]);
const shared = ["pnpm-lock.yaml", "tsconfig.base.json", "tsup.preset.ts"];
const outputs = packages.map((path) => `${path}/dist`);

// Both ends are held: a changed source, and a dist that was deleted or came from somewhere else, each mean a build.
const state = () => digest([...sources, ...shared, ...outputs]);

/** Builds all packages side by side, unless every dist is what the sources as they stand were built to. */
export async function build() {
  if (isStamped("build", state())) return;
  await step("Building the packages", async () => {
    // Declarations are made from the sources of the other packages, so no package waits for another's dist.
    const built = await Promise.all(
      packages.map((path) => run(["tsup"], { cwd: join(root, path) })),
    );
    const failed = packages.flatMap((path, at) =>
      built[at].code === 0 ? [] : [{ path, ...built[at] }],
    );
    return {
      code: failed.length > 0 ? 1 : 0,
      output: failed.map(({ path, output }) => `${path}\n${output}`).join("\n"),
    };
  });
  stamp("build", state());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
