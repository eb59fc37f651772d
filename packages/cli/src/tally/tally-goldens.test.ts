import { readFileSync } from "node:fs";
import { readDocument } from "@plenary/authoring";
import {
  type PlenaryDocument,
  type Tally,
  type TallyBy,
  tally,
  validateDocument,
} from "@plenary/core";
import { describe, expect, test } from "vitest";
import { tallyCsv } from "./csv.ts";
import { tallyMarkdown } from "./markdown.ts";
import { tallyText } from "./text.ts";

const EXAMPLES = [
  "oradea-2019",
  "bucharest-roundtable-2019",
  "bucharest-government-2023",
  "together-2016",
  "cooperation-2018",
];

const plain = { style: (_: string, text: string) => text };
const FORMATS: Readonly<Record<string, (tally: Tally) => string>> = {
  txt: (counted) => tallyText(counted, plain),
  "wide.txt": (counted) => tallyText(counted, { ...plain, width: 100 }),
  "narrow.txt": (counted) => tallyText(counted, { ...plain, width: 40 }),
  md: tallyMarkdown,
  csv: tallyCsv,
  json: (counted) => `${JSON.stringify(counted, null, 2)}\n`,
};

describe.each(EXAMPLES)("%s", (name) => {
  const document = example(name);

  test.each(Object.entries(FORMATS))("by category as %s", async (ending, write) => {
    await golden(write(tally(document).value), `${name}.${ending}`);
  });

  test.each<TallyBy>(["sector", "institution", "country"])("by %s", async (by) => {
    await golden(tallyText(tally(document, { by }).value, plain), `${name}.${by}.txt`);
  });
});

test("together-2016 has 23 magistrates, whom nobody split, and shares in the order of its lines", () => {
  const attended = tally(example("together-2016")).value.measures.find(
    ({ measure }) => measure === "attended",
  );
  if (attended === undefined) throw new Error("the example states who attended");
  const { total, rows, lines, unallocatedShare } = attended;
  const rowOf = (id: string | null) => rows.find((row) => row.id === id);
  expect([total, rowOf("magistrate")?.direct, rowOf("judge")]).toEqual([122, 23, undefined]);
  expect(lines.map(({ row }) => rowOf(row)?.share ?? unallocatedShare)).toEqual([
    23, 19, 15, 15, 11, 10, 6, 1,
  ]);
});

test("both views of the roundtable count its 32 participants", () => {
  const sums = (["category", "institution"] as const).map((by) => {
    const [attended] = tally(example("bucharest-roundtable-2019"), { by }).value.measures;
    const tops = attended?.rows.filter(({ depth }) => depth === 0) ?? [];
    return tops.reduce((sum, { subtree }) => sum + subtree, attended?.unallocated ?? 0);
  });
  expect(sums).toEqual([32, 32]);
});

function example(name: string): PlenaryDocument {
  const path = new URL(`../../../../examples/${name}.yaml`, import.meta.url);
  const source = readDocument(readFileSync(path));
  if (!source.ok) throw new Error(`${name} cannot be read`);
  const validated = validateDocument(source.value.data);
  if (!validated.ok) throw new Error(`${name} is no document`);
  return validated.value;
}

async function golden(text: string, name: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(`goldens/${name}`);
}
