// Validators side by side: node --conditions=plenary-source benchmarks/validation/compare.ts
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { contenders } from "./contenders.ts";
import { median, type Pace } from "./timing.ts";

const RUNS = 3;
const child = fileURLToPath(new URL("child.ts", import.meta.url));
const documents = ["Oradea", "5,000 items and 20,000 participants"];

// A process for each, because those who make nothing would let the others collect their neighbours' garbage.
const measured = contenders.map(({ name }) => ({ name, runs: [] as Pace[][] }));
for (let run = 0; run < RUNS; run += 1) {
  for (const { name, runs } of measured) {
    const parameters = ["--conditions=plenary-source", child, name];
    runs.push(JSON.parse(execFileSync(process.execPath, parameters, { encoding: "utf8" })));
  }
}

for (const [index, document] of documents.entries()) {
  console.log(`\n${document}, medians of ${RUNS} processes each`);
  for (const { name, runs } of measured) {
    const paces = runs.flatMap((documents) => documents[index] ?? []);
    const time = median(paces.map(({ milliseconds }) => milliseconds));
    const unit = time < 1 ? `${(time * 1000).toFixed(1)} µs` : `${time.toFixed(2)} ms`;
    const ratio = spread(paces.map(({ ratio }) => ratio));
    const allThreads = spread(paces.map(({ allThreads }) => allThreads));
    console.log(
      `  ${name.padEnd(24)} ${unit.padStart(10)}  ${ratio} × ajv; with the collector's threads ${allThreads}`,
    );
  }
}

function spread(ratios: readonly number[]): string {
  const [middle, least, most] = [median(ratios), Math.min(...ratios), Math.max(...ratios)];
  return `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}
