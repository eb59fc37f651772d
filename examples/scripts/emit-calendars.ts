// One calendar for each document of a folder, looked through for what clients refuse. A project or a series gives one calendar of all its events.
import { readdirSync, readFileSync } from "node:fs";
import { readDocument } from "@plenary/authoring";
import { type Finding, type Result, validateDocument } from "@plenary/core";
import { lintICalendar, toICalendar } from "@plenary/ical";

const folder = new URL("../", import.meta.url);

/** From text to calendar; the first step that fails tells why. */
function calendarOf(text: string): Result<string> {
  const read = readDocument(text);
  if (!read.ok) return read;
  const document = validateDocument(read.value.data);
  return document.ok ? toICalendar(document.value) : document;
}

const inWords = ({ severity, path, message }: Finding) =>
  path === "" ? `  ${severity}: ${message}` : `  ${severity} ${path}: ${message}`;

const names = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
for (const name of names.sort()) {
  const calendar = calendarOf(readFileSync(new URL(name, folder), "utf8"));
  const faults = calendar.ok ? lintICalendar(calendar.value) : [];
  const entries = calendar.ok ? calendar.value.split("BEGIN:VEVENT").length - 1 : "none";
  console.log(`${name}: entries: ${entries}`);
  for (const finding of [...calendar.findings, ...faults]) console.log(inWords(finding));
  if (!calendar.ok || faults.length > 0) process.exitCode = 1;
}
