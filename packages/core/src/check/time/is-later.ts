/**
 * Whether one local date is later than another as far as both are precise: `2018` is neither earlier nor later than
 * `2018-11-29`, and a date neither than a time on that day.
 */
export function isLater(one: string, other: string): boolean {
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) > other.slice(0, precision);
}
