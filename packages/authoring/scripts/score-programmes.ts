// Prints how many starts, stated ends, titles and kinds of the programme cases are read right, by language and by notation:
//   node --conditions=plenary-source packages/authoring/scripts/score-programmes.ts [FOLDER]
import { type ProgrammeCase, programmeCases, reading } from "./programme-cases.ts";

interface Item {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly kind: string;
  readonly title: string;
}

const FIELDS = ["starts", "ends", "titles", "kinds"] as const;
type Tally = Record<(typeof FIELDS)[number], [right: number, all: number]> & {
  cases: [number, number];
  extra: number;
};

function itemsOf(lines: string): Item[] {
  let day = "";
  return lines.split("\n").flatMap((line) => {
    const item = /^(\S{5})(?:-([0-9:T-]+)|~([0-9:T-]+))?(~)? ([a-z]+|-) (.*?)(?: \[.*\])?$/.exec(
      line,
    );
    if (item === null) {
      if (/^\d{4}-/.test(line)) day = line;
      return [];
    }
    const [, start = "", stated = "", inferred = "", shared, kind = "", title = ""] = item;
    // A session that has the times of the item it is part of ends when that one does.
    const end = shared === undefined ? stated : inferred;
    return [{ day, start, end, kind, title }];
  });
}

/** Pairs items by day, start and, where several start together, title. */
function score({ expected }: ProgrammeCase, actual: string, tally: Tally): void {
  const found = itemsOf(actual);
  for (const item of itemsOf(expected)) {
    const same = (other: Item) => other.day === item.day && other.start === item.start;
    const at = Math.max(
      found.findIndex((other) => same(other) && other.title === item.title),
      -1,
    );
    const index = at === -1 ? found.findIndex(same) : at;
    const [pair] = index === -1 ? [] : found.splice(index, 1);
    const mark = (field: (typeof FIELDS)[number], right: boolean) => {
      tally[field][0] += right ? 1 : 0;
      tally[field][1]++;
    };
    mark("starts", pair !== undefined);
    if (item.end !== "") mark("ends", pair?.end === item.end);
    mark("titles", pair?.title === item.title);
    if (item.kind !== "-") mark("kinds", pair?.kind === item.kind);
  }
  tally.extra += found.length;
  tally.cases[0] += actual === expected ? 1 : 0;
  tally.cases[1]++;
}

function emptyTally(): Tally {
  return { starts: [0, 0], ends: [0, 0], titles: [0, 0], kinds: [0, 0], cases: [0, 0], extra: 0 };
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(12))).join("");
  console.log(row([title, ...FIELDS, "extra", "whole"]));
  for (const [name, tally] of tallies) {
    const cells = FIELDS.map((field) => tally[field].join("/"));
    console.log(row([name, ...cells, String(tally.extra), tally.cases.join("/")]));
  }
  console.log();
}

const cases = programmeCases(process.argv.slice(2).find((argument) => !argument.startsWith("--")));
const [byLanguage, byNotation, total] = [
  new Map<string, Tally>(),
  new Map<string, Tally>(),
  new Map<string, Tally>(),
];
for (const one of cases) {
  const actual = reading(one);
  for (const [map, key] of [
    [byLanguage, one.language],
    [byNotation, one.notation],
    [total, "all"],
  ] as const) {
    const tally = map.get(key) ?? emptyTally();
    map.set(key, tally);
    score(one, actual, tally);
  }
  if (process.argv.includes("--differences") && actual !== one.expected) {
    console.log(`### ${one.name}${one.known === undefined ? "" : ` (known: ${one.known})`}`);
    const [want, got] = [one.expected.split("\n"), actual.split("\n")];
    for (const line of want) if (!got.includes(line)) console.log(`  - ${line}`);
    for (const line of got) if (!want.includes(line)) console.log(`  + ${line}`);
  }
}
print("language", byLanguage);
print("notation", byNotation);
print("", total);
