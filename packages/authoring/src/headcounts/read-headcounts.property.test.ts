import { parsePointer, validateEvent } from "@plenary/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readHeadcounts } from "./read-headcounts.ts";

const pieces =
  "3|28|twenty-one|1,200|12%|2019|18.10.2019|10–12|a|judge|judges|lawyers|NGOs|police officers|participants|people|representatives|from|of|the|Ministry of Justice|DGASPC Cluj|Romania|and|including|of whom|namely|both|total|attended|were|confirmed|about|days|(|)|[|]|,|;|:|.|–|-|*|**|•|\n|\n\n|\t|||<td>|</tr>|&nbsp;|’|é|😀".split(
    "|",
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 })
  .map((words) => words.join(" "));

test("of any text comes a valid part of a document, each thing with its place in the text", () => {
  fc.assert(
    fc.property(text, (written) => {
      const read = readHeadcounts(written);
      const lines = written.split("\n");
      const isPlace = (line: unknown, column: unknown) =>
        Number(line) >= 1 &&
        Number(line) <= lines.length &&
        Number(column) >= 1 &&
        Number(column) <= (lines[Number(line) - 1]?.length ?? 0) + 1;
      expect(read.findings.filter(({ params }) => !isPlace(params.line, params.column))).toEqual(
        [],
      );
      if (!read.ok) return;
      const { organizations, headcounts, inferred, positions } = read.value;
      const event = {
        type: "event",
        id: "e",
        kind: "meeting",
        name: "E",
        language: "en",
        start: "2019",
        organizations,
        headcounts,
        inferred,
      };
      expect(validateEvent(event).findings).toEqual([]);
      expect([...positions].filter(([, { line, column }]) => !isPlace(line, column))).toEqual([]);
      const lost = inferred.filter((pointer) => valueAt(read.value, pointer) === undefined);
      expect(lost).toEqual([]);
    }),
  );
});

test("a list that is written from its numbers is read back", () => {
  const groups = ["judges", "prosecutors", "lawyers", "police officers", "journalists", "students"];
  const lists = fc
    .subarray(groups, { minLength: 1 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constant(name))),
      ),
    );
  fc.assert(
    fc.property(lists, (list) => {
      const sum = list.reduce((all, [value]) => all + value, 0);
      const read = readHeadcounts(
        `${sum} participants:\n${list.map(([value, name]) => `- ${value} ${name};`).join("\n")}`,
      );
      const headcount = read.ok ? read.value.headcounts[0] : undefined;
      expect([headcount?.total, headcount?.partition]).toEqual([sum, "complete"]);
      expect(headcount?.lines?.map(({ value, label }) => [value, label])).toEqual(list);
    }),
  );
});

test("no number is dropped without a word: each is read, or its line is told", () => {
  const nouns = ["judges", "victims", "people", "gizmos", "participants", "children", "lawyers"];
  const verbs = ["attended.", "were invited.", "were identified.", "were there.", "received help."];
  const sentence = fc.tuple(
    fc.array(fc.tuple(fc.integer({ min: 11, max: 899 }), fc.constantFrom(...nouns)), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom(", ", " and ", "; ", " (", ", including "),
    fc.constantFrom(...verbs),
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
      const lines = sentences.map(
        ([groups, joint, verb]) => `${groups.map((group) => group.join(" ")).join(joint)} ${verb}`,
      );
      const read = readHeadcounts(lines.join("\n\n"), { language: "en" });
      const isTold = (line: number) =>
        read.findings.some(
          ({ params: { line: first, lastLine = first } }) =>
            Number(first) <= line && line <= Number(lastLine),
        );
      const numbers = read.ok ? JSON.stringify(read.value.headcounts) : "";
      const dropped = sentences.flatMap(([groups], at) =>
        isTold(2 * at + 1)
          ? []
          : groups.filter(([value]) => !new RegExp(`\\b${value}\\b`).test(numbers)),
      );
      expect(dropped).toEqual([]);
    }),
  );
});

function valueAt(value: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce<unknown>(
    // A step into what may be nothing.
    (inside, key) => (inside as Record<string, unknown> | undefined)?.[key],
    value,
  );
}
