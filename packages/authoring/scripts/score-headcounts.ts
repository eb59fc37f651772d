// Prints how much of the attendance cases is read right, by language and by notation:
//   node --conditions=plenary-source packages/authoring/scripts/score-headcounts.ts [FOLDER] [--differences]
// `false` are numbers that were taken for people and are not, or not these.
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  type ExpectedHeadcount,
  type HeadcountCase,
  headcountCases,
  readCase,
} from "./headcount-cases.ts";

const FIELDS = ["totals", "values", "categories", "institutions"] as const;
type Score = Record<"cases" | (typeof FIELDS)[number], [right: number, all: number]> & {
  false: number;
};

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith("--")) ??
  join(import.meta.dirname, "../cases/headcounts");
const scores = new Map<string, Score>();
for (const one of headcountCases(folder)) {
  const { expected, actual } = readCase(one);
  const right = isDeepStrictEqual(actual, expected);
  for (const key of [one.language, one.notation, "all"]) {
    const score = scores.get(key) ?? emptyScore();
    scores.set(key, score);
    score.cases[0] += right ? 1 : 0;
    score.cases[1]++;
    // Made by readCase.
    add(score, one, (actual as { headcounts: ExpectedHeadcount[] }).headcounts);
  }
  if (right) continue;
  console.log(
    `✗ ${one.language}: ${one.name}${one.known === undefined ? "" : ` (known: ${one.known})`}`,
  );
  if (process.argv.includes("--differences"))
    console.log(`  + ${JSON.stringify(actual)}\n  - ${JSON.stringify(expected)}`);
}
const row = (cells: readonly string[]) => cells.map((cell) => cell.padEnd(14)).join("");
console.log(row(["", "cases", ...FIELDS, "false"]));
for (const [key, score] of scores) {
  const cells = (["cases", ...FIELDS] as const).map((field) => score[field].join("/"));
  console.log(row([key, ...cells, String(score.false)]));
}

function emptyScore(): Score {
  return {
    cases: [0, 0],
    totals: [0, 0],
    values: [0, 0],
    categories: [0, 0],
    institutions: [0, 0],
    false: 0,
  };
}

/** Headcounts are paired by measure and total, else by measure; their lines by value, in the order of both. */
function add(score: Score, { expected }: HeadcountCase, actual: ExpectedHeadcount[]): void {
  const left = [...actual];
  const take = (isIt: (read: ExpectedHeadcount) => boolean) => {
    const at = left.findIndex(isIt);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const same = expected.map(({ measure, total }) =>
    take((read) => read.measure === measure && read.total === total),
  );
  for (const [at, wanted] of expected.entries()) {
    const read = same[at] ?? take(({ measure }) => measure === wanted.measure);
    if (wanted.total !== undefined) mark(score.totals, read?.total === wanted.total);
    if (read?.total !== undefined && read.total !== wanted.total) score.false++;
    addLines(score, wanted.lines, read?.lines);
  }
  for (const { total, lines = [] } of left)
    score.false += lines.length + (total === undefined ? 0 : 1);
}

function addLines(
  score: Score,
  wanted: ExpectedHeadcount["lines"] = [],
  read: ExpectedHeadcount["lines"] = [],
): void {
  const found = [...read];
  for (const line of wanted) {
    const at = found.findIndex(({ value }) => value === line.value);
    const [pair] = at === -1 ? [] : found.splice(at, 1);
    mark(score.values, pair !== undefined);
    mark(score.categories, isDeepStrictEqual(pair?.categories ?? [], line.categories ?? []));
    mark(score.institutions, pair !== undefined && pair.institution === line.institution);
  }
  score.false += found.length;
}

function mark(tally: [number, number], right: boolean): void {
  tally[0] += right ? 1 : 0;
  tally[1]++;
}
