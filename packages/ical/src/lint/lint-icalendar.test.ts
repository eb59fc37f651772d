import { describe, expect, test } from "vitest";
import { lintCodes } from "./lint-codes.ts";
import { lintICalendar } from "./lint-icalendar.ts";

const ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Bucharest",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0200",
  "END:STANDARD",
  "END:VTIMEZONE",
];
const UID = "UID:forum.opening@plenary";
const STAMP = "DTSTAMP:20260105T100000Z";
const START = "DTSTART:20260112T080000Z";
const ALARM = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "DESCRIPTION:x", "END:VALARM"];

const calendar = (...lines: string[]) =>
  `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A//B//EN", ...lines, "END:VCALENDAR"].join("\r\n")}\r\n`;
const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
/** An entry that lacks nothing, with these lines more. */
const entry = (...lines: string[]) => calendar(...event(UID, STAMP, START, ...lines));
const faults = (text: string | Uint8Array) =>
  lintICalendar(text).map(({ code, params }) => `${params.line} ${code}`);

test.each<[string, string]>([
  ["an entry in UTC", entry()],
  [
    "an entry in a zone",
    calendar(...ZONE, ...event(UID, STAMP, "DTSTART;TZID=Europe/Bucharest:20260112T100000")),
  ],
  [
    "a whole day",
    calendar(...event(UID, STAMP, "DTSTART;VALUE=DATE:20260112", "DTEND;VALUE=DATE:20260113")),
  ],
  ["escaped text", entry("LOCATION:Rights\\, duties\\; C:\\\\ \\n and : \" '")],
  [
    "addresses as they are",
    entry(
      "URL:https://example.org/a,b;c?d=e",
      "CONFERENCE;FEATURE=AUDIO,CHAT;LABEL=\"a ^'b^' ^^\":https://example.org",
    ),
  ],
  ["lists of text", entry("CATEGORIES:opening,law and order")],
  [
    "a fold of 75 octets with characters of four",
    entry(`DESCRIPTION:${"a".repeat(59)}😀`, ` ${"ș".repeat(37)}`),
  ],
  ["an alarm at its end", entry(...ALARM)],
  [
    "a request",
    calendar(
      "METHOD:REQUEST",
      ...event(
        UID,
        STAMP,
        START,
        "SEQUENCE:0",
        'ORGANIZER;CN="O":mailto:o@example.org',
        "ATTENDEE;RSVP=TRUE:mailto:a@example.org",
      ),
    ),
  ],
  [
    "occurrences of one UID",
    calendar(
      ...event(UID, STAMP, START),
      ...event(UID, STAMP, START, "RECURRENCE-ID:20260113T080000Z"),
    ),
  ],
])("nothing is said of %s", (_, text) => expect(faults(text)).toEqual([]));

const cases: [string, string | Uint8Array, string[]][] = [
  ["bytes that are no UTF-8", Uint8Array.of(0x42, 0xff), ["1 ics/encoding"]],
  ["a character parted by a fold", partedCharacter(), ["1 ics/encoding"]],
  ["a byte-order mark", `\ufeff${calendar()}`, ["1 ics/encoding"]],
  ["a bare LF", entry().replace("2.0\r\n", "2.0\n"), ["2 ics/line-break"]],
  ["a lone CR", entry("SUMMARY:a\rb"), ["8 ics/line-break"]],
  ["no line end at the end", entry().slice(0, -2), ["9 ics/line-break"]],
  ["76 octets", entry(`SUMMARY:${"a".repeat(68)}`), ["8 ics/line-length"]],
  ["75 characters of two octets", entry(`SUMMARY:${"ș".repeat(67)}`), ["8 ics/line-length"]],
  ["a fold after a backslash", entry("SUMMARY:a\\", " , b"), ["9 ics/fold"]],
  ["NUL", entry("SUMMARY:a\u0000b"), ["8 ics/character"]],
  ["a line separator", entry("SUMMARY:a\u2028b"), ["8 ics/character"]],
  ["a noncharacter", entry("SUMMARY:a\ufffeb"), ["8 ics/character"]],
  ["half a character", entry("SUMMARY:a\ud83db"), ["8 ics/character"]],
  ["an empty line", entry(""), ["8 ics/content-line"]],
  [
    "a quote that is not closed",
    entry('ORGANIZER;CN="A:mailto:a@example.org'),
    ["8 ics/content-line"],
  ],
  ["text without a name", entry("Hello"), ["8 ics/content-line"]],
  [
    "a name that is not quoted",
    entry("ORGANIZER;CN=A B:mailto:a@example.org"),
    ["8 ics/parameter"],
  ],
  [
    "a caret that encodes nothing",
    entry('ORGANIZER;CN="A ^B":mailto:a@example.org'),
    ["8 ics/parameter"],
  ],
  ["a bare comma in text", entry("SUMMARY:a, b"), ["8 ics/escape"]],
  ["a bare semicolon in text", entry("LOCATION:a; b"), ["8 ics/escape"]],
  ["a backslash before a letter", entry("DESCRIPTION:C:\\temp"), ["8 ics/escape"]],
  ["a bare semicolon in a list", entry("CATEGORIES:a;b"), ["8 ics/escape"]],
  ["an escaped address", entry("URL:https://example.org/a\\,b"), ["8 ics/escape"]],
  [
    "a component that is not closed",
    calendar("BEGIN:VEVENT", UID, STAMP, START),
    ["1 ics/structure", "4 ics/structure", "8 ics/structure"],
  ],
  [
    "a property after a component",
    calendar(...event(UID, STAMP, START), "X-WR-CALDESC:late"),
    ["9 ics/structure"],
  ],
  ["a property after an alarm", entry(...ALARM, "STATUS:CONFIRMED"), ["13 ics/structure"]],
  ["two calendars", entry() + entry(), ["1 ics/structure"]],
  ["no VERSION", entry().replace("VERSION:2.0\r\n", ""), ["1 ics/required"]],
  ["no PRODID", entry().replace("PRODID:-//A//B//EN\r\n", ""), ["1 ics/required"]],
  ["no UID", calendar(...event(STAMP, START)), ["4 ics/required"]],
  ["no DTSTAMP", calendar(...event(UID, START)), ["4 ics/required"]],
  ["two titles", entry("SUMMARY:a", "SUMMARY:b"), ["9 ics/repeated"]],
  [
    "a UID twice",
    calendar(...event(UID, STAMP, START), ...event(UID, STAMP, START)),
    ["10 ics/uid"],
  ],
  [
    "a UID of 203 octets",
    calendar(
      ...event(`UID:${"a".repeat(70)}`, ` ${"a".repeat(74)}`, ` ${"a".repeat(59)}`, STAMP, START),
    ),
    ["5 ics/uid"],
  ],
  ["a UID of one octet", calendar(...event("UID:1", STAMP, START)), ["5 ics/uid"]],
  ["a local DTSTAMP", calendar(...event(UID, "DTSTAMP:20260105T100000", START)), ["6 ics/time"]],
  ["a floating time", calendar(...event(UID, STAMP, "DTSTART:20260112T100000")), ["7 ics/time"]],
  [
    "a 30th of February",
    calendar(...event(UID, STAMP, "DTSTART:20260230T100000Z")),
    ["7 ics/time"],
  ],
  ["the year 0", calendar(...event(UID, STAMP, "DTSTART;VALUE=DATE:00000101")), ["7 ics/time"]],
  ["a date of nine digits", entry("DTEND;VALUE=DATE:100000101"), ["8 ics/time", "8 ics/time"]],
  ["a month 13", calendar(...event(UID, STAMP, "DTSTART:20261301T100000Z")), ["7 ics/time"]],
  [
    "a zone on a day",
    calendar(...ZONE, ...event(UID, STAMP, "DTSTART;VALUE=DATE;TZID=Europe/Bucharest:20260112")),
    ["15 ics/time"],
  ],
  [
    "a zone on UTC",
    calendar(...ZONE, ...event(UID, STAMP, "DTSTART;TZID=Europe/Bucharest:20260112T100000Z")),
    ["15 ics/time"],
  ],
  ["an end before the start", entry("DTEND:20260112T070000Z"), ["8 ics/time"]],
  ["an end that is the start", entry("DTEND:20260112T080000Z"), ["8 ics/time"]],
  ["a day after an hour", entry("DTEND;VALUE=DATE:20260113"), ["8 ics/time"]],
  [
    "a zone that is not defined",
    calendar(...event(UID, STAMP, "DTSTART;TZID=Europe/Bucharest:20260112T100000")),
    ["7 ics/time-zone"],
  ],
  [
    "a zone defined twice",
    calendar(
      ...ZONE,
      ...ZONE,
      ...event(UID, STAMP, "DTSTART;TZID=Europe/Bucharest:20260112T100000"),
    ),
    ["12 ics/time-zone"],
  ],
  ["a zone that nobody names", calendar(...ZONE, ...event(UID, STAMP, START)), ["1 ics/time-zone"]],
  [
    "UTC as a zone",
    calendar(...event(UID, STAMP, "DTSTART;TZID=UTC:20260112T100000")),
    ["7 ics/time-zone"],
  ],
  [
    "a time before the first onset of its zone",
    calendar(...ZONE, ...event(UID, STAMP, "DTSTART;TZID=Europe/Bucharest:19651012T100000")),
    ["15 ics/time-zone"],
  ],
  [
    "an offset that is none",
    calendar(
      ...ZONE.map((line) => line.replace("TO:+0200", "TO:+144.4")),
      ...event(UID, STAMP, "DTSTART;TZID=Europe/Bucharest:20260112T100000"),
    ),
    ["9 ics/time-zone"],
  ],
  ["a SEQUENCE that is none", entry("SEQUENCE:one"), ["8 ics/number"]],
  ["a SEQUENCE of 33 bits", entry("SEQUENCE:2147483648"), ["8 ics/number"]],
  ["a STATUS of tasks", entry("STATUS:COMPLETED"), ["8 ics/status"]],
  ["a title on two lines", entry("SUMMARY:a\\nb"), ["8 ics/summary"]],
  ["a category with a comma", entry("CATEGORIES:law\\, order"), ["8 ics/category"]],
  ["a script for an address", entry("URL:javascript:alert(1)"), ["8 ics/url"]],
  ["a file attached", entry("ATTACH:file:///etc/passwd"), ["8 ics/url"]],
  ["an attendee in a publication", entry("ATTENDEE:mailto:a@example.org"), ["8 ics/scheduling"]],
  [
    "PUBLISH without ORGANIZER",
    calendar("METHOD:PUBLISH", ...event(UID, STAMP, START)),
    ["5 ics/scheduling"],
  ],
  ["a malformed TRIGGER", entry(...ALARM).replace("-PT15M", "-15M"), ["10 ics/alarm"]],
  ["an alarm that plays", entry(...ALARM).replace("DISPLAY", "AUDIO"), ["8 ics/alarm"]],
  [
    "a name for one entry",
    calendar("X-WR-CALNAME:Forum", ...event(UID, STAMP, START)),
    ["4 ics/name"],
  ],
];

describe("the line is named that has", () => {
  test.each(cases)("%s", (_, text, expected) => expect(faults(text)).toEqual(expected));
});

test("each code is shown by a case", () => {
  const shown = new Set(
    cases.flatMap(([, , expected]) => expected.map((line) => line.split(" ")[1])),
  );
  expect([...shown].sort()).toEqual(Object.keys(lintCodes).sort());
});

test("a hundred thousand components take no quadratic time and no deep stack", () => {
  const nested = "BEGIN:A\r\n".repeat(100_000);
  expect(faults(nested)).toHaveLength(100_001);
});

function partedCharacter(): Uint8Array {
  const [before = "", after = ""] = entry("SUMMARY:ș").split("ș");
  const encode = (text: string) => [...new TextEncoder().encode(text)];
  return Uint8Array.from([...encode(before), 0xc8, ...encode("\r\n "), 0x99, ...encode(after)]);
}
