// The command, with its peak memory as the last line of standard error.
import { run } from "../../packages/cli/src/run.ts";

process.exitCode = await run(process.argv.slice(2));
process.stderr.write(`maxRSS ${process.resourceUsage().maxRSS}\n`);
