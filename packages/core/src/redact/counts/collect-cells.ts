import type { Headcount, HeadcountLine } from "../../model/headcount.ts";
import type { Categories } from "../categories.ts";
import { type Cell, type Cells, DIMENSIONS, type LineCell } from "./cell.ts";
import { positionOf } from "./dimension.ts";

/** With more headcounts, lines, or places to compare them by, an event's numbers are compared with nothing. */
const MOST_HEADCOUNTS = 200;
const MOST_LINES = 1000;
const MOST_COMPARISONS = 10_000_000;

/** Where an organization belongs: from its parent to the top. */
export type ParentsOf = (organization: string) => readonly string[];

/** The numbers of an event's headcounts, and which of them must not be known. */
export function collectCells(
  headcounts: readonly Headcount[],
  threshold: number,
  categories: Categories,
  parentsOf: ParentsOf,
): Cells {
  const isSmall = (value: number) => value > 0 && value < threshold;
  let isUnwieldy = headcounts.length > MOST_HEADCOUNTS;
  const totals: Cell[] = [];
  const lines: LineCell[] = [];
  let places = 0;
  for (const [n, headcount] of headcounts.entries()) {
    const { total } = headcount;
    if (total !== undefined) {
      const isProtected = isSmall(total);
      totals.push({ headcount: n, in: headcount, value: total, least: 1, isProtected });
    }
    const isBeside = coversOnce(headcount);
    for (const { line, value } of statedValues(headcount)) {
      const isSensitive = line.categories?.some(categories.isSensitive) ?? false;
      const place = isUnwieldy ? NOWHERE : placeOf(line, categories, parentsOf);
      places += placesIn(place);
      lines.push({
        headcount: n,
        in: headcount,
        line,
        value,
        least: isSensitive ? 0 : 1,
        isProtected: isSensitive || isSmall(value),
        isBeside,
        ...place,
      });
      isUnwieldy ||= lines.length > MOST_LINES || lines.length * places > MOST_COMPARISONS;
    }
  }
  return { totals, lines, isUnwieldy };
}

function coversOnce({ partition, total, lines = [] }: Headcount): boolean {
  return partition === "complete" || lines.reduce((sum, { value = 0 }) => sum + value, 0) === total;
}

/** The lines with their numbers; where one alone has none, with what it must count for the others to make the total. */
function* statedValues({ total, partition, lines = [] }: Headcount) {
  let rest = total ?? 0;
  const silent: HeadcountLine[] = [];
  for (const line of lines) {
    const { value } = line;
    if (value === undefined) silent.push(line);
    else yield { line, value };
    rest -= value ?? 0;
  }
  const [line, other] = silent;
  const isImplied = partition === "complete" && line !== undefined && other === undefined;
  if (isImplied && rest > 0) yield { line, value: rest };
}

type Place = Pick<LineCell, "positions" | "key" | "hasPlace">;

/** Of lines that are compared with nothing, the place is not looked for. */
const EVERYWHERE = positionOf([], () => []);
const NOWHERE: Place = {
  positions: { category: EVERYWHERE, institution: EVERYWHERE, country: EVERYWHERE },
  key: "",
  hasPlace: false,
};

function placeOf(line: HeadcountLine, { ancestors }: Categories, parentsOf: ParentsOf): Place {
  const { institution, organizations } = line;
  const positions = {
    category: positionOf(line.categories, ancestors),
    institution: positionOf(institution === undefined ? organizations : [institution], parentsOf),
    country: positionOf(line.countries, () => []),
  };
  const key = DIMENSIONS.map((one) => positions[one].path[0]).join("|");
  const hasPlace = DIMENSIONS.some((one) => positions[one].chains.length > 0);
  return { positions, key: hasPlace ? key : `label ${line.label ?? ""}`, hasPlace };
}

function placesIn({ positions }: Place): number {
  const chains = DIMENSIONS.flatMap((one) => positions[one].chains);
  return chains.reduce((sum, { length }) => sum + length, 1);
}
