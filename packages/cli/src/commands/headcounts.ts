import { type HeadcountsOptions, headcountsToYaml, readHeadcounts } from "@plenary/authoring";
import type { Headcount } from "@plenary/core";
import type { Command } from "commander";
import { type DocumentFormat, formatOption, formatted } from "../document-format.ts";
import { type End, type ExitCode, exitCode } from "../exit-code.ts";
import { nameOf, readText } from "../files.ts";
import { languageTag } from "../options.ts";
import { placeIn, withProgress, writeFindings } from "../report.ts";

export function addHeadcounts(program: Command, end: End): void {
  program
    .command("headcounts")
    .description("make headcount lines from an attendance list as people write it")
    .argument("<text>", "a text, a web page, or - for standard input")
    .option("--language <tag>", "the text's language, where it is not recognised", languageTag)
    .addOption(formatOption("how the lines are written"))
    .addHelpText("after", "\nExample:\n  $ plenary headcounts report.txt > headcounts.yaml")
    .action(async (file: string, options) => end(await readAttendance(file, options)));
}

/** Headcount lines from an attendance list as people write it, and word of each number that is not in them. */
async function readAttendance(
  file: string,
  { format, ...choices }: HeadcountsOptions & { readonly format: DocumentFormat },
): Promise<ExitCode> {
  const result = await withProgress(`Reading ${nameOf(file)}`, async () =>
    readHeadcounts(await readText(file), choices),
  );
  writeFindings(process.stderr, placeIn(file, result.findings));
  if (!result.ok) return exitCode.findings;
  const { organizations, headcounts, inferred } = result.value;
  const lists = { organizations, headcounts, inferred };
  process.stdout.write(formatted(lists, format, () => headcountsToYaml(result.value)));
  process.stderr.write(`${nameOf(file)}: ${headcounts.map(summary).join(", ")}\n`);
  return exitCode.fine;
}

function summary({ measure, total, lines = [] }: Headcount): string {
  const people = total ?? lines.reduce((sum, { value = 0 }) => sum + value, 0);
  if (lines.length === 0) return `${people} ${measure}`;
  return `${people} ${measure} in ${lines.length} ${lines.length === 1 ? "line" : "lines"}`;
}
