import { invalid, literally, minimal, type Vector, valid } from "./vector.ts";

const total = (number: string) => ({
  ...minimal,
  headcounts: [{ measure: "attended", total: literally(number) }],
});

/** Numbers as JSON may write them. Every language agrees on whole numbers up to 2^53 - 1 (RFC 7493, section 2.2). */
export const counts: readonly Vector[] = [
  ...["0", "-0", "1e2", "1E+2", "100.0", "2147483648", "4294967296", "9007199254740991"].map(
    (number) => valid(`total ${number}`, total(number)),
  ),
  ...["-1", "9007199254740992", "9007199254740993", "18446744073709551616", "1e300"].map((number) =>
    invalid(`total ${number}`, total(number), "range", "/headcounts/0/total"),
  ),
  ...["0.1", "1e-1", "99.5"].map((number) =>
    invalid(`total ${number}`, total(number), "type", "/headcounts/0/total"),
  ),
  valid("a thousand lines", {
    ...minimal,
    headcounts: [
      {
        measure: "attended",
        lines: Array.from({ length: 1000 }, (_, value) => ({ categories: ["judge"], value })),
      },
    ],
  }),
];
