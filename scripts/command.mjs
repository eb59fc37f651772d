import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const bin = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));

/** The command line that runs the pnpm of `packageManager` where only npm is installed. */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url)));
  return ["npx", "-y", packageManager, ...args];
}

/**
 * Runs a command with the installed tools, Node included, ahead on the path. `stdio: "inherit"` shows its output;
 * otherwise `output` holds it, in the order of arrival.
 */
export function run([command, ...args], { cwd = root, env = {}, stdio = "pipe" } = {}) {
  const path = [bin, process.env.PATH].join(delimiter);
  // Windows finds `npx` and the installed tools only through its shell, because they are .cmd files.
  const shell = process.platform === "win32";
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio,
    shell,
  });
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}
