import { run } from "./command.mjs";
import { setup } from "./setup.mjs";

await setup();
const units = ["--project", "unit", "--project", "unit-kiritimati", "--typecheck"];
const { code } = await run(["vitest", "run", ...units, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = code;
