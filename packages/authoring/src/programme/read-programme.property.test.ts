import { check, validateEvent } from "@plenary/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readProgramme } from "./read-programme.ts";

/** Pieces of programmes, and what breaks readers. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."9:00|10.30|9h30|12:00|0900|25:00|-|–|:|.|,|(|)|[|]|\n|\r\n|\n\n|\t| |•|* |# |**|<td>|</td>|<tr>|<b>|</p>|<li>|&amp;|&nbsp;|am|p.m.|Noon|from|to|until|Ora|Uhr|bis|à|Day 1|Friday|7 May 2026|18.10.2019|Coffee|Workshop A: x|Room 2|Moderator:|Dr. Ana Pop, Dean|Parallel sessions|45 min|Time|Session|é|\u0301|\u0000|😀|__proto__|constructor".split(
      "|",
    ),
    "|",
    "|---|",
  ),
  fc.string({ maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const options = { date: "2026-05-07", timeZone: "Europe/Bucharest" };

describe("whatever the text", () => {
  test("what is read is a valid event without errors, and what is inferred is in it", () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = readProgramme(source, options);
        if (!result.ok) return;
        const { event, inferences } = result.value;
        expect(validateEvent(event)).toEqual({ ok: true, value: event, findings: [] });
        expect(check(event).filter(({ code }) => /^(ref|id)\//.test(code))).toEqual([]);
        expect(event.inferred).toEqual([...inferences.keys()]);
      }),
      { numRuns: 500 },
    );
  });

  test("each start that is not inferred stands in the text, at the place that is told", () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = readProgramme(source, options);
        if (!result.ok) return;
        const lines = source.split("\n");
        for (const [pointer, { line, column }] of result.value.positions) {
          if (!pointer.endsWith("/start")) continue;
          expect(lines[line - 1]?.slice(column - 1)).toMatch(/^([0-9]|noon)/i);
        }
        const starts = [...result.value.positions.keys()].filter((pointer) =>
          pointer.endsWith("/start"),
        );
        const items = result.value.event.agenda?.days.flatMap((day) => day.items) ?? [];
        const stated = items.filter(
          ({ start, parent }) => start !== undefined && parent === undefined,
        );
        const inferred = [...result.value.inferences].filter(([, why]) => why === "previous-end");
        expect(starts.length).toBeGreaterThanOrEqual(stated.length - inferred.length);
      }),
      { numRuns: 500 },
    );
  });

  test("every finding has a line of the text", () => {
    fc.assert(
      fc.property(text, (source) => {
        const count = source.split("\n").length;
        for (const { params } of readProgramme(source, options).findings) {
          expect(Number(params.line)).toBeGreaterThanOrEqual(1);
          expect(Number(params.line)).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 300 },
    );
  });
});
