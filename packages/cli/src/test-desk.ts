import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lintICalendar } from "@plenary/ical";
import { afterAll, expect } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, in which the command runs as a user would run it. */
export function createDesk() {
  const folder = mkdtempSync(join(tmpdir(), "plenary-test-"));
  folders.push(folder);
  const scratch = join(folder, "scratch");
  mkdirSync(scratch);
  const env = { ...process.env, TMPDIR: scratch, TMP: scratch };
  const node = ["--conditions=plenary-source", "--disable-warning=ExperimentalWarning"];
  return {
    path: (name: string) => join(folder, name),
    write: (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text),
    /** A file with every random id as its first letter and a number. */
    read(name: string): string {
      const ids = new Map<string, string>();
      return readFileSync(join(folder, name), "utf8").replace(/\b[nop]-[a-z2-9]{16}\b/g, (id) => {
        ids.set(id, ids.get(id) ?? `${id[0]}-${ids.size + 1}`);
        return ids.get(id) ?? id;
      });
    },
    files: () => readdirSync(folder).sort(),
    /** What the command left behind where temporary files go. */
    leftovers: () => readdirSync(scratch),
    run(args: readonly string[], input: string | Uint8Array = "") {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...node, main, ...args], {
        cwd: folder,
        input,
        encoding: "utf8",
        env,
        maxBuffer: 1 << 28,
      });
      // Whatever calendar comes out, its bytes are in order.
      if (stdout.startsWith("BEGIN:VCALENDAR")) expect(lintICalendar(stdout)).toEqual([]);
      return { status, stdout, stderr: stderr.split("\n").slice(0, -1) };
    },
    /** The command while it runs, or another program. */
    start: (args: readonly string[], program = main): ChildProcessWithoutNullStreams =>
      spawn(process.execPath, [...node, program, ...args], { cwd: folder, env }),
  };
}

export const launch = `# Ours
type: event
id: launch # stays
kind: launch
name: Launch
language: en
start: 2019-10-18

people:
  # the chair
  - id: ana
    name: Ana Pop # of Acme
    email: ana@example.org
participants:
  - { id: p1, person: ana, status: invited }

# the end
`;

const table = "Name;E-mail;Organization;Profession;Country;Status\n";
export const rows = `${table}Ana Pop;ANA@example.org;;;;attended\nIon;ion@example.org;Court;judge;NO;confirmed\n`;
