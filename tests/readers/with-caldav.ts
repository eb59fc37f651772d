import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Calendar, Entry } from "./entry.ts";
import { environment, folder } from "./run.ts";
import { entriesOf } from "./with-libraries.ts";

const PATIENCE = 30_000;

/** How a CalDAV server is started on a port, with its data in a folder, and where its calendars are. */
export interface CalDavServer {
  readonly command: readonly [string, ...string[]];
  readonly home: string;
}

export const radicale = (port: number, data: string): CalDavServer => ({
  command: [
    "radicale",
    ...["--config", ""],
    ...["--server-hosts", `127.0.0.1:${port}`],
    ...["--storage-filesystem-folder", data],
    ...["--auth-type", "none"],
    ...["--rights-type", "authenticated"],
  ],
  home: "/user",
});

export const xandikos = (port: number, data: string): CalDavServer => ({
  command: [
    "xandikos",
    ...["--listen-address", "127.0.0.1", "--port", String(port)],
    ...["--directory", data, "--defaults", "--current-user-principal", "/user/"],
  ],
  home: "/user/calendars",
});

/** A CalDAV server: each entry is put as a resource of its own, and all are asked for again (RFC 4791). */
export function withCalDav(server: (port: number, data: string) => CalDavServer) {
  return async (calendars: readonly Calendar[]): Promise<Entry[][]> => {
    const port = await freePort();
    const { command, home } = server(port, folder("caldav"));
    const [program, ...args] = command;
    const child = spawn(program, args, { env: environment, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", ({ message }) => {
      errors += message;
    });
    try {
      const base = `http://127.0.0.1:${port}${home}`;
      await answers(`http://127.0.0.1:${port}/`);
      const read: Entry[][] = [];
      for (const [index, calendar] of calendars.entries()) {
        read.push(await throughServer(`${base}/c${index}/`, calendar));
      }
      return read;
    } catch (error) {
      throw new Error(`${program}: ${String(error)}\n${errors.slice(-2_000)}`);
    } finally {
      child.kill();
    }
  };
}

async function throughServer(collection: string, { text }: Calendar): Promise<Entry[]> {
  await request("MKCALENDAR", collection, "");
  for (const [index, resource] of resources(text).entries()) {
    await request("PUT", `${collection}${index}.ics`, resource, "text/calendar; charset=utf-8");
  }
  const query =
    '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">' +
    "<D:prop><D:getetag/><C:calendar-data/></D:prop>" +
    '<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"/></C:comp-filter></C:filter>' +
    "</C:calendar-query>";
  const report = await request("REPORT", collection, query, "application/xml; charset=utf-8");
  const data = [...report.matchAll(/<([\w-]+:)?calendar-data[^>]*>([^<]*)</g)].map(
    ([, , xml = ""]) => xml,
  );
  return data.flatMap((xml) => entriesOf(unescapeXml(xml)));
}

/** A calendar as the resources of a collection: one for each UID, with the zones that it names (RFC 4791, section 4.1). */
function resources(calendar: string): string[] {
  const [head = "", ...entries] = calendar.split(/^(?=BEGIN:VEVENT\r\n)/m);
  const [properties = "", ...zones] = head.split(/^(?=BEGIN:VTIMEZONE\r\n)/m);
  // What is said of the calendar as a whole is not for its entries.
  const lines = properties.split("\r\n").filter((line) => /^(BEGIN|VERSION|PRODID):/.test(line));
  return entries.map((entry) => {
    const event = entry.replace(/^END:VCALENDAR\r\n$/m, "");
    const named = zones.filter((zone) =>
      event.includes(`TZID=${/^TZID:(.*)\r$/m.exec(zone)?.[1]}:`),
    );
    return [...lines, `${[...named, event].join("")}END:VCALENDAR\r\n`].join("\r\n");
  });
}

async function request(
  method: string,
  url: string,
  body: string,
  type = "text/plain",
): Promise<string> {
  const headers = { "Content-Type": type, Depth: "1", Authorization: `Basic ${btoa("user:user")}` };
  const response = await fetch(url, { method, headers, ...(body === "" ? {} : { body }) });
  const text = await response.text();
  if (!response.ok)
    throw new Error(
      `${method} gave ${response.status}: ${text.slice(0, 500)}\n${body.slice(0, 800)}`,
    );
  return text;
}

async function answers(url: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await wait(200)) {
    const response = await fetch(url, { redirect: "manual" }).catch(() => undefined);
    if (response !== undefined) return;
  }
  throw new Error("the server does not answer");
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an address.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    lt: "<",
    gt: ">",
    amp: "&",
    quot: '"',
    apos: "'",
  };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
      : (named[name] ?? whole),
  );
}
