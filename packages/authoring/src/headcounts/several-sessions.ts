import type { Line } from "./line.ts";
import { sumOf } from "./parts.ts";
import type { Group, Total } from "./passage.ts";
import type { SessionKind, SessionLabels } from "./session-labels.ts";
import type { StatedMeasure } from "./stated-measure.ts";
import type { Unit } from "./unit.ts";

/** The units without the numbers of several days, sessions or years, and where these stand. */
export interface OfOneEvent {
  readonly units: readonly Unit[];
  readonly offsets: readonly number[];
}

/** What may have a label of its own. */
interface Labelled {
  readonly sessions?: SessionLabels;
}

/**
 * Leaves out numbers of several days, sessions or years: who came to two of them would count twice, and nobody knows which is the
 * event's. Those that make up a number which their own sentence states are its parts. Linear.
 */
export function ofOneEvent(all: readonly Unit[]): OfOneEvent {
  const units = withHeadings(all);
  const seen = new Seen();
  for (const { groups, totals } of units) {
    for (const group of groups) {
      for (const line of group.lines) seen.add(group.measure, line);
      if (group.total !== undefined) seen.add(group.total.measure, group.total);
    }
    for (const total of totals) seen.add(total.measure, total);
  }
  if (!seen.isAnyOfSeveral) return { units: all, offsets: [] };
  const offsets: number[] = [];
  return { units: units.map((unit) => withoutSeveral(unit, seen, offsets)), offsets };
}

/** The labels that the numbers of each measure have. */
class Seen {
  readonly #keys = new Map<string, Set<string>>();
  isAnyOfSeveral = false;

  add(measure: StatedMeasure | undefined, { sessions }: Labelled): void {
    for (const [kind, key] of sessions ?? []) {
      const keys = this.#of(measure, kind).add(key);
      this.isAnyOfSeveral ||= keys.size > 1;
    }
  }

  isOfSeveral(measure: StatedMeasure | undefined, { sessions }: Labelled): boolean {
    return [...(sessions?.keys() ?? [])].some((kind) => this.#of(measure, kind).size > 1);
  }

  #of(measure: StatedMeasure | undefined, kind: SessionKind): Set<string> {
    const place = `${measure ?? "attended"} ${kind}`;
    const keys = this.#keys.get(place) ?? new Set();
    this.#keys.set(place, keys);
    return keys;
  }
}

/** `Day 1:`, and a list below it. */
function withHeadings(units: readonly Unit[]): readonly Unit[] {
  let heading: SessionLabels = new Map();
  return units.map((unit) => {
    if (unit.sessions.size > 0) heading = unit.sessions;
    if (heading.size === 0) return unit;
    const under = <One extends Labelled>(one: One): One =>
      (one.sessions?.size ?? 0) > 0 ? one : { ...one, sessions: heading };
    const groups = unit.groups.map((group) => ({ ...group, lines: group.lines.map(under) }));
    return { ...unit, groups, totals: unit.totals.map(under) };
  });
}

function withoutSeveral(unit: Unit, seen: Seen, offsets: number[]): Unit {
  const totals = unit.totals.filter((total) => isKept(total, total.measure, seen, offsets));
  const groups: Group[] = [];
  for (const group of unit.groups) {
    if (isWhole(unit, group, seen)) {
      groups.push(group);
      continue;
    }
    const lines = group.lines.filter((line) => isKept(line, group.measure, seen, offsets));
    const total = lines.length === group.lines.length ? group.total : totalOf(group, seen, offsets);
    if (lines.length > 0) groups.push({ ...withoutTotal(group), lines, ...(total && { total }) });
    else if (total !== undefined) totals.push(total);
  }
  return { ...unit, groups, totals };
}

function withoutTotal({ total: _, ...group }: Group): Group {
  return group;
}

function isKept(
  one: Line | Total,
  measure: StatedMeasure | undefined,
  seen: Seen,
  offsets: number[],
): boolean {
  const isOfSeveral = seen.isOfSeveral(measure, one);
  if (isOfSeveral) offsets.push(one.offset);
  return !isOfSeveral;
}

/** `55 judges attended: 30 on Monday and 25 on Tuesday`; below a table the sum is only one of attendances. */
function isWhole({ kind }: Unit, { lines, total }: Group, seen: Seen): boolean {
  if (kind !== "sentence" || total === undefined || seen.isOfSeveral(total.measure, total))
    return false;
  return sumOf(lines) === total.value;
}

/** The total of lines of which some are left out; their sum says nothing more than they do. */
function totalOf({ lines, total }: Group, seen: Seen, offsets: number[]): Total | undefined {
  if (total === undefined) return undefined;
  const isSum = sumOf(lines) === total.value;
  if (!isSum && !seen.isOfSeveral(total.measure, total)) return total;
  offsets.push(total.offset);
  return undefined;
}
