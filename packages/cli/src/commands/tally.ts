import { type Audience, type Finding, redact, type TallyBy, tally } from "@plenary/core";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { nameOf } from "../files.ts";
import { hasErrors, load } from "../load.ts";
import { type LargeFile, loadLarge } from "../participants/large-file.ts";
import { withProgress, writeFindings } from "../report.ts";
import { tallyCsv } from "../tally/csv.ts";
import { tallyMarkdown } from "../tally/markdown.ts";
import { screenOf, tallyText } from "../tally/text.ts";

interface TallyOptions {
  readonly by: TallyBy;
  readonly format: "text" | "markdown" | "csv" | "json";
  readonly language?: string;
  readonly audience: Audience;
}

/** `plenary tally`: who came, by what, and whether the numbers add up. */
export async function tallyCommand(file: string, options: TallyOptions): Promise<ExitCode> {
  const loaded = await withProgress(
    `Reading ${nameOf(file)}`,
    async (): Promise<LargeFile> => loadLarge(file) ?? (await load(file)),
  );
  const { document, findings } = loaded;
  if (document === undefined) {
    writeFindings(process.stderr, findings);
    return exitCode.findings;
  }
  const { by, format, language, audience } = options;
  // Whatever is printed for others than the organizers is counted from their copy, which hides small numbers.
  const copy = redact(document, audience);
  if (!copy.ok) {
    writeFindings(process.stderr, loaded.place(copy.findings));
    return exitCode.findings;
  }
  const participants = audience === "organizers" ? loaded.participants : undefined;
  const counted = tally(copy.value, {
    by,
    ...(language === undefined ? {} : { language }),
    ...(participants === undefined ? {} : { participants: participants() }),
  });
  if (counted.value.measures.length === 0) {
    process.stderr.write(`${nameOf(file)}: no headcounts and no participants to count\n`);
  }
  process.stdout.write(
    {
      text: () => tallyText(counted.value, screenOf(process.stdout)),
      markdown: () => tallyMarkdown(counted.value),
      csv: () => tallyCsv(counted.value),
      json: () => `${JSON.stringify(counted.value, null, 2)}\n`,
    }[format](),
  );
  const said = [...findings.filter(isAboutNumbers), ...loaded.place(counted.findings)];
  writeFindings(process.stderr, said);
  return hasErrors(said) ? exitCode.findings : exitCode.fine;
}

/** What makes a tally doubtful: errors, and warnings about headcounts and categories. */
function isAboutNumbers({ severity, code }: Finding): boolean {
  return severity === "error" || (severity === "warning" && /^(headcount|category)\//.test(code));
}
