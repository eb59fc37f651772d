import type { Slot } from "@plenary/core";

/** The years, both inclusive, for which a calendar must tell a time zone's clock changes. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years of a slot that is printed in its event's zone. */
export function yearsOf({ start, end = start }: Pick<Slot, "start" | "end">): YearSpan {
  return { first: Number(start.local.slice(0, 4)), last: Number(end.local.slice(0, 4)) };
}

export function widened(
  known: YearSpan | undefined,
  more: YearSpan | undefined,
): YearSpan | undefined {
  if (known === undefined || more === undefined) return known ?? more;
  if (more.first >= known.first && more.last <= known.last) return known;
  return { first: Math.min(known.first, more.first), last: Math.max(known.last, more.last) };
}
