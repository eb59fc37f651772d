import { globSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vitest/config";

const conditions = ["plenary-source", "module", "node", "import", "default"];

// Each folder of tests/ is a suite of its own; .ci/run runs them all.
const suites = globSync("tests/*/")
  .map((path) => basename(path))
  .map((name) => ({
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      testTimeout: 120_000,
      hookTimeout: 300_000,
    },
  }));

// The tests beside the code run under two clocks that are far apart, so that none of them can lean on the machine's.
const units = [
  { name: "unit", TZ: "UTC" },
  { name: "unit-kiritimati", TZ: "Pacific/Kiritimati" },
].map(({ name, TZ }) => ({
  extends: true as const,
  test: {
    name,
    include: ["packages/*/src/**/*.test.ts", "examples/**/*.test.ts"],
    env: { TZ },
    // Some tests start the command; a busy machine takes its time.
    testTimeout: 30_000,
    // Run by `npm test`, which switches it on. Types know no time zone: they are tested once. Errors elsewhere are
    // `npm run check:types`'s to report.
    typecheck: {
      include: name === "unit" ? ["packages/*/src/**/*.test-d.ts"] : [],
      tsconfig: "tsconfig.json",
      ignoreSourceErrors: true,
    },
  },
}));

export default defineConfig({
  // Workspace packages are tested as sources, whatever stands in dist.
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { projects: [...units, ...suites], pool: "forks", setupFiles: ["vitest.setup.ts"] },
});
