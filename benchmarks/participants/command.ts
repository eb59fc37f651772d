// The command, with its peak memory and its processor time as the last line of standard error.
import { run } from "../../packages/cli/src/run.ts";

process.exitCode = await run(process.argv.slice(2));
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stderr.write(`${maxRSS} KB ${userCPUTime + systemCPUTime} us\n`);
