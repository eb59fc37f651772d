import ICAL from "ical.js";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { describe, expect, test } from "vitest";
import { vtimezone } from "../../packages/ical/src/time-zone/vtimezone.ts";
import { wallClock } from "./wall-clock.ts";

const FIRST = 2016;
const LAST = 2030;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;

/** Every year by itself, every two that follow each other, and all of them. */
const spans = [
  ...years(FIRST, LAST).map((year) => [year, year] as const),
  ...years(FIRST, LAST - 1).map((year) => [year, year + 1] as const),
  [FIRST, LAST] as const,
];

const regions = Map.groupBy(
  Intl.supportedValuesOf("timeZone"),
  (zone) => zone.split("/")[0] ?? zone,
);

describe("ical.js reads from our VTIMEZONE what Intl says, before and after each clock change from 2016 to 2030", () => {
  test.each([...regions])("%s", (_, zones) => {
    expect(zones.flatMap(mistakes)).toEqual([]);
  });
});

test("a library made from tzdata, which knows today's rules alone, agrees on each day of the zones that kept theirs", () => {
  const kept = Intl.supportedValuesOf("timeZone").filter(
    (zone) => vtimezone(zone, FIRST, LAST).regular,
  );
  expect(kept.length).toBeGreaterThan(300);
  expect(kept.flatMap(disagreements)).toEqual([]);
});

describe("zones whose rules changed", () => {
  const offsets = (zone: string, first: number, last: number) =>
    vtimezone(zone, first, last)
      .text.split("\r\n")
      .filter((line) => /^(BEGIN|DTSTART|TZOFFSETTO|RRULE)/.test(line))
      .slice(1);

  test("Istanbul stayed on its summer time in 2016", () => {
    expect(offsets("Europe/Istanbul", 2016, 2017)).toEqual([
      ...["BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETTO:+0200"],
      ...["BEGIN:DAYLIGHT", "DTSTART:20160327T030000", "TZOFFSETTO:+0300"],
    ]);
  });

  test("Cairo came back to summer time in 2023", () => {
    expect(offsets("Africa/Cairo", 2022, 2023)).toEqual([
      ...["BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETTO:+0200"],
      ...["BEGIN:DAYLIGHT", "DTSTART:20230428T000000", "TZOFFSETTO:+0300"],
      ...["BEGIN:STANDARD", "DTSTART:20231027T000000", "TZOFFSETTO:+0200"],
    ]);
  });

  test("Volgograd went back to Moscow's time in 2020", () => {
    expect(offsets("Europe/Volgograd", 2020, 2020)).toEqual([
      ...["BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETTO:+0400"],
      ...["BEGIN:STANDARD", "DTSTART:20201227T020000", "TZOFFSETTO:+0300"],
    ]);
  });

  test("Bucharest keeps to its rules, which Outlook reads best", () => {
    expect(offsets("Europe/Bucharest", 2016, 2030)).toEqual([
      ...["BEGIN:DAYLIGHT", "DTSTART:19700329T030000", "TZOFFSETTO:+0300"],
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      ...["BEGIN:STANDARD", "DTSTART:19701025T040000", "TZOFFSETTO:+0200"],
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ]);
  });
});

function mistakes(timeZone: string): string[] {
  const clock = wallClock(timeZone);
  const changes = clock.changes(Date.UTC(FIRST, 0, 1) - DAY, Date.UTC(LAST + 1, 0, 1) + DAY);
  const found: string[] = [];
  for (const [first, last] of spans) {
    const zone = readZone(vtimezone(timeZone, first, last).text);
    const from = Date.UTC(first, 0, 1);
    const until = Date.UTC(last + 1, 0, 1);
    const moments = [from + 15 * HOUR, until - 15 * HOUR, ...changes.flatMap(around)];
    for (const moment of moments) {
      const wall = clock.at(moment);
      const isInSpan = wall >= from && wall < until;
      // A repeated hour is two moments, and readers choose differently: it goes out in UTC.
      if (!isInSpan || clock.momentsOf(wall).length > 1) continue;
      const read = momentIn(zone, wall);
      if (read !== moment) {
        found.push(
          `${timeZone} ${first}–${last}: ${iso(wall)} is ${iso(moment)}, not ${iso(read)}`,
        );
      }
    }
  }
  return found;
}

/** The first day on which the library tells another offset at noon. */
function disagreements(timeZone: string): string[] {
  const block = tzlib_get_ical_block(timeZone)[0] ?? "";
  const theirs = readZone(`${block.trimEnd()}\r\n`);
  const ours = readZone(vtimezone(timeZone, FIRST, LAST).text);
  for (let noon = Date.UTC(FIRST, 0, 1, 12); noon < Date.UTC(LAST + 1, 0, 1); noon += DAY) {
    const time = ICAL.Time.fromDateTimeString(new Date(noon).toISOString().slice(0, 19));
    if (theirs.utcOffset(time) !== ours.utcOffset(time)) return [`${timeZone} ${iso(noon)}`];
  }
  return [];
}

function around(change: number): number[] {
  const distances = [MINUTE, HOUR / 2, HOUR, 3 * HOUR, 26 * HOUR];
  return [...distances.flatMap((distance) => [change - distance, change + distance]), change];
}

function readZone(text: string): ICAL.Timezone {
  const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${text}END:VCALENDAR\r\n`));
  const component = calendar.getFirstSubcomponent("vtimezone");
  if (component === null) throw new Error(`ical.js finds no VTIMEZONE in\n${text}`);
  return new ICAL.Timezone(component);
}

function momentIn(zone: ICAL.Timezone, wall: number): number {
  const time = ICAL.Time.fromDateTimeString(new Date(wall).toISOString().slice(0, 19));
  time.zone = zone;
  return time.toUnixTime() * 1000;
}

function iso(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 16);
}

function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
