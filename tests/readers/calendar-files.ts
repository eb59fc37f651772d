import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Calendar } from "./entry.ts";
import { folder } from "./run.ts";

/** Writes calendars as files; gives their paths, in order. */
export function calendarFiles(name: string, calendars: readonly Calendar[]): string[] {
  const path = folder(name);
  return calendars.map(({ text }, index) => {
    const file = join(path, `${index}.ics`);
    writeFileSync(file, text);
    return file;
  });
}
