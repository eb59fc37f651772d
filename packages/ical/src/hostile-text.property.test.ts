import { type PlenaryDocument, validateDocument } from "@plenary/core";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { CalendarOptions } from "./emit/options.ts";
import { singleLine, summaryText } from "./emit/text.ts";
import { contentLines, emitted } from "./test-support/emitted.ts";
import { hostileTexts, projectSaying, saying, translatedAs } from "./test-support/saying.ts";

const calendars: [string, (text: string) => PlenaryDocument, CalendarOptions][] = [
  ["sessions", saying, { audience: "organizers", registrationDeadline: true, alarm: 10 }],
  ["translations", translatedAs, { audience: "organizers", language: "ro" }],
  ["one event", saying, { audience: "organizers", as: "event" }],
  ["a project", projectSaying, { audience: "organizers", room: "room" }],
  [
    "what has gone",
    (text) => ({ ...saying(text), agenda: { days: [] } }),
    { audience: "organizers", previous: saying("Talk") },
  ],
  [
    "what was taken back",
    (text) => ({ ...saying(text), people: [], participants: [], agenda: { days: [] } }),
    { audience: "organizers", previous: saying("Talk") },
  ],
];

/** The names of all content lines, in order: what hostile text must not change. */
const skeleton = (calendar: string) =>
  contentLines(calendar).map((line) =>
    /^(BEGIN|END):/.test(line) ? line : line.split(/[;:]/, 1)[0],
  );

const fragments = fc.constantFrom(
  ...[
    "\r\n",
    "\n",
    "\r",
    "\u2028",
    "\u0085",
    "\v",
    " ",
    "\t",
    "\u0000",
    "\u001f",
    "\ufffe",
    "\ud83d",
    "\ude00",
  ],
  ...[
    "\\",
    "\\n",
    ",",
    ";",
    ":",
    '"',
    "^",
    "^'",
    "=",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "SUMMARY:",
    "X-A;B=C:d",
  ],
  ...["a", "ș", "–", "😀", "\u200d", "\u0301", "\u202e", "a".repeat(70)],
);
// A letter at each end: lines that are left out because a text is empty have a test of their own.
const anyText = fc
  .oneof(
    fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 300 }),
  )
  .map((text) => `a${text}z`);

describe.each(calendars)("hostile text in %s", (_, document, options) => {
  const harmless = skeleton(emitted(document("Talk"), options));

  test.each(hostileTexts)("%s makes no content line more than harmless text", (_name, text) => {
    expect(skeleton(emitted(document(text), options))).toEqual(harmless);
  });

  test("nor does any other", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(skeleton(emitted(document(text), options))).toEqual(harmless);
      }),
      { numRuns: 60 },
    );
  });
});

test("what is translated is a document, whose calendar says the translation", () => {
  const document = translatedAs("Discurs");
  expect(validateDocument(document)).toEqual({ ok: true, value: document, findings: [] });
  const calendar = contentLines(emitted(document, { audience: "organizers", language: "ro" }));
  const said = calendar.filter((line) => /^(NAME|SUMMARY|LOCATION)/.test(line));
  expect(said.filter((line) => !line.includes("Discurs"))).toEqual([]);
});

test("ical.js reads the titles and places that were meant", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const calendar = ICAL.Component.fromString(emitted(saying(text), { audience: "organizers" }));
      const [talk] = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
      const line = singleLine(text);
      expect(talk?.summary).toBe(summaryText(text));
      expect(talk?.location).toBe([line, line, line, `${line} ${line}`, line].join(", "));
    }),
    { numRuns: 60 },
  );
});

test("text of which nothing is left leaves its line out, and the title empty", () => {
  const calendar = emitted({ ...saying("\u0000"), agenda: { days: [] } });
  expect(
    contentLines(calendar).filter((line) => /^(SUMMARY|LOCATION|DESCRIPTION)/.test(line)),
  ).toEqual(["SUMMARY:"]);
});
