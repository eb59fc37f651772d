// Prints how much of the attendance cases is read right, by language and by notation:
//   node --conditions=plenary-source packages/authoring/scripts/score-headcounts.ts [FOLDER]
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  type ExpectedHeadcount,
  type HeadcountCase,
  headcountCases,
  readCase,
} from "./headcount-cases.ts";

interface Score {
  cases: number;
  whole: number;
  lines: number;
  values: number;
  categories: number;
  institutions: number;
  extra: number;
}

const folder =
  process.argv[2]?.startsWith("-") === false
    ? process.argv[2]
    : join(import.meta.dirname, "../cases/headcounts");
const cases = headcountCases(folder);
const scores = new Map<string, Score>();
for (const one of cases) {
  const { expected, actual } = readCase(one);
  const right = isDeepStrictEqual(actual, expected);
  for (const key of ["all", one.language, one.notation]) add(key, one, right, actual);
  if (right) continue;
  say(`✗ ${one.language}: ${one.name}${one.known === undefined ? "" : ` (known: ${one.known})`}`);
  if (process.argv.includes("--show"))
    say(`${JSON.stringify(actual)}\n  ${JSON.stringify(expected)}`);
}
const columns = [
  "cases",
  "whole",
  "lines",
  "values",
  "categories",
  "institutions",
  "extra",
] as const;
say(["", ...columns].map((name) => name.padEnd(13)).join(""));
for (const [key, score] of scores) {
  say([key, ...columns.map((name) => score[name])].map((cell) => String(cell).padEnd(13)).join(""));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Lines are compared in their order within a headcount of the same measure. */
function add(key: string, one: HeadcountCase, right: boolean, actual: object): void {
  const score = scores.get(key) ?? {
    cases: 0,
    whole: 0,
    lines: 0,
    values: 0,
    categories: 0,
    institutions: 0,
    extra: 0,
  };
  scores.set(key, score);
  score.cases++;
  if (right) score.whole++;
  // Made by readCase.
  const read = (actual as { headcounts: ExpectedHeadcount[] }).headcounts;
  for (const [at, { measure, lines = [] }] of one.expected.entries()) {
    const same =
      read[at]?.measure === measure
        ? read[at]
        : read.find((headcount) => headcount.measure === measure);
    const found = same?.lines ?? [];
    score.extra += Math.max(0, found.length - lines.length);
    for (const [at, line] of lines.entries()) {
      score.lines++;
      if (found[at]?.value === line.value) score.values++;
      if (isDeepStrictEqual(found[at]?.categories ?? [], line.categories ?? [])) score.categories++;
      if (found[at]?.institution === line.institution) score.institutions++;
    }
  }
}
