// The rules of the house (docs/architecture.md). They hold for what is shipped, type imports included, with no
// exceptions; tests may reach further. tests/house/layers.test.ts shows that each of them bites.
const SHIPPED = { pathNot: "[.]test(-d)?[.]ts$" };

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "model-stands-on-zod-alone",
      severity: "error",
      from: { ...SHIPPED, path: "^packages/core/src/model/" },
      to: { pathNot: ["^packages/core/src/model/", "(^|/)node_modules/zod/"] },
    },
    {
      name: "folders-of-core-meet-at-the-top",
      comment:
        "A folder imports itself, model/, and what knows of no document: suggest/ and links/; what needs two folders stands directly in src/.",
      severity: "error",
      from: { ...SHIPPED, path: "^packages/core/src/([^/]+)/" },
      to: { path: "^packages/core/src/", pathNot: "^packages/core/src/($1|model|suggest|links)/" },
    },
    {
      name: "suggest-and-links-stand-alone",
      severity: "error",
      from: { ...SHIPPED, path: "^packages/core/src/(suggest|links)/" },
      to: { path: "^packages/core/src/", pathNot: "^packages/core/src/$1/" },
    },
    {
      name: "packages-know-core-alone",
      comment: "Only the command puts packages together, and nobody imports the command.",
      severity: "error",
      from: { ...SHIPPED, path: "^packages/((?!cli/)[^/]+)/" },
      to: { path: "^packages/", pathNot: "^packages/($1|core)/" },
    },
    {
      name: "packages-meet-at-their-index",
      severity: "error",
      from: { ...SHIPPED, path: "^packages/([^/]+)/" },
      to: { path: "^packages/", pathNot: ["^packages/$1/", "^packages/[^/]+/src/index[.]ts$"] },
    },
    {
      name: "only-the-command-touches-the-machine",
      severity: "error",
      from: { ...SHIPPED, path: "^packages/(?!cli/)[^/]+/src/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["plenary-source", "import", "types", "default"],
      extensions: [".ts", ".js", ".json"],
    },
  },
};
