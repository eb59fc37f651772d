import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { attendanceCodes, participantCodes, programmeCodes, syntaxCodes } from "@plenary/authoring";
import { redactionCodes, rules, shapeCodes, tallyCodes } from "@plenary/core";
import { calendarCodes, importCodes, lintCodes, replyCodes } from "@plenary/ical";

const page = new URL("../docs/findings.md", import.meta.url);

type Row = readonly [code: string, severity: string, summary: string];

/** docs/findings.md, made from the tables of codes, so that it cannot say anything else than they do. */
export function findingsPage(): string {
  return [
    "# Findings",
    "",
    "Everything that can be wrong is a value: `{ code, severity, path, message, params }`. `path` is a JSON Pointer; `message` says",
    "what is wrong and what to do, and never repeats a participant's data. This page is made from the tables of codes by",
    "`npm run write:docs`.",
    ...section("The text", "`readDocument` of `@plenary/authoring`", weighed(syntaxCodes)),
    ...section(
      "The shape",
      "`validateEvent` and `validateDocument` of `@plenary/core`",
      Object.entries(shapeCodes).map(([code, summary]): Row => [code, "error", summary]),
    ),
    ...section(
      "The meaning",
      "`check` of `@plenary/core`",
      rules.map(({ code, severity, summary }): Row => [code, severity, summary]),
    ),
    ...section("The tally", "`tally` of `@plenary/core`", weighed(tallyCodes)),
    ...section("The copy", "`redact` of `@plenary/core`", weighed(redactionCodes)),
    ...section(
      "The calendar",
      "`toICalendar`, `streamICalendar` and `toInvitation` of `@plenary/ical`",
      weighed(calendarCodes),
    ),
    ...section("The bytes of a calendar", "`lintICalendar` of `@plenary/ical`", weighed(lintCodes)),
    ...section(
      "A calendar that is read",
      "`fromICalendar` of `@plenary/ical`",
      weighed(importCodes),
    ),
    ...section("An answer that is read", "`readReply` of `@plenary/ical`", weighed(replyCodes)),
    ...section("The programme", "`readProgramme` of `@plenary/authoring`", weighed(programmeCodes)),
    ...section(
      "The attendance",
      "`readHeadcounts` and `mergeHeadcounts` of `@plenary/authoring`",
      weighed(attendanceCodes),
    ),
    ...section(
      "The list of participants",
      "`readRegistration` and `startMerge` of `@plenary/authoring`, by `plenary participants` and `plenary headcounts --into`",
      weighed(participantCodes),
    ),
    "",
  ].join("\n");
}

function weighed(codes: Readonly<Record<string, readonly [severity: string, summary: string]>>) {
  return Object.entries(codes).map(([code, [severity, summary]]): Row => [code, severity, summary]);
}

function section(title: string, by: string, rows: readonly Row[]): string[] {
  return [
    "",
    `## ${title}`,
    "",
    `Found by ${by}.`,
    "",
    "| code | severity | what it stands for |",
    "|---|---|---|",
    ...rows.map(([code, severity, summary]) => `| \`${code}\` | ${severity} | ${summary} |`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, findingsPage());
