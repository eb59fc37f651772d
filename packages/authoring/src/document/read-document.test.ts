import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

function read(text: string | Uint8Array) {
  const result = readDocument(text);
  return result.ok && result.findings.length === 0
    ? { data: result.value.data }
    : { findings: result.findings.map(({ code, params }) => ({ code, ...params })) };
}

describe("YAML and JSON are told apart by content and read to the same data", () => {
  const data = { type: "event", start: "09:00", items: [{ n: 1 }, { n: null }], ok: true };
  test.each([
    ["YAML", "type: event\nstart: 09:00\nitems:\n  - n: 1\n  - n:\nok: true\n"],
    [
      "YAML with CRLF and a byte order mark",
      '\ufefftype: event\r\nstart: "09:00"\r\nitems: [{n: 1}, {n: }]\r\nok: true\r\n',
    ],
    ["JSON", JSON.stringify(data)],
    ["JSON, indented with tabs", JSON.stringify(data, null, "\t")],
    ["YAML with a small alias", 'type: event\nstart: &t "09:00"\nitems: [{n: 1}, {n: }]\nok: true'],
  ])("%s", (_, text) => expect(read(text)).toEqual({ data }));

  test("bytes of UTF-8", () => {
    expect(read(new TextEncoder().encode("name: Ședință"))).toEqual({ data: { name: "Ședință" } });
  });

  test("aliases stand for the values that they name", () => {
    expect(read("a: &room { id: x }\nb: *room\n")).toEqual({
      data: { a: { id: "x" }, b: { id: "x" } },
    });
  });
});

describe("text that cannot be read gets one clear finding with its place", () => {
  test.each<[string, string | Uint8Array, object]>([
    ["empty", "", { code: "syntax/empty", line: 1, column: 1 }],
    ["only comments", "# nothing\n", { code: "syntax/empty", line: 1, column: 1 }],
    [
      "not UTF-8",
      new Uint8Array([0x61, 0xe3, 0x6e]),
      { code: "syntax/encoding", line: 1, column: 1 },
    ],
    [
      "UTF-16",
      new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
      { code: "syntax/encoding", line: 1, column: 1 },
    ],
    [
      "duplicate key in YAML",
      "a: 1\nb: 2\na: 3\n",
      { code: "syntax/duplicate-key", line: 3, column: 1 },
    ],
    [
      "duplicate key in JSON",
      '{"a":1,\n "a":2}',
      { code: "syntax/duplicate-key", line: 2, column: 2 },
    ],
    [
      "__proto__",
      "x:\n  __proto__: { a: 1 }\n",
      { code: "syntax/forbidden-key", line: 2, column: 3 },
    ],
    [
      "constructor in JSON",
      '{"constructor":{}}',
      { code: "syntax/forbidden-key", line: 1, column: 2 },
    ],
    ["prototype", "prototype: 1", { code: "syntax/forbidden-key", line: 1, column: 1 }],
    ["list as key", "? [a]\n: 1\n", { code: "syntax/key", line: 1, column: 3 }],
    ["tab as indentation", "a:\n\tb: 1\n", { code: "syntax/invalid", line: 2, column: 1 }],
    [
      "tab as indentation below a value",
      "a: x\n\tb: 1\n",
      { code: "syntax/invalid", line: 2, column: 1 },
    ],
    ["two documents", "a: 1\n---\nb: 2\n", { code: "syntax/invalid", line: 2, column: 1 }],
    ["unknown alias", "a: *nobody\n", { code: "syntax/alias", line: 1, column: 4 }],
    ["alias to itself", "a: &a [*a]\n", { code: "syntax/alias", line: 1, column: 8 }],
    ["a comment that is text", "title: Panel #2\n", { code: "syntax/comment", line: 1, column: 8 }],
    [
      "a comma in text",
      "ro: { title: Muncă, victime }\n",
      { code: "syntax/stray-key", line: 1, column: 21 },
    ],
    [
      "a misindented item",
      "a:\n  - b: 1\n - c: 2\n",
      { code: "syntax/invalid", line: 3, column: 1 },
    ],
    ["unclosed quote", 'a: "b\n', { code: "syntax/invalid", line: 2, column: 1 }],
  ])("%s", (_, text, finding) => expect(read(text)).toEqual({ findings: [finding] }));
});

test.each<[string, string | Uint8Array, string]>([
  ["a tab", "a:\n\tb: 1\n", "A tab stands where the indentation is. Indent with spaces."],
  [
    "a tab below a value",
    "a: x\n\tb: 1\n",
    "A tab stands where the indentation is. Indent with spaces.",
  ],
  [
    "a tab below an item",
    "a:\n  - id: x\n\tname: y\n",
    "A tab stands where the indentation is. Indent with spaces.",
  ],
  [
    "broken JSON that is indented with tabs",
    '{\n\t"a" 1,\n\t"b": 2\n}',
    "A quote, a bracket or a `:` is missing here or further up.",
  ],
  [
    "a calendar",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    "This is a calendar (iCalendar), not a document. Make a document of it with `plenary import`.",
  ],
  [
    "what was found in a document",
    "a b.yaml:1:1 warning party/no-organizer Who organizes the event is not said.\n<stdin>:2:1 info a/b: c\n",
    "This is what `plenary check` found in a document, not the document. Give the document itself.",
  ],
  [
    "a file of Word",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    "The file is a file of Word, Excel or PowerPoint (.doc, .xls, .ppt), not text. Copy its text into a file.",
  ],
])("%s is called what it is", (_, text, message) =>
  expect(readDocument(text).findings.map((finding) => finding.message)).toEqual([message]),
);

describe("hostile text ends in a finding, in bounded time", () => {
  const bomb = ["a0: &a0 [x, x]"];
  for (let i = 1; i < 40; i++) bomb.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
  const blocks = Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");

  test.each<[string, string, string]>([
    ["20,000 nested lists", "[".repeat(20_000) + "]".repeat(20_000), "syntax/too-deep"],
    ["20,000 nested objects", `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`, "syntax/too-deep"],
    ["20,000 list marks on one line", `${"- ".repeat(20_000)}x`, "syntax/too-deep"],
    ["3,000 nested blocks", blocks, "syntax/too-deep"],
    ["a bracket flood", "]".repeat(400_000), "syntax/too-deep"],
    ["an alias bomb", bomb.join("\n"), "syntax/alias"],
    ["a file of 50 MB", "x".repeat(50_000_000), "syntax/too-large"],
  ])("%s", (_, text, code) => {
    const result = readDocument(text);
    expect(result.ok).toBe(false);
    expect([...new Set(result.findings.map((finding) => finding.code))]).toEqual([code]);
  });

  test("of many mistakes the first is told, and the others are counted", () => {
    expect(readDocument('"'.repeat(100_000)).findings.map(({ message }) => message)).toEqual([
      "Something stands here that does not belong: a quote may end too early or be missing further up, or a comma may be missing. (49998 more may follow from this one.)",
    ]);
  });

  test("comments that are meant as such are not text", () => {
    expect(read("a: b # c\n# d\ne: 'f #g'\n")).toEqual({ data: { a: "b", e: "f #g" } });
  });

  test("no key reaches the prototype of objects", () => {
    readDocument('{"__proto__":{"polluted":true}}');
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("a pointer leads back to line and column", () => {
  const source = readDocument(
    "name: A\nagenda:\n  days:\n    - date: 2019-10-18\n      items: [{ id: a }, { id: b, a/b: 1 }]\n",
  );
  test.each([
    ["", 1, 1],
    ["/agenda", 2, 1],
    ["/agenda/days/0", 4, 7],
    ["/agenda/days/0/items/1", 5, 26],
    ["/agenda/days/0/items/1/id", 5, 28],
    ["/agenda/days/0/items/1/a~1b", 5, 35],
    ["/agenda/days/0/items/1/title", 5, 26],
    ["/nowhere/at/all", 1, 1],
  ])("%s", (pointer, line, column) => {
    expect(source.ok && source.value.locate(pointer)).toEqual({ line, column });
  });
});
