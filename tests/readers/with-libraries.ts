import { join } from "node:path";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { calendarFiles } from "./calendar-files.ts";
import { type Calendar, type Entry, entriesIn, instant } from "./entry.ts";
import { folder, programs, python, run } from "./run.ts";

/** libical, through a program of a few lines of C. */
export async function readWithLibical(calendars: readonly Calendar[]): Promise<Entry[][]> {
  const program = join(folder("libical"), "libical");
  const flags = (await run("pkg-config", ["--cflags", "--libs", "libical"])).trim().split(/\s+/);
  await run("cc", [
    "-Wall",
    "-Wextra",
    "-Werror",
    join(programs, "libical.c"),
    "-o",
    program,
    ...flags,
  ]);
  return Promise.all(
    calendars.map(async ({ text }) => entriesIn(await run(program, [], { input: text }))),
  );
}

/** A Python library, through a script that prints a calendar's entries. */
export function withPython(script: string) {
  return (calendars: readonly Calendar[]): Promise<Entry[][]> =>
    Promise.all(calendars.map(async ({ text }) => entriesIn(await python(script, [], text))));
}

/** evolution-data-server, which stores each calendar and gives back what it has stored. */
export async function readWithEvolution(calendars: readonly Calendar[]): Promise<Entry[][]> {
  const home = folder("evolution");
  const script = ["/usr/bin/python3", "-B", join(programs, "with_evolution.py")];
  const output = await run(
    "dbus-run-session",
    ["--", ...script, ...calendarFiles("evolution", calendars)],
    {
      env: {
        HOME: home,
        XDG_RUNTIME_DIR: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
      },
    },
  );
  return output.split("\u001d").slice(0, -1).map(entriesIn);
}

export async function readWithIcalJs(calendars: readonly Calendar[]): Promise<Entry[][]> {
  return calendars.map(({ text }) => entriesOf(text));
}

/** The entries of one calendar as ical.js sees them. */
export function entriesOf(text: string): Entry[] {
  const file = new ICAL.Component(ICAL.parse(text));
  const time = (moment: ICAL.Time) =>
    moment.isDate ? moment.toString() : moment.convertToZone(ICAL.Timezone.utcTimezone).toString();
  return file.getAllSubcomponents("vevent").map((component) => {
    const { summary, startDate, endDate, location } = new ICAL.Event(component);
    return { title: summary, start: time(startDate), end: time(endDate), location: location ?? "" };
  });
}

export async function readWithNodeIcal(calendars: readonly Calendar[]): Promise<Entry[][]> {
  return calendars.map(({ text }) =>
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((component) => {
      if (component?.type !== "VEVENT") return [];
      const { summary, location, start, end, datetype } = component;
      // A day is midnight on the clock of the machine.
      const day = (date: Date) =>
        [date.getFullYear(), date.getMonth() + 1, date.getDate()]
          .map((part) => String(part).padStart(2, "0"))
          .join("-");
      const time = datetype === "date" ? day : instant;
      return [
        {
          title: plain(summary),
          start: time(start),
          end: time(end ?? start),
          location: plain(location),
        },
      ];
    }),
  );
}

/** node-ical gives a text alone, or together with its parameters. */
function plain(value: string | { val: string } | undefined): string {
  return typeof value === "object" ? value.val : (value ?? "");
}
