import { type Command, Option } from "commander";
import { type End, type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf } from "../files.ts";
import { load } from "../load.ts";
import { hasErrors } from "../loaded-file.ts";
import { countFindings, type PlacedFinding, withProgress, writeFindings } from "../report.ts";

export function addCheck(program: Command, end: End): void {
  program
    .command("check")
    .description("tell what is wrong, doubtful or worth knowing in a document")
    .argument("<file...>", "documents in YAML or JSON")
    .addOption(
      new Option("--format <format>", "how findings are written")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--strict", "exit with 1 on warnings too")
    .addHelpText("after", "\nExample:\n  $ plenary check event.yaml")
    .action(async (files: string[], options) => end(await checkFiles(files, options)));
}

/** What is wrong, doubtful or worth knowing in each file. */
async function checkFiles(
  files: readonly string[],
  options: { readonly format: "text" | "json"; readonly strict?: true },
): Promise<ExitCode> {
  if (files.filter((file) => file === "-").length > 1) {
    throw new UsageError("standard input can be read once; give - once");
  }
  const all: PlacedFinding[] = [];
  let unreadable = false;
  for (const [index, file] of files.entries()) {
    const label = files.length === 1 ? "Checking" : `Checking ${index + 1} of ${files.length}:`;
    const loaded = await withProgress(`${label} ${nameOf(file)}`, () => load(file)).catch(told);
    unreadable ||= loaded === undefined;
    if (loaded === undefined) continue;
    const { findings } = loaded;
    all.push(...findings);
    if (options.format === "text") {
      writeFindings(process.stdout, findings);
      process.stderr.write(`${nameOf(file)}: ${countFindings(findings)}\n`);
    }
  }
  if (options.format === "json") {
    process.stdout.write(`${JSON.stringify({ findings: all }, null, 2)}\n`);
  }
  if (unreadable) return exitCode.usage;
  const fails = hasErrors(all) || (options.strict && all.some((f) => f.severity === "warning"));
  return fails ? exitCode.findings : exitCode.fine;
}

/** Says that a file cannot be read; the others are looked at all the same. */
function told(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`plenary: ${error.message}\n`);
}
