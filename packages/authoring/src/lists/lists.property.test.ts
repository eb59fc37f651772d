import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { DocumentPart } from "./document-part.ts";
import { readItem, readJsonItem, writeItem } from "./item-line.ts";
import { layOutJson } from "./json-lists.ts";
import { layOut } from "./lay-out.ts";
import { splitDocument } from "./split-document.ts";
import { writeParts } from "./write-parts.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "NO",
    "yes",
    "null",
    "~",
    "1",
    "1e3",
    "0x1",
    "2019-10-18",
    "- a",
    "# b",
    "a: b",
    "{",
    "people:",
    "\u2028",
  ),
);
const entry = fc.record(
  { id: text, name: text, categories: fc.array(text, { maxLength: 2 }) },
  { requiredKeys: ["id"] },
);
const entries = fc.array(entry, { maxLength: 4 });
const event = fc.record(
  {
    name: text,
    people: entries,
    roles: fc.array(fc.record({ note: text })),
    participants: entries,
    end: text,
  },
  { requiredKeys: ["name"] },
);
const lists = ["organizations", "people", "participants"] as const;
const root = { indent: 0, first: 0, last: Number.POSITIVE_INFINITY };

test("an item that is written here is read back, here and by any reader of YAML 1.1 or 1.2", () => {
  fc.assert(
    fc.property(entry, (value) => {
      const line = writeItem(value);
      expect(readItem(line)).toEqual(value);
      expect(parse(line)).toEqual(value);
      expect(parse(line, { version: "1.1" })).toEqual(value);
    }),
  );
});

test("items that others wrote are read as YAML reads them", () => {
  const flow = fc.oneof(
    fc.constantFrom(
      "{ id: true }",
      "{ id: NULL }",
      "{ id: a b }",
      "{ id: a, b }",
      "{ id:a }",
      "{ id: 'a' }",
      "{ id: 1 }",
      '{ "a":1 }',
    ),
    entry.map((value) => stringify(value, { collectionStyle: "flow" })),
    entry.map((value) => stringify(value)),
  );
  fc.assert(
    fc.property(flow, (line) => {
      expect(readItem(line)).toEqual(parse(line));
    }),
  );
});

test.each(["{ id: a, id: b }", "{ id: a", "id: a\nid: b", "{ id: *a }"])(
  "an item that a whole document could not hold is not read: %j",
  (text) => {
    expect(readItem(text)).toBeUndefined();
  },
);

test.each<[string, unknown]>([
  ['{"id":"a"}', { id: "a" }],
  ['{ "id": "\\u0061" }', { id: "a" }],
  ['{"id":"a","id":"b"}', undefined],
  ['{"id":}', undefined],
])("an item of JSON: %j", (text, value) => {
  expect(readJsonItem(text)).toEqual(value);
});

test("the parts of a document are the document, and its items are those of its lists", () => {
  fc.assert(
    fc.property(event, fc.boolean(), (value, inFlow) => {
      const written = stringify(value, inFlow ? { collectionStyle: "flow" } : { indentSeq: false });
      const { text: laidOut, place } =
        inFlow && written.startsWith("{")
          ? { text: stringify(value), place: root }
          : layOut(written, value, undefined, lists);
      const lines = laidOut.replace(/\n$/, "").split("\n");
      const parts = [...splitDocument("yaml", lines, place, lists)];
      expect(parts.flatMap(linesOf)).toEqual(lines);
      for (const list of ["people", "participants"] as const) {
        const items = parts.flatMap((part) =>
          part.kind === "item" && part.list === list ? [readItem(part.text)] : [],
        );
        expect(items).toEqual(value[list] ?? []);
      }
    }),
  );
});

test.each(["yaml", "json"] as const)(
  "what is added to %s is read back with all that was there",
  (style) => {
    fc.assert(
      fc.property(event, entries, entries, (value, people, participants) => {
        const data = { organizations: [], people: [], participants: [], ...value };
        const [written, place] =
          style === "json"
            ? [layOutJson(data, lists), { ...root, indent: 2 }]
            : [stringify(value), root];
        const lines = writeParts(
          splitDocument(style, written.replace(/\n$/, "").split("\n"), place, lists),
          {
            lists,
            style,
            indent: place.indent,
            lineEnd: "",
            updated: (_, before) => before,
            added: (list) =>
              list === "people" ? people : list === "participants" ? participants : [],
          },
        );
        const result = [...lines].join("\n");
        const all = (list: "people" | "participants", added: object[]) => {
          const whole = [...(value[list] ?? []), ...added];
          return whole.length === 0 && style === "yaml" && value[list] === undefined
            ? {}
            : { [list]: whole };
        };
        const expected = {
          ...value,
          ...all("people", people),
          ...all("participants", participants),
        };
        expect(style === "json" ? JSON.parse(result) : parse(result)).toEqual(
          style === "json" ? { organizations: [], ...expected } : expected,
        );
      }),
    );
  },
);

function linesOf(part: DocumentPart): readonly string[] {
  if (part.kind === "item") return part.lines;
  return "line" in part && part.line !== undefined ? [part.line] : [];
}
