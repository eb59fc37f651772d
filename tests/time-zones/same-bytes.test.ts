import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { resolve } from "node:path";
import { lintICalendar } from "@plenary/ical";
import { expect, test } from "vitest";

test.each(globSync("examples/*.yaml").sort())(
  "%s gives the same bytes in every time zone",
  (path) => {
    const [first, ...others] = ["UTC", "America/New_York", "Pacific/Kiritimati"].map((TZ) =>
      calendar(path, TZ),
    );
    expect(others).toEqual([first, first]);
    expect(lintICalendar(Buffer.from(first ?? "", "latin1"))).toEqual([]);
  },
);

function calendar(path: string, TZ: string): string {
  const env = { ...process.env, TZ };
  const command = resolve("node_modules/.bin/plenary");
  return execFileSync(command, ["ics", path], { env, encoding: "latin1", stdio: "pipe" });
}
