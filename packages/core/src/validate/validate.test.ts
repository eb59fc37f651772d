import { describe, expect, test } from "vitest";
import { validateDocument, validateEvent } from "./validate.ts";

const minimal = {
  type: "event",
  id: "forum",
  kind: "conference",
  name: "Forum",
  language: "en",
  start: "2019-10-18",
};
const withItem = (item: object) => ({
  ...minimal,
  agenda: { days: [{ date: "2019-10-18", items: [{ kind: "meal", title: "Lunch", ...item }] }] },
});
const said = (input: unknown) =>
  validateDocument(input).findings.map(({ code, path, message }) => `${code} ${path} ${message}`);

test("a valid event comes back as a copy without findings", () => {
  const result = validateEvent(minimal);
  expect(result).toEqual({ ok: true, value: minimal, findings: [] });
  expect(result.ok && result.value !== minimal).toBe(true);
});

test.each<[string, object, string]>([
  ["a space for the T", { start: "2027-10-31 00:30" }, "2027-10-31T00:30"],
  [
    "a deadline keeps its hour",
    { registration: { deadline: "2027-10-15 18.00" } },
    "2027-10-15T18:00",
  ],
  ["a date by day first", { start: "30.10.2027" }, "2027-10-30"],
  ["a date by day first, with its hour", { start: "3.1.2027 9:00" }, "2027-01-03T09:00"],
  ["seconds", { start: "2027-10-31T09:00:00" }, "2027-10-31T09:00"],
  ["an afternoon", withItem({ start: "1 pm" }), "13:00"],
  ["noon", withItem({ start: "12:30 p.m." }), "12:30"],
  ["midnight", withItem({ start: "12 am" }), "00:00"],
  [
    "an end on the next day",
    withItem({ start: "20:00", end: "2019-10-19 1:00" }),
    "2019-10-19T01:00",
  ],
  ["midnight as an end", withItem({ start: "20:00", end: "24:00" }), "2019-10-19T00:00"],
  [
    "a room by its name",
    { ...withItem({ room: "Great Hall" }), place: { rooms: [{ id: "hall", name: "Great hall" }] } },
    "hall",
  ],
])("%s is understood", (_, wrong, meant) => {
  const { findings } = validateEvent({ ...minimal, ...wrong });
  expect(findings.map(({ message }) => / Did you mean "(.*)"[?]$/.exec(message)?.[1])).toEqual([
    meant,
  ]);
});

test.each([
  [{ ...minimal, edition: "3" }, "Expected a whole number, found text. Take the quotes off."],
  [{ ...minimal, edition: 1.5 }, "Expected a whole number, found a number that is not whole."],
])("numbers and quotes: %o", (input, message) => {
  expect(validateEvent(input).findings.map((finding) => finding.message)).toEqual([message]);
});

describe("what is wrong is said where it is, with what to do", () => {
  const item = "/agenda/days/0/items/0";
  test.each<[string, unknown, string[]]>([
    [
      "a misspelt key",
      { ...minimal, agneda: {} },
      ["shape/unknown-key /agneda `agneda` is not a key of this object. Did you mean `agenda`?"],
    ],
    [
      "an unknown key",
      { ...minimal, place: { zzzzzzzz: 1 } },
      [
        "shape/unknown-key /place/zzzzzzzz `zzzzzzzz` is not a key of this object. Take it out, put it under `extensions`, or use one of: name, description, streetAddress, postalCode, locality, region, country, url, rooms, translations.",
      ],
    ],
    [
      "13.00 in quotes",
      withItem({ start: "13.00" }),
      [
        `shape/format ${item}/start Expected a time in quotes of the form HH:MM, such as "09:00". Did you mean "13:00"?`,
      ],
    ],
    [
      "13.00 without quotes, which YAML takes for a number",
      withItem({ start: 13 }),
      [
        `shape/type ${item}/start Expected a time in quotes of the form HH:MM, such as "09:00", found a number. Did you mean "13:00"?`,
      ],
    ],
    [
      "an hour of one digit",
      withItem({ start: "9:30" }),
      [
        `shape/format ${item}/start Expected a time in quotes of the form HH:MM, such as "09:00". Did you mean "09:30"?`,
      ],
    ],
    [
      "an hour that no day has",
      withItem({ start: "25:00" }),
      [`shape/format ${item}/start Expected a time in quotes of the form HH:MM, such as "09:00".`],
    ],
    [
      "a date that does not exist",
      { ...minimal, start: "2019-02-29" },
      [
        'shape/format /start Expected a date and time such as 2019-10-18T09:00, a date such as 2019-10-18, a month such as 2019-10, or a year in quotes such as "2019".',
      ],
    ],
    [
      "a year that YAML takes for a number",
      { ...minimal, start: 2018 },
      [
        'shape/type /start Expected a date and time such as 2019-10-18T09:00, a date such as 2019-10-18, a month such as 2019-10, or a year in quotes such as "2019", found a number. Did you mean "2018"?',
      ],
    ],
    [
      "a word that is not in the list",
      { ...minimal, kind: "conferences" },
      [
        "shape/value /kind Expected one of: conference, consultation, roundtable, high-level-meeting, workshop, training, seminar, launch, meeting, other. Did you mean `conference`?",
      ],
    ],
    [
      "a missing key",
      { ...minimal, name: undefined },
      ["shape/missing /name `name` is missing. Add it: text."],
    ],
    [
      "an empty text",
      { ...minimal, name: "" },
      ["shape/empty /name This text is empty. Write it, or take the key out."],
    ],
    [
      "an empty key",
      { ...minimal, place: null },
      ["shape/type /place There is nothing here. Give it a value, or take the key out."],
    ],
    [
      "a number for text",
      { ...minimal, name: 7 },
      ["shape/type /name Expected text, found a number. Put it in quotes."],
    ],
    [
      "a fraction",
      { ...minimal, edition: 1.5 },
      ["shape/type /edition Expected a whole number, found a number that is not whole."],
    ],
    [
      "a negative count",
      { ...minimal, edition: -1 },
      ["shape/range /edition Expected a whole number of at least 1."],
    ],
    [
      "not a number",
      { ...minimal, edition: Number.NaN },
      ["shape/type /edition Expected a whole number, found a number that is not whole."],
    ],
    [
      "a script for an address",
      { ...minimal, url: "javascript:alert(1)" },
      [
        "shape/format /url Expected a web address that starts with https:// or http:// and has no spaces or letters outside ASCII.",
      ],
    ],
    [
      "a language that is none",
      { ...minimal, translations: { english: { name: "x" } } },
      [
        "shape/key /translations/english This key is not of its form. Expected a language tag, such as `en`, `ro` or `pt-BR`.",
      ],
    ],
    [
      "an extension that nobody owns",
      { ...minimal, extensions: { badge: 1 } },
      [
        "shape/key /extensions/badge This key is not of its form. Expected a name under a domain that you control, such as `example.org/badge-colour`.",
      ],
    ],
    [
      "workshops that are neither a number nor a list",
      withItem({ rotation: { workshops: "four", rounds: 2 } }),
      [`shape/type ${item}/rotation/workshops Expected a whole number or a list, found text.`],
    ],
    [
      "a workshop without a title",
      withItem({ rotation: { workshops: [{ id: "a" }], rounds: 2 } }),
      [`shape/missing ${item}/rotation/workshops/0/title \`title\` is missing. Add it: text.`],
    ],
    [
      "no workshops at all",
      withItem({ rotation: { workshops: 0, rounds: 2 } }),
      [`shape/range ${item}/rotation/workshops Expected a whole number of at least 1.`],
    ],
    [
      "text instead of a document",
      "hello",
      ["shape/type  Expected an object with keys, found text."],
    ],
    [
      "a list instead of a document",
      [],
      ["shape/type  Expected an object with keys, found a list."],
    ],
    [
      "nothing instead of a document",
      null,
      ["shape/type  There is nothing here. Give it a value, or take the key out."],
    ],
    [
      "a document of a type that does not exist",
      { ...minimal, type: "evnt" },
      ["shape/value /type Expected one of: event, project, series. Did you mean `event`?"],
    ],
    [
      "a document without its type",
      {},
      ["shape/missing /type `type` is missing. Add it: one of event, project, series."],
    ],
  ])("%s", (_, input, expected) => expect(said(input)).toEqual(expected));

  test("the values of participants are not repeated", () => {
    const participants = [{ id: "Jane Doe", status: "Jane Doe", country: "Jane Doe", person: 7 }];
    expect(
      said({ ...minimal, participants })
        .join("\n")
        .match(/jane/i),
    ).toBe(null);
  });
});

describe("hostile input", () => {
  const hostile = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{},"type":"event","id":"forum","kind":"conference","name":"Forum","language":"en","start":"2019-10-18","extensions":{"example.org":{"__proto__":{"polluted":1}}}}',
  );
  test("keys of the prototype are unknown keys", () => {
    expect(validateEvent(hostile).findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "shape/unknown-key /__proto__",
      "shape/unknown-key /constructor",
    ]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("twenty thousand levels inside an extension do no harm", () => {
    const nested = JSON.parse("[".repeat(20_000) + "]".repeat(20_000));
    expect(validateEvent({ ...minimal, extensions: { "example.org": nested } }).ok).toBe(true);
  });

  test.each(["-", "a-", "a.", "@", " ", "/", "~", "0", "["])(
    "long runs of %s are refused",
    (unit) => {
      const text = `${unit.repeat(100_000)}!`;
      const { findings } = validateEvent({
        ...minimal,
        id: text,
        url: text,
        timeZone: text,
        inferred: [text],
        extensions: { [text]: 1 },
      });
      expect(findings.length).toBeGreaterThanOrEqual(4);
    },
  );
});
