import { contenders } from "./contenders.ts";
import { large, small } from "./documents.ts";
import { median, timesOf } from "./timing.ts";

// Run by `node --conditions=plenary-source benchmarks/validation/compare.ts`: all of them side by side in one run.
const documents = [
  { name: "Oradea (small)", data: small, repeats: 2000 },
  { name: "5,000 items and 20,000 participants", data: large, repeats: 3 },
];

for (const { name, data, repeats } of documents) {
  const text = JSON.stringify(data);
  const fresh: unknown = JSON.parse(text);
  const refusing = contenders.filter(({ validate, accepts }) => !accepts(validate(fresh)));
  if (refusing.length > 0) throw new Error(`refused by ${refusing.map((each) => each.name)}`);
  const work = new Map<string, () => unknown>([
    ...contenders.map(({ name, validate }) => [name, () => validate(fresh)] as const),
    ["JSON.parse (the floor)", () => JSON.parse(text)],
  ]);
  const times = timesOf(work, repeats);
  const ajv = median(times.get("ajv, standalone") ?? []);
  console.log(`\n${name}, ${text.length.toLocaleString("en")} characters`);
  for (const [contender, samples] of times) {
    const time = median(samples);
    const unit = time < 1 ? `${(time * 1000).toFixed(1)} µs` : `${time.toFixed(2)} ms`;
    console.log(
      `  ${contender.padEnd(26)} ${unit.padStart(10)} ${(time / ajv).toFixed(2).padStart(7)} × ajv`,
    );
  }
}
