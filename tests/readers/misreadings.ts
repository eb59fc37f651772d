import { escapeText } from "../../packages/ical/src/emit/text.ts";
import { type Entry, later } from "./entry.ts";

// What readers make of calendars that are in order, exactly as each does it. Nothing else is forgiven.

/** python3-icalendar 4.0.3, which khal and Xandikos are made with too, takes escapes away twice and one kind after another. */
export function asPythonIcalendar(entry: Entry): Entry {
  return misread(entry, (escaped) =>
    [escaped]
      .map((text) =>
        inTurn(text, [
          ["\\,", ","],
          ["\\:", ":"],
          ["\\;", ";"],
          ["\\\\", "\\"],
        ]),
      )
      .map((text) =>
        inTurn(text, [
          ["\\N", "\n"],
          ["\\n", "\n"],
          ["\\,", ","],
          ["\\;", ";"],
          ["\\\\", "\\"],
        ]),
      )
      .join(),
  );
}

/** khal reads what it has written of what it has read, and shows an instant as an hour. */
export function asKhal(entry: Entry): Entry {
  const read = asPythonIcalendar(asPythonIcalendar(entry));
  return read.start === read.end ? { ...read, end: later(read.start, 3_600_000) } : read;
}

/** node-ical 0.27.2 takes escapes away one kind after another too, though once, and takes quotes around a text for a parameter's. */
export function asNodeIcal(entry: Entry): Entry {
  return misread(entry, (escaped) =>
    inTurn(escaped.replace(/^"(.*)"$/, "$1"), [
      ["\\,", ","],
      ["\\;", ";"],
      ["\\n", "\n"],
      ["\\N", "\n"],
      ["\\\\", "\\"],
    ]),
  );
}

function misread(entry: Entry, read: (escaped: string) => string): Entry {
  const { title, location } = entry;
  return { ...entry, title: read(escapeText(title)), location: read(escapeText(location)) };
}

function inTurn(text: string, replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((left, [from, to]) => left.replaceAll(from, to), text);
}
