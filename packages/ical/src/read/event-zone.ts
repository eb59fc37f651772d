import type { Finding } from "@plenary/core";
import type ICAL from "ical.js";
import type { CalendarEntry } from "./calendar-entry.ts";
import { textOf } from "./calendar-entry.ts";
import { type EntryTime, knownZone, wallClock } from "./entry-time.ts";
import { importFinding } from "./import-codes.ts";

/** The wall clock on which a document tells all of its times. */
export interface EventZone {
  /** Absent where a calendar has only days. */
  readonly timeZone?: string;
  /** Whether no entry names it. */
  readonly isInferred: boolean;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` on this clock. */
  localOf(time: EntryTime): string;
  readonly findings: readonly Finding[];
}

/** The zone that most entries name, of those that are known; else the one that the calendar or the caller names, else UTC. */
export function eventZone(
  roots: readonly ICAL.Component[],
  entries: readonly CalendarEntry[],
  wanted: string | undefined,
): EventZone {
  const times = entries.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]));
  const timed = times.filter(({ local }) => local.length > 10);
  if (timed.length === 0) return { isInferred: false, localOf: ({ local }) => local, findings: [] };
  const named = mostFrequent(timed.flatMap(({ timeZone }) => namedZone(timeZone)));
  const stated = roots
    .map((root) => knownZone(textOf(root, "x-wr-timezone")))
    .find((zone) => zone !== undefined);
  const timeZone = wanted ?? named ?? stated ?? "UTC";
  const isInferred = wanted === undefined && named === undefined && stated === undefined;
  return {
    timeZone,
    isInferred,
    localOf: ({ epoch, local }) => (epoch === undefined ? local : wallClock(epoch, timeZone)),
    findings: zoneFindings(timed, timeZone, isInferred),
  };
}

/** UTC tells an instant, not where the clock hangs. */
function namedZone(timeZone: string | undefined): string[] {
  return isForeign(timeZone) || timeZone === undefined || timeZone === "UTC" ? [] : [timeZone];
}

/** Whether nobody but the calendar knows the zone. */
function isForeign(timeZone: string | undefined): boolean {
  return timeZone !== undefined && knownZone(timeZone) === undefined;
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce<[string | undefined, number]>(
    (best, [name, times]) => (times > best[1] ? [name, times] : best),
    [undefined, 0],
  )[0];
}

function zoneFindings(
  times: readonly EntryTime[],
  timeZone: string,
  isInferred: boolean,
): Finding[] {
  const unknown = times.filter(({ epoch }) => epoch === undefined).length;
  const foreign = times.filter((time) => time.epoch !== undefined && isForeign(time.timeZone));
  const skipped = times.filter((time) => isSkipped(time)).length;
  const seconds = times.filter(({ hasSeconds }) => hasSeconds).length;
  const repeated = times.filter((time) => isLaterOfTwo(time, timeZone)).length;
  const list: [number, Parameters<typeof importFinding>[0], string][] = [
    [
      unknown,
      "import/time-zone",
      `${unknown} times name no zone that is known; they are taken for times in ${timeZone}.`,
    ],
    [
      isInferred ? foreign.length : 0,
      "import/time-zone",
      `${foreign.length} times are in a zone that has no name outside the calendar, so the document tells them in ${timeZone}. Name the event's time zone to have its own hours.`,
    ],
    [
      skipped,
      "import/nonexistent",
      `${skipped} times are of an hour that a clock change skips; the document tells what clocks show then.`,
    ],
    [seconds, "import/seconds", `${seconds} times have seconds, which the document leaves out.`],
    [
      repeated,
      "import/ambiguous",
      `${repeated} times are the second of an hour that a clock change repeats; the document tells the first.`,
    ],
  ];
  return list.flatMap(([count, code, message]) =>
    count === 0 ? [] : [importFinding(code, message, { count })],
  );
}

function isSkipped({ epoch, local, timeZone }: EntryTime): boolean {
  if (epoch === undefined || timeZone === undefined || isForeign(timeZone)) return false;
  return wallClock(epoch, timeZone) !== local;
}

/** Whether the wall clock has shown the same digits before, within the three hours that a clock is ever set back. */
function isLaterOfTwo({ epoch }: EntryTime, timeZone: string): boolean {
  if (epoch === undefined) return false;
  const digits = wallClock(epoch, timeZone);
  return [0.5, 1, 2, 3].some((hours) => wallClock(epoch - hours * 3_600_000, timeZone) === digits);
}
