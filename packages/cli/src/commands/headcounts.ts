import { headcountsToYaml, readHeadcounts } from "@plenary/authoring";
import type { Finding, Headcount } from "@plenary/core";
import { type ExitCode, exitCode, UsageError } from "../exit-code.ts";
import { nameOf, readBytes } from "../files.ts";
import type { PlacedFinding } from "../load.ts";
import { withProgress, writeFindings } from "../report.ts";

/** `plenary headcounts`: headcount lines from an attendance list as people write it, and word of each number that is not in them. */
export async function headcountsCommand(
  file: string,
  options: { readonly language?: string; readonly format: "yaml" | "json" },
): Promise<ExitCode> {
  const { format, ...choices } = options;
  const result = await withProgress(`Reading ${nameOf(file)}`, async () =>
    readHeadcounts(decode(file, await readBytes(file)), choices),
  );
  writeFindings(
    process.stderr,
    result.findings.map((finding) => placed(file, finding)),
  );
  if (!result.ok) return exitCode.findings;
  const { organizations, headcounts, inferred } = result.value;
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify({ organizations, headcounts, inferred }, null, 2)}\n`
      : headcountsToYaml(result.value),
  );
  process.stderr.write(`${nameOf(file)}: ${headcounts.map(summary).join(", ")}\n`);
  return exitCode.fine;
}

function summary({ measure, total, lines = [] }: Headcount): string {
  const people = total ?? lines.reduce((sum, { value = 0 }) => sum + value, 0);
  if (lines.length === 0) return `${people} ${measure}`;
  return `${people} ${measure} in ${lines.length} ${lines.length === 1 ? "line" : "lines"}`;
}

function placed(file: string, finding: Finding): PlacedFinding {
  const { line, column } = finding.params;
  return { file: nameOf(file), ...finding, line: Number(line), column: Number(column) };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `cannot read ${nameOf(file)}: it is not text in UTF-8; save it as UTF-8, or copy its text into a file`,
    );
  }
}
