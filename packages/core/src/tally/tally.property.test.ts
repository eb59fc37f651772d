import fc from "fast-check";
import { expect, test } from "vitest";
import type { Headcount } from "../model/headcount.ts";
import { tally } from "../tally.ts";
import { plenaryStakeholders } from "../taxonomy/plenary-stakeholders.ts";
import type { TallyRow } from "./tally-result.ts";

const ids = plenaryStakeholders.concepts?.map(({ id }) => id) ?? [];
const line = fc.record(
  {
    categories: fc.uniqueArray(fc.constantFrom(...ids, "x-acme-a"), { maxLength: 3 }),
    institution: fc.constantFrom("a", "b", "c"),
    countries: fc.uniqueArray(fc.constantFrom("RO", "BE"), { maxLength: 2 }),
    value: fc.nat(300),
  },
  { requiredKeys: [] },
);
const headcount: fc.Arbitrary<Headcount> = fc.record(
  {
    measure: fc.constant("attended" as const),
    total: fc.nat(2000),
    partition: fc.constantFrom("complete" as const, "incomplete" as const, "overlapping" as const),
    lines: fc.array(line, { maxLength: 20 }),
  },
  { requiredKeys: ["measure"] },
);
const by = fc.constantFrom(
  "category" as const,
  "sector" as const,
  "institution" as const,
  "country" as const,
);

test("everybody is counted once, parts add up to their wholes, and shares to 100, in every view", () => {
  fc.assert(
    fc.property(headcount, by, (stated, view) => {
      const [measure] = tally(
        {
          type: "event",
          id: "e",
          kind: "other",
          name: "E",
          language: "en",
          start: "2026",
          organizations: [
            { id: "a", name: "A", parent: "b", country: "RO" },
            { id: "b", name: "B", categories: ["ngo"] },
            { id: "c", name: "C" },
          ],
          headcounts: [stated],
        },
        { by: view },
      ).value.measures;
      if (measure === undefined) throw new Error("a headcount has its tally");
      const { rows, unallocated, unallocatedShare, denominator } = measure;
      const roots = rows.filter(({ depth }) => depth === 0);
      expect(sum(roots, "subtree") + unallocated).toBe(denominator.value);
      expect(sum(rows, "direct") + unallocated).toBe(denominator.value);
      if (denominator.value > 0) expect(sum(roots, "share") + (unallocatedShare ?? 0)).toBe(100);
      for (const [at, row] of rows.entries()) {
        const parts = childrenOf(rows, at);
        expect(sum(parts, "subtree") + row.direct).toBe(row.subtree);
        expect(sum(parts, "share")).toBeLessThanOrEqual(row.share ?? 0);
        if (row.direct === 0 && parts.length > 0) expect(sum(parts, "share")).toBe(row.share ?? 0);
      }
    }),
  );
});

function childrenOf(rows: readonly TallyRow[], at: number): TallyRow[] {
  const depth = rows[at]?.depth ?? 0;
  const end = rows.findIndex((row, index) => index > at && row.depth <= depth);
  return rows.slice(at + 1, end === -1 ? undefined : end).filter((row) => row.depth === depth + 1);
}

function sum(rows: readonly TallyRow[], key: "direct" | "subtree" | "share"): number {
  return rows.reduce((total, row) => total + (row[key] ?? 0), 0);
}
