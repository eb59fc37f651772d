import { defineConfig } from "tsup";
import { library } from "../../tsup.preset.ts";

// A command is imported by nobody: it needs no declarations, and starts faster from few files.
export default defineConfig({
  ...library,
  entry: ["src/main.ts"],
  target: "node22",
  platform: "node",
  dts: false,
  splitting: true,
  esbuildPlugins: [],
});
