import { describe, expect, test } from "vitest";
import { spellingOfZone, zoneClock } from "./zone-clock.ts";

const resolve = (zone: string, local: string) => {
  const { epoch, resolution } = zoneClock(zone)?.resolve(local) ?? { epoch: Number.NaN };
  return [new Date(epoch).toISOString().slice(0, 16), resolution];
};

describe("a local time becomes an instant", () => {
  test.each([
    ["Europe/Bucharest", "2019-10-18T09:00", "2019-10-18T06:00"],
    ["Europe/Bucharest", "2019-12-18T09:00", "2019-12-18T07:00"],
    ["Asia/Kathmandu", "2026-01-01T00:00", "2025-12-31T18:15"],
    ["Pacific/Kiritimati", "2026-01-01T00:00", "2025-12-31T10:00"],
    ["America/St_Johns", "2026-07-01T12:00", "2026-07-01T14:30"],
    ["Australia/Lord_Howe", "2026-01-15T12:00", "2026-01-15T01:00"],
    ["UTC", "2026-01-15T12:00", "2026-01-15T12:00"],
    ["Europe/Istanbul", "2016-11-18T09:00", "2016-11-18T06:00"],
    ["Africa/Casablanca", "2024-03-20T09:00", "2024-03-20T09:00"],
  ])("%s %s", (zone, local, instant) => {
    expect(resolve(zone, local)).toEqual([instant, "unique"]);
  });
});

describe("the hours around a clock change", () => {
  test.each([
    ["Europe/Bucharest", "2026-03-29T02:59", "2026-03-29T00:59", "unique"],
    ["Europe/Bucharest", "2026-03-29T03:00", "2026-03-29T01:00", "nonexistent"],
    ["Europe/Bucharest", "2026-03-29T03:59", "2026-03-29T01:59", "nonexistent"],
    ["Europe/Bucharest", "2026-03-29T04:00", "2026-03-29T01:00", "unique"],
    ["Europe/Bucharest", "2026-10-25T02:59", "2026-10-24T23:59", "unique"],
    ["Europe/Bucharest", "2026-10-25T03:00", "2026-10-25T00:00", "ambiguous"],
    ["Europe/Bucharest", "2026-10-25T03:59", "2026-10-25T00:59", "ambiguous"],
    ["Europe/Bucharest", "2026-10-25T04:00", "2026-10-25T02:00", "unique"],
    ["Europe/Brussels", "2026-10-25T02:30", "2026-10-25T00:30", "ambiguous"],
    ["Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45", "nonexistent"],
    ["Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45", "ambiguous"],
    ["Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00", "nonexistent"],
  ])("%s %s", (zone, local, instant, resolution) => {
    expect(resolve(zone, local)).toEqual([instant, resolution]);
  });

  test("an instant inside a repeated hour keeps its place", () => {
    const clock = zoneClock("Europe/Brussels");
    const second = Date.UTC(2026, 9, 25, 1, 30);
    expect(clock?.at(second)).toEqual({
      local: "2026-10-25T02:30",
      epoch: second,
      resolution: "ambiguous",
    });
  });
});

describe("names of time zones", () => {
  test.each([
    ...["Mars/Olympus", "europe/bucharest", "GMT+25", "Foo+02", "est"],
    ...["Gb", "Us/Eastern", "America/Knox_in", "Prc", "IST", "Ist", "Etc/Gmt+3"],
  ])("%s is not known", (name) => {
    expect(zoneClock(name)).toBe(undefined);
  });
  test.each([
    ...["Europe/Kiev", "Europe/Kyiv", "Asia/Calcutta", "Etc/GMT-3", "UTC", "GB", "US/Eastern"],
    ...["America/Knox_IN", "Cuba", "EST5EDT", "Mexico/BajaSur", "America/Argentina/ComodRivadavia"],
  ])("%s is known", (name) => expect(zoneClock(name)?.timeZone).toBe(name));
  test.each([
    ["europe/BUCHAREST", "Europe/Bucharest"],
    ["us/eastern", "US/Eastern"],
    ["gb-eire", "GB-Eire"],
    ["etc/gmt+3", "Etc/GMT+3"],
    ["Europe/Bukarest", undefined],
    ["ist", undefined],
  ])("%s is spelled %s", (name, spelling) => expect(spellingOfZone(name)).toBe(spelling));
});

test("every zone that the runtime knows gives back each local hour of a year of changes", () => {
  const hour = 3_600_000;
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const clock = zoneClock(zone);
    for (let epoch = Date.UTC(2023, 0, 1); epoch < Date.UTC(2024, 0, 1); epoch += 37 * hour) {
      const { local, resolution } = clock?.at(epoch) ?? { local: "" };
      const back = clock?.resolve(local).epoch;
      const apart = Math.abs((back ?? 0) - epoch);
      expect({ zone, local, apart: resolution === "ambiguous" ? 0 : apart }).toEqual({
        zone,
        local,
        apart: 0,
      });
    }
  }
});
