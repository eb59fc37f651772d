import type { HeadcountLine } from "../../model/headcount.ts";
import { broaderChain } from "../category/broader-chain.ts";
import type { Categories } from "../subject.ts";

/** A category that a line of a headcount names. */
export interface CategoryLine {
  readonly category: string;
  readonly line: number;
}

/** The lines that name a category: two of them at most, which is enough to find one other than a given line. */
export type CategoryLines = ReadonlyMap<string, readonly CategoryLine[]>;

export function categoryLines(lines: Iterable<HeadcountLine>): CategoryLines {
  const found = new Map<string, readonly CategoryLine[]>();
  let line = 0;
  for (const { categories = [] } of lines) {
    for (const category of categories) {
      found.set(category, twoLines([...(found.get(category) ?? []), { category, line }]));
    }
    line++;
  }
  return found;
}

/**
 * Finds the lines that name a category above a given one: the nearest, and the nearest of another line. What is found on the
 * way up is kept, so that asking for every category of a taxonomy walks each `broader` once.
 */
export function linesAbove(
  categories: Categories,
  lines: CategoryLines,
): (category: string) => readonly CategoryLine[] {
  const known = new Map<string, readonly CategoryLine[]>();
  return (category) => {
    const unknown: string[] = [];
    let id = category;
    for (const above of broaderChain(categories, category)) {
      if (known.has(id)) break;
      unknown.push(id);
      id = above;
    }
    let found = known.get(id) ?? [];
    for (const below of unknown.reverse()) {
      found = twoLines([...(lines.get(id) ?? []), ...found]);
      known.set(below, found);
      id = below;
    }
    return found;
  };
}

function twoLines(lines: readonly CategoryLine[]): readonly CategoryLine[] {
  const [first] = lines;
  const second = lines.find(({ line }) => line !== first?.line);
  return [first, second].filter((line) => line !== undefined);
}
