import { spawn } from "node:child_process";
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { type Calendar, type Entry, instant } from "./entry.ts";
import { environment, folder } from "./run.ts";

const PATIENCE = 120_000;

/** The bit of an entry's flags that tells a whole day. */
const ALL_DAY = 8;

/** Thunderbird, without a window: it subscribes to each calendar, and keeps what it has read in a database. */
export async function readWithThunderbird(calendars: readonly Calendar[]): Promise<Entry[][]> {
  const server = await serve(calendars);
  // A server that listens on a port has an address.
  const { port } = server.address() as AddressInfo;
  const profile = folder("thunderbird");
  writeFileSync(join(profile, "user.js"), preferences(calendars, port));
  const args = ["--headless", "--no-remote", "--profile", profile];
  const child = spawn("thunderbird", args, {
    env: { ...environment, HOME: profile },
    stdio: "ignore",
  });
  let failure: Error | undefined;
  child.on("error", (error) => {
    failure = error;
  });
  try {
    const database = join(profile, "calendar-data", "cache.sqlite");
    for (const began = Date.now(); Date.now() - began < PATIENCE; await wait(1_000)) {
      if (failure !== undefined) throw failure;
      const read = existsSync(database) ? stored(database, calendars) : undefined;
      if (read !== undefined) return read;
    }
    throw new Error(`thunderbird has not read all calendars after ${PATIENCE / 1000} seconds`);
  } finally {
    child.kill();
    server.close();
  }
}

function serve(calendars: readonly Calendar[]): Promise<Server> {
  const server = createServer((request, response) => {
    const calendar = calendars[Number(/^\/(\d+)/.exec(request.url ?? "")?.[1])];
    response.writeHead(calendar === undefined ? 404 : 200, {
      "Content-Type": "text/calendar; charset=utf-8",
    });
    response.end(calendar?.text);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function preferences(calendars: readonly Calendar[], port: number): string {
  const quiet: [string, unknown][] = [
    ["app.update.enabled", false],
    ["datareporting.policy.dataSubmissionEnabled", false],
    ["mail.provider.suppress_dialog_on_startup", true],
    ["mailnews.start_page_override.mstone", "ignore"],
    ["network.proxy.type", 0],
    ["toolkit.telemetry.enabled", false],
    ["calendar.timezone.local", "UTC"],
    ["calendar.timezone.useSystemTimezone", false],
    ["calendar.list.sortOrder", calendars.map((_, index) => `c${index}`).join(" ")],
  ];
  const subscriptions = calendars.flatMap((_, index): [string, unknown][] =>
    Object.entries({
      type: "ics",
      uri: `http://127.0.0.1:${port}/${index}.ics`,
      name: `c${index}`,
      "cache.enabled": true,
    }).map(([key, value]) => [`calendar.registry.c${index}.${key}`, value]),
  );
  return [...quiet, ...subscriptions]
    .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
    .join("");
}

/** What Thunderbird has stored, once it holds as many entries of each calendar as there are. */
function stored(database: string, calendars: readonly Calendar[]): Entry[][] | undefined {
  try {
    const connection = new DatabaseSync(copied(database));
    try {
      const read = calendars.map((_, index) => entriesOf(connection, `c${index}`));
      const isDone = read.every(
        (entries, index) => entries.length >= (calendars[index]?.entries.length ?? 0),
      );
      return isDone ? read : undefined;
    } finally {
      connection.close();
    }
  } catch (error) {
    // Thunderbird makes its tables after the file, and a copy may hold half of what it was writing.
    if ((error as { code?: string }).code === "ERR_SQLITE_ERROR") return undefined;
    throw error;
  }
}

/** Thunderbird keeps the database to itself, so what it has written so far is read in a copy. */
function copied(database: string): string {
  const copy = join(folder("database"), "cache.sqlite");
  for (const suffix of ["", "-wal"]) {
    if (existsSync(database + suffix)) copyFileSync(database + suffix, copy + suffix);
  }
  return copy;
}

function entriesOf(connection: DatabaseSync, calendar: string): Entry[] {
  const query = `
    SELECT title, event_start, event_end, flags,
      (SELECT value FROM cal_properties p
        WHERE p.item_id = e.id AND p.cal_id = e.cal_id AND p.key = 'LOCATION') AS location
    FROM cal_events e WHERE cal_id = ?`;
  const statement = connection.prepare(query);
  statement.setReadBigInts(true);
  return statement.all(calendar).map(({ title, event_start, event_end, flags, location }) => {
    const time = (microseconds: unknown) => {
      const moment = instant(Number(microseconds) / 1_000);
      return (Number(flags) & ALL_DAY) === 0 ? moment : moment.slice(0, 10);
    };
    return {
      title: text(title),
      start: time(event_start),
      end: time(event_end),
      location: text(location),
    };
  });
}

function text(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return value === null ? "" : String(value);
}
