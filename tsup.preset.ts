import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// One module in, one module out: a bundler can then leave out what a consumer does not import, which it cannot do
// inside one big file, because it takes every `z.object(…)` there for a side effect.
const keepModules: Plugin = {
  name: "keep-modules",
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true },
    );
  },
};

/** How every package is built: ESM for Node 22 and browsers of its age, workspace packages and dependencies left as imports. */
export const library: Options = {
  entry: ["src/**/*.ts", "!src/**/*.{test,test-d}.ts"],
  format: "esm",
  target: "es2023",
  platform: "neutral",
  dts: { entry: "src/index.ts" },
  clean: true,
  splitting: false,
  silent: true,
  removeNodeProtocol: false,
  esbuildPlugins: [keepModules],
};
