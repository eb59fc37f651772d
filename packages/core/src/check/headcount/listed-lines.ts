import type { HeadcountLine } from "../../model/headcount.ts";
import type { Participant } from "../../model/participant.ts";
import type { Categories } from "../subject.ts";
import { categoryLines, linesAbove } from "./category-lines.ts";
import type { Reached } from "./reached-by.ts";

/** How many participants belong to a line at least and at most. */
export interface ListedLine {
  readonly index: number;
  readonly line: HeadcountLine;
  readonly least: number;
  readonly most: number;
}

/**
 * Compares lines with a list of participants, as far as the lines tell to whom they apply: a line of a category that another
 * line names too, as a whole or in part, does not. Time: linear in lines and participants.
 */
export function listedLines(
  lines: readonly HeadcountLine[],
  { certain, possible }: Reached,
  categories: Categories,
): ListedLine[] {
  const own = categoryLines(lines);
  const above = linesAbove(categories, own);
  const linesOf = (category: string) => [...(own.get(category) ?? []), ...above(category)];
  const counts = lines.map(() => ({ least: 0, most: 0 }));
  function count({ categories: named = [] }: Participant, isCertain: boolean): void {
    const found = new Set(named.flatMap((category) => linesOf(category).map(({ line }) => line)));
    const whole = found.size === 1 && named.every((category) => linesOf(category).length > 0);
    for (const line of found) {
      const counted = counts[line] ?? { least: 0, most: 0 };
      counted.most++;
      if (whole && isCertain) counted.least++;
    }
  }
  for (const participant of certain) count(participant, true);
  for (const participant of possible) count(participant, false);
  const anywhere = [...certain, ...possible].filter(
    (p) => (p.categories ?? []).length === 0,
  ).length;
  const shared = new Set<number>();
  for (const [index, { categories: named = [] }] of lines.entries()) {
    const others = named.flatMap(linesOf).filter(({ line }) => line !== index);
    if (others.length > 0)
      for (const line of [index, ...others.map((o) => o.line)]) shared.add(line);
  }
  return lines.flatMap((line, index) => {
    const { least = 0, most = 0 } = counts[index] ?? {};
    if (shared.has(index) || (line.categories ?? []).length === 0) return [];
    // A line for one institution or country holds some of its category's people, not all.
    const partial = line.institution !== undefined || line.countries !== undefined;
    return [{ index, line, least: partial ? 0 : least, most: most + anywhere }];
  });
}
