import { DIMENSIONS, type LineCell } from "./cell.ts";
import { isWithin } from "./dimension.ts";

/** Which lines comprise which: `magistrate` comprises `judge`, an institution the people whom it sends by profession. */
export interface Containment {
  /** The lines of its own headcount that comprise a line. */
  readonly wholesOf: (part: LineCell) => readonly LineCell[];
  /** The lines of one headcount that a line comprises, or that count the same in another headcount. */
  readonly partsOf: (whole: LineCell, headcount: number) => readonly LineCell[];
}

export function compareLines(lines: readonly LineCell[]): Containment {
  const parts = new Map(
    lines.map((whole) => {
      const inside = lines.filter((part) => comprises(whole, part));
      return [whole, Map.groupBy(inside, ({ headcount }) => headcount)];
    }),
  );
  const wholes = new Map<LineCell, LineCell[]>(lines.map((line) => [line, []]));
  for (const [whole, inside] of parts) {
    for (const part of inside.get(whole.headcount) ?? []) wholes.get(part)?.push(whole);
  }
  return {
    wholesOf: (part) => wholes.get(part) ?? [],
    partsOf: (whole, headcount) => parts.get(whole)?.get(headcount) ?? [],
  };
}

function comprises(whole: LineCell, part: LineCell): boolean {
  if (whole === part || !isBesideNone(whole, part)) return false;
  if (!whole.hasPlace || !part.hasPlace) return whole.key === part.key;
  return DIMENSIONS.every((one) => isWithin(part.positions[one], whole.positions[one]));
}

/** Lines of one headcount stand beside each other where they are said to cover everybody once, or count the same. */
function isBesideNone(whole: LineCell, part: LineCell): boolean {
  return whole.headcount !== part.headcount || !(part.isBeside || whole.key === part.key);
}
