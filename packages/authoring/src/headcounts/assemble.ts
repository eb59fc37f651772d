import { foldLabel, type Measure } from "@plenary/core";
import { sumOf } from "./parts.ts";
import type { Group, Total } from "./passage.ts";
import { type Draft, type DraftHeadcount, placeTotals } from "./place-totals.ts";
import { isMeasure } from "./vocabulary.ts";

/** What one sentence, list or table of the text says, in the order of the text. */
export interface Unit {
  readonly kind: "sentence" | "list" | "table";
  readonly groups: readonly Group[];
  readonly totals: readonly Total[];
  /** Whether it ends in a colon, so that the next unit is about the same. */
  readonly leadsOn: boolean;
  readonly attended: boolean;
}

/** The headcounts of a text, and the offsets of the numbers that found no place or that others hold already. */
export interface Assembled {
  readonly headcounts: readonly DraftHeadcount[];
  readonly strays: readonly number[];
  readonly parts: readonly number[];
  /** The offsets of numbers that the text told before. */
  readonly again: readonly number[];
}

/** Joins what the units of a text say: the total of a list stands in the sentence before it, or below it. Linear. */
export function assemble(units: readonly Unit[]): Assembled {
  const drafts: Draft[] = [];
  const strays: number[] = [];
  const parts: number[] = [];
  const again: number[] = [];
  const told = new Set<string>();
  const loose: Total[] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    const broken = breakdown(unit, drafts);
    if (broken !== undefined) addAll(parts, withoutSome(drafts));
    for (const group of broken === undefined ? unit.groups : [broken]) {
      const lead = leadingTotal(before, unit, group, loose);
      if (lead !== undefined) loose.pop();
      const total = group.total ?? lead;
      if (!isAttendance(unit, group, before, total)) addAll(strays, peopleIn(group, total));
      else if (isToldAgain(unit, group, total, told)) addAll(again, peopleIn(group, total));
      else addGroup(drafts, group, total);
    }
    addAll(loose, unit.totals);
    before = unit;
  }
  const left = drafts.length > 0 ? strays : acceptUnsaid(units, drafts, strays);
  const unplaced = placeTotals(drafts, loose);
  const byMeasure = drafts.toSorted((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure));
  return { headcounts: byMeasure, strays: [...left, ...unplaced], parts, again };
}

/** `38 magistrates trained`, and the same below that heading: the same people, not as many more. */
function isToldAgain(
  unit: Unit,
  { lines, measure }: Group,
  total: Total | undefined,
  told: Set<string>,
): boolean {
  if (unit.kind !== "sentence" || total !== undefined) return false;
  const keys = lines.map(({ label, value, institutions, countries }) =>
    JSON.stringify([measure ?? "attended", value, foldLabel(label), institutions, countries]),
  );
  const isKnown = keys.length > 0 && keys.every((key) => told.has(key));
  for (const key of keys) told.add(key);
  return isKnown;
}

function addAll<Value>(list: Value[], more: readonly Value[]): void {
  for (const one of more) list.push(one);
}

/** "35 people, of whom 21 women. There were 20 judges and 15 lawyers": lines that make up the total say more than some. */
function withoutSome(drafts: Draft[]): number[] {
  const some = drafts.at(-1)?.some === true ? drafts.pop() : undefined;
  return some?.lines.map(({ offset }) => offset) ?? [];
}

/** The offsets of the numbers of a group that found no place. */
function peopleIn({ lines }: Group, total: Total | undefined): number[] {
  const offsets = lines.filter(({ isPeople }) => isPeople).map(({ offset }) => offset);
  return total === undefined ? offsets : [total.offset, ...offsets];
}

/** The same people told in another way: numbers that make up the total again. */
function breakdown({ groups }: Unit, drafts: readonly Draft[]): Group | undefined {
  const total = drafts.at(-1)?.total;
  const [first] = groups;
  if (first === undefined || total === undefined) return undefined;
  if (groups.some((group) => group.total !== undefined || group.measure !== undefined))
    return undefined;
  const lines = groups.flatMap((group) => group.lines);
  return sumOf(lines) === total.value ? { ...first, lines, total } : undefined;
}

const ORDER: readonly Measure[] = [
  "planned",
  "capacity",
  "invited",
  "interested",
  "confirmed",
  "waitlisted",
  "turned-away",
  "attended",
  "attended-online",
];

/** Where nothing says that people came, a list of groups is still one; that they came is inferred. */
function acceptUnsaid(
  units: readonly Unit[],
  drafts: Draft[],
  strays: readonly number[],
): readonly number[] {
  const placed = new Set<number>();
  for (const group of units.flatMap((unit) => unit.groups)) {
    const known = group.lines.every(({ categories }) => categories.length > 0);
    const said = group.total?.measure ?? group.measure;
    const isElse = said !== undefined && !isMeasure(said);
    if (!known || isElse || group.lines.length < 2) continue;
    addGroup(drafts, group, undefined);
    for (const { offset } of group.lines) placed.add(offset);
  }
  return strays.filter((offset) => !placed.has(offset));
}

/** `Among the 122 participants, there were:` and a list below it. */
function leadingTotal(
  before: Unit | undefined,
  unit: Unit,
  group: Group,
  loose: readonly Total[],
): Total | undefined {
  const last = group.total === undefined ? before?.totals.at(-1) : undefined;
  if (before === undefined || last === undefined || loose.at(-1) !== last) return undefined;
  if (before.leadsOn || (unit.kind === "list" && sumOf(group.lines) === last.value)) return last;
  if (!last.isParticipants && !last.attended) return undefined;
  if (unit.kind !== "sentence") return last;
  // Two sentences: the second tells the parts, and does not just speak of three judges.
  const tells = group.attended || group.bare || group.lines.length > 1;
  return last.measure === undefined && tells ? last : undefined;
}

function isAttendance(
  unit: Unit,
  group: Group,
  before: Unit | undefined,
  total: Total | undefined,
): boolean {
  const said = total?.measure ?? group.measure;
  if (said !== undefined && !isMeasure(said)) return false;
  if (unit.kind !== "sentence" || total !== undefined) return true;
  const known = group.lines.some(({ categories }) => categories.length > 0);
  if (group.attended || (group.bare && known) || group.measure !== undefined) return true;
  return before?.leadsOn === true && before.attended;
}

function addGroup(drafts: Draft[], group: Group, total: Total | undefined): void {
  const said = total?.measure ?? group.measure;
  const stated = isMeasure(said) ? said : undefined;
  const measure = stated ?? "attended";
  const sum = sumOf(group.lines);
  const last = drafts.at(-1);
  const continues = last !== undefined && total === undefined && last.measure === measure;
  if (continues && (last.total === undefined || last.sum + sum <= last.total.value)) {
    for (const line of group.lines) last.lines.push(line);
    last.sum += sum;
    return;
  }
  const isSaid = stated !== undefined || group.attended || total?.isParticipants || total?.attended;
  drafts.push({
    measure,
    measureInferred: !isSaid,
    lines: [...group.lines],
    some: group.some,
    sum,
    ...(total && { total }),
  });
}
