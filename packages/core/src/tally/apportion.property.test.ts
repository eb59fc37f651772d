import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion } from "./apportion.ts";

const counts = fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 50 });

test("parts add up to the whole, and each is its quota rounded up or down", () => {
  fc.assert(
    fc.property(fc.nat(1000), counts, (whole, numbers) => {
      const sum = numbers.reduce((total, count) => total + count, 0);
      fc.pre(sum > 0);
      const parts = apportion(whole, numbers);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(whole);
      for (const [at, part] of parts.entries()) {
        const quota = (BigInt(whole) * BigInt(numbers[at] ?? 0)) / BigInt(sum);
        expect(BigInt(part) - quota === 0n || BigInt(part) - quota === 1n).toBe(true);
      }
    }),
  );
});

test("a larger count never gets a smaller part", () => {
  fc.assert(
    fc.property(fc.nat(1000), counts, (whole, numbers) => {
      const parts = apportion(whole, numbers);
      const ordered = numbers.map((count, at) => ({ count, part: parts[at] ?? 0 }));
      ordered.sort((a, b) => a.count - b.count || a.part - b.part);
      const inOrder = ordered.map(({ part }) => part);
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    }),
  );
});
