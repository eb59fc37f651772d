// How the time of reading a programme grows with the text, beside cutting the text into lines. CPU time of this process, so that other work on the machine does not count:
//   node --conditions=plenary-source benchmarks/programmes/growth.ts
import { readProgramme } from "@plenary/authoring";
import { growingTexts } from "../../packages/authoring/src/programme/test-support/growing-texts.ts";

const SIZES = [100_000, 1_000_000] as const;
const OPTIONS = { date: "2026-05-05", timeZone: "Europe/Bucharest" };

/** In milliseconds of CPU. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

readProgramme(growingTexts["a programme"]?.(50_000) ?? "", OPTIONS);
console.log(
  `${"".padEnd(24)}${"100 kB".padStart(9)}${"1 MB".padStart(9)}${"growth".padStart(9)}${"lines".padStart(9)}`,
);
for (const [name, make] of Object.entries(growingTexts)) {
  const [small, large] = SIZES.map((size) => {
    const text = make(size);
    return {
      reading: costOf(() => readProgramme(text, OPTIONS)),
      splitting: costOf(() => text.split("\n").map((line) => line.trim())),
    };
  });
  if (small === undefined || large === undefined) continue;
  const growth = large.reading / Math.max(small.reading, 1);
  const cells = [
    `${small.reading.toFixed(0)} ms`,
    `${large.reading.toFixed(0)} ms`,
    `${growth.toFixed(1)} x`,
    `${(large.reading / Math.max(large.splitting, 1)).toFixed(0)} x`,
  ];
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join(""));
}
