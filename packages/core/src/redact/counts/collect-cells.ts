import type { Headcount, HeadcountLine } from "../../model/headcount.ts";
import type { Categories } from "../categories.ts";
import type { Cell, Cells, LineCell } from "./cell.ts";
import { positionOf } from "./dimension.ts";

/** A line with more places than these, or an event with more headcounts, is compared with nothing. */
const MOST_PLACES = 2000;
const MOST_HEADCOUNTS = 1000;

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
  for (const [n, headcount] of headcounts.entries()) {
    const { total = 0 } = headcount;
    if (total > 0) {
      const isProtected = isSmall(total);
      totals.push({ headcount: n, in: headcount, value: total, least: 1, isProtected });
    }
    const isBeside = coversOnce(headcount);
    for (const { line, value } of statedValues(headcount)) {
      // A zero tells of nobody.
      if (value === 0) continue;
      const isSensitive = line.categories?.some(categories.isSensitive) ?? false;
      const place = isUnwieldy ? NOWHERE : placeOf(line, categories, parentsOf);
      isUnwieldy ||= hasManyPlaces(place);
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

type Place = Pick<LineCell, "positions" | "key">;

/** Of lines that are compared with nothing, the place is not looked for. */
const EVERYWHERE = positionOf([], () => []);
const NOWHERE: Place = {
  positions: { category: EVERYWHERE, institution: EVERYWHERE, country: EVERYWHERE },
  key: "",
};

function placeOf(line: HeadcountLine, { ancestors }: Categories, parentsOf: ParentsOf): Place {
  const { institution, organizations } = line;
  const positions = {
    category: positionOf(line.categories, ancestors),
    institution: positionOf(institution === undefined ? organizations : [institution], parentsOf),
    country: positionOf(line.countries, () => []),
  };
  const key = keyOf(
    positions.category.path[0],
    positions.institution.path[0],
    positions.country.path[0],
  );
  return { positions, key: key === "||" ? `label ${line.label ?? ""}` : key };
}

/** A place in all dimensions at once. */
export function keyOf(category = "", institution = "", country = ""): string {
  return `${category}|${institution}|${country}`;
}

function hasManyPlaces({ positions: { category, institution, country } }: Place): boolean {
  const above = category.path.length * institution.path.length * country.path.length;
  const below = category.comprises.length * institution.comprises.length * country.comprises.length;
  return above > MOST_PLACES || below > MOST_PLACES;
}
