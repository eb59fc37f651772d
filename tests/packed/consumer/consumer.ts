import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { readDocument } from "@plenary/authoring";
import { Event, type Finding, type Result, schedule, validateEvent } from "@plenary/core";
import { toICalendar } from "@plenary/ical";
import { toJsonSchema } from "@plenary/json-schema";

const source = readDocument(readFileSync("oradea-2019.yaml", "utf8"));
const event: Result<Event> = source.ok ? validateEvent(source.value.data) : source;
if (!event.ok) throw new Error(event.findings.map((finding: Finding) => finding.message).join());

const name: string = Event.parse(event.value).name;
const starts: (string | undefined)[] = schedule(event.value).slots.map(
  ({ start }) => start.instant,
);
const calendar: Result<string> = toICalendar(event.value);

const schema = toJsonSchema("event");
const published: unknown = createRequire(import.meta.url)("@plenary/schemas/event.schema.json");
if (!isDeepStrictEqual(schema, published)) throw new Error("the published schema is another one");

console.log(
  JSON.stringify({ name, first: starts[0], calendar: calendar.ok && calendar.value, schema }),
);
