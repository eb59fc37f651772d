import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, isMap, isSeq, parse } from "yaml";
import { layOut } from "./lay-out.ts";

test.each<[string, string, string]>([
  [
    "with what is said behind it, and between its items",
    "name:   X # ours\npeople: [ # who\n  { id: ana }, # the chair\n  { id: ion } ] # all\nend: [ 1,2 ]\n",
    "name:   X # ours\npeople: # all\n  # who\n  - { id: ana } # the chair\n  - { id: ion }\nend: [ 1,2 ]\n",
  ],
  [
    "at the end of a text",
    "people: [{ id: ana }]\ninferred: [/start, /end]",
    "people:\n  - { id: ana }\ninferred:\n  - /start\n  - /end",
  ],
  [
    "with carriage returns",
    "people:\r\n  [{ id: ana }]\r\nend: 1\r\n",
    "people:\r\n  - { id: ana }\r\nend: 1\r\n",
  ],
])("a list in flow style goes below its key, %s", (_, text, laidOut) => {
  expect(layOut(text, parse(text), undefined, ["people", "inferred"]).text).toBe(laidOut);
});

test("a list of an event that is deeper in the document", () => {
  const text = "events:\n - people: [{ id: ana }]\n   end:  1\n - people: [{ id: ion }]\n";
  expect(layOut(text, parse(text), 0, ["people"])).toEqual({
    text: "events:\n - people:\n     - { id: ana }\n   end:  1\n - people: [{ id: ion }]\n",
    place: { indent: 3, first: 1, last: 3 },
  });
});

test("what a document says stays the same, however its lists are written", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  const list = fc.array(fc.record({ id: text, notes: fc.array(text) }), { maxLength: 3 });
  const event = fc.record({ before: text, people: list, between: text, participants: list });
  fc.assert(
    fc.property(event, (value) => {
      const document = new Document(value);
      if (!isMap(document.contents)) throw new Error("no object");
      for (const { value: node } of document.contents.items) if (isSeq(node)) node.flow = true;
      const laidOut = layOut(document.toString(), value, undefined, ["people", "participants"]);
      expect(parse(laidOut.text)).toEqual(value);
    }),
  );
});
