import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Calendar, dayAfter, type Entry, entriesIn } from "./entry.ts";
import { folder, programs, run } from "./run.ts";

/** khal, a calendar for the terminal: it imports each calendar, and lists what it has. */
export function readWithKhal(calendars: readonly Calendar[]): Promise<Entry[][]> {
  return Promise.all(calendars.map(readOne));
}

async function readOne({ text }: Calendar): Promise<Entry[]> {
  const home = folder("khal");
  mkdirSync(join(home, "calendar"));
  const settings = readFileSync(join(programs, "khal.conf"), "utf8").replaceAll("HOME", home);
  writeFileSync(join(home, "khal.conf"), settings);
  writeFileSync(join(home, "calendar.ics"), text);
  const khal = (...args: string[]) => run("khal", ["-c", join(home, "khal.conf"), ...args]);
  await khal("import", "--batch", join(home, "calendar.ics"));
  const format = "{title}\u001f{start-long}\u001f{end-long}\u001f{location}\u001e";
  const list = [
    "list",
    "--once",
    "--day-format",
    "",
    "--format",
    format,
    "2000-01-01",
    "2050-01-01",
  ];
  return entriesIn(await khal(...list)).map((entry) => ({
    ...entry,
    // Each entry stands on a line of its own.
    title: entry.title.replace(/^\n/, ""),
    // khal shows the last day of whole days, not the one after it.
    end: entry.end.includes("T") ? entry.end : dayAfter(entry.end),
  }));
}
