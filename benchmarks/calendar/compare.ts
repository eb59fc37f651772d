// Calendars from sessions, by each library, side by side:
//   node --conditions=plenary-source benchmarks/calendar/compare.ts [100 1000 10000 100000]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { againAfterOneChange } from "./again.ts";
import { contenders, floor, generatorPlain, type Input, ours } from "./contenders.ts";
import { seen } from "./seen.ts";
import { eventOf, sessionsOf } from "./sessions.ts";

const child = fileURLToPath(new URL("child.ts", import.meta.url));
const sizes =
  process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000, 100_000];
/** How many times as long as the string builder ours may take, at most. */
const PROMISED: ReadonlyMap<number, number> = new Map([
  [1_000, 3.5],
  [10_000, 2.5],
  [100_000, 1.6],
]);
const broken: string[] = [];

await compareWhatIsSaid({ event: eventOf(200), sessions: sessionsOf(200) });
console.log("| sessions | library | ms, median | × string builder | peak MB above input |");
console.log("|---:|---|---:|---:|---:|");
for (const size of sizes) compareAt(size);
compareStreams();
const again = await againAfterOneChange(10_000);
console.log(`\n10,000 sessions again after one change: ${again.toFixed(3)} of the first time`);
promise(again <= 0.1, "writing again takes more than a tenth");
for (const message of broken) console.error(`BROKEN: ${message}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** All contenders must have said the same, or their times mean nothing. */
async function compareWhatIsSaid(input: Input): Promise<void> {
  const expected = seen(await floor.write(input));
  for (const { name, write } of contenders) {
    const faults = seen(await write(input)).filter((line, index) => line !== expected[index]);
    console.log(
      `ical.js reads from ${name}: ${faults.length === 0 ? "the same" : `${faults.length} of ${expected.length} entries differ`}`,
    );
    promise(name !== ours.name || faults.length === 0, "ours says something else");
  }
  console.log();
}

function compareAt(size: number): void {
  const taking = contenders.filter(({ most = Number.POSITIVE_INFINITY }) => size <= most);
  const medians = new Map<string, number>();
  const runs = new Map<string, number[]>(taking.map(({ name }) => [name, []]));
  // Each in a process of its own, and in turns, so that what else the machine does strikes all alike.
  for (let round = 0; round < (size > 10_000 ? 1 : 3); round++) {
    for (const [name, list] of runs) list.push(...(measure("time", size, [name]) as number[]));
  }
  for (const [name, list] of runs) medians.set(name, median(list));
  const least = medians.get(floor.name) ?? Number.NaN;
  for (const { name } of taking) {
    const { above } = measure("memory", size, [name]) as { above: number };
    const time = medians.get(name) ?? Number.NaN;
    console.log(
      `| ${size} | ${name} | ${time.toFixed(1)} | ${(time / least).toFixed(2)} | ${above.toFixed(0)} |`,
    );
  }
  const time = medians.get(ours.name) ?? Number.NaN;
  const most = PROMISED.get(size);
  promise(
    most === undefined || time <= most * least,
    `${size}: more than ${most} × the string builder`,
  );
  const plain = medians.get(generatorPlain.name) ?? Number.NaN;
  promise(size !== 10_000 || time <= plain / 5, "10000: more than a fifth of plain ical-generator");
}

function compareStreams(): void {
  const held = sizes.map((size) => {
    const { above } = measure("stream", size, []) as { above: number };
    console.log(`${size} sessions streamed: ${above.toFixed(1)} MB held above the input`);
    return above;
  });
  promise(Math.max(...held) <= Math.min(...held) + 1, "the stream's memory grows with its input");
}

function measure(task: string, size: number, names: readonly string[]): unknown {
  const flags = ["--conditions=plenary-source", "--expose-gc", "--max-old-space-size=8192"];
  const args = [...flags, child, task, String(size), ...names];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

function promise(isKept: boolean, message: string): void {
  if (!isKept) broken.push(message);
}
