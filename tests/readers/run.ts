import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The folder of the programs that read calendars. */
export const programs = join(import.meta.dirname, "programs");

const work = mkdtempSync(join(tmpdir(), "plenary-readers-"));
afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 5 }));

/** A new folder, which goes when the tests have ended. */
export function folder(name: string): string {
  return mkdtempSync(join(work, `${name}-`));
}

/** What programs are told of the machine: a zone far from every example shows one that falls back on it. */
export const environment = { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "C.UTF-8" };

/** Runs a program to its end; gives what it printed. */
export function run(
  command: string,
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const child = spawn(command, args, { env: { ...environment, ...env } });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => errors.push(chunk));
  // A program that ends early tells why by its exit code.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(new Error(`${command} failed: ${reason}\n${howToInstall()}`));
    child.on("error", ({ message }) => fail(message));
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else fail(`exit ${code}: ${Buffer.concat(errors).toString().slice(-2_000)}`);
    });
  });
}

/** Runs Debian's own Python, because its modules are there and not in a Python that stands earlier on the path. */
export function python(script: string, args: readonly string[], input = ""): Promise<string> {
  return run("/usr/bin/python3", ["-B", join(programs, script), ...args], { input });
}

function howToInstall(): string {
  const packages = readFileSync(join(import.meta.dirname, "debian-packages.txt"), "utf8");
  return `If it is missing: sudo apt-get install -y ${packages.trim().split("\n").join(" ")}`;
}
