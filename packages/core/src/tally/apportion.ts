/**
 * Divides a whole number into whole parts that are proportional to the counts and add up to it (largest remainder, Hamilton's
 * method): each part is its quota rounded down, and those that lost most get one more; of equals the larger count, then the
 * earlier. All are 0 when there is nothing to divide by. Time: n log n.
 */
export function apportion(whole: number, counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const losses = counts.map((count, index) => ({ index, count, loss: (whole * count) % sum }));
  const parts = losses.map(({ count, loss }) => (whole * count - loss) / sum);
  const missing = whole - parts.reduce((total, part) => total + part, 0);
  losses.sort((a, b) => b.loss - a.loss || b.count - a.count || a.index - b.index);
  for (const { index } of losses.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
