// How much memory and time `plenary participants` and `plenary tally` take, by the number of participants:
//   node --conditions=plenary-source benchmarks/participants/measure.ts [10000 100000 1000000]
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const child = fileURLToPath(new URL("command.ts", import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1e4, 1e5, 1e6];
const CATEGORIES = ["judge", "lawyer", "NGO", "police officer", "social worker", "prosecutor"];
const COUNTRIES = ["RO", "Bulgaria", "Belgique", "Spanien", "SE"];

const folder = mkdtempSync(join(tmpdir(), "plenary-benchmark-"));
try {
  console.log(
    "| participants | step | processor seconds | peak memory (MB) |\n|---:|---|---:|---:|",
  );
  for (const size of sizes) measure(size);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(size: number): void {
  const event = join(folder, "event.yaml");
  const base =
    "type: event\nid: big\nkind: conference\nname: Big\nlanguage: en\nstart: 2019-10-18\n";
  writeFileSync(event, base);
  const table = (status: string) => writeTable(join(folder, `${status}.csv`), size, status);
  report(size, "merge into an empty event", ["participants", table("confirmed"), "--into", event]);
  report(size, "merge again, all changed", ["participants", table("attended"), "--into", event]);
  report(size, "tally", ["tally", event]);
}

function writeTable(path: string, size: number, status: string): string {
  const file = openSync(path, "w");
  writeSync(file, "First name,Last name,E-mail,Organization,Category,Country,Status\n");
  for (let at = 0; at < size; at += 1000) {
    const rows = Array.from({ length: Math.min(1000, size - at) }, (_, n) => rowOf(at + n, status));
    writeSync(file, rows.join(""));
  }
  closeSync(file);
  return path;
}

function rowOf(at: number, status: string): string {
  const organization = `Organizația ${at % 300}`;
  const category = CATEGORIES[at % CATEGORIES.length];
  return `Ana${at},Popescu${at % 977},ana${at}@example.org,${organization},${category},${COUNTRIES[at % 5]},${status}\n`;
}

function report(size: number, step: string, args: string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--conditions=plenary-source", child, ...args],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${step}: ${stderr}`);
  const [, kilobytes, microseconds] = /(\d+) KB (\d+) us\n$/.exec(stderr) ?? [];
  const seconds = (Number(microseconds) / 1e6).toFixed(1);
  console.log(`| ${size} | ${step} | ${seconds} | ${Math.round(Number(kilobytes) / 1024)} |`);
}
