import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs a program that reads JSON and writes JSON. One that is missing or fails is an error with what to install. */
export function runProgram(
  command: string,
  args: readonly string[],
  input: unknown,
  environment: Readonly<Record<string, string>> = {},
) {
  return JSON.parse(run(command, args, { input: JSON.stringify(input), environment }));
}

interface Circumstances {
  readonly input?: string;
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and gives its output. */
export function run(
  command: string,
  args: readonly string[],
  { input = "", cwd = ".", environment = {} }: Circumstances = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    cwd,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8", ...environment },
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout;
  const list = readFileSync(join(import.meta.dirname, "debian-packages.txt"), "utf8");
  const install = `sudo apt-get install -y ${list.trim().split("\n").join(" ")}`;
  const reason = error?.message ?? stderr.slice(0, 2000);
  throw new Error(`${command} failed: ${reason}\nIf it is missing: ${install}`);
}
