import { foldLabel, type Measure } from "@plenary/core";
import { type Told, tell } from "./attendance-finding.ts";
import { breakdown, withoutSome } from "./breakdown.ts";
import { isAlone, toldIn } from "./lone-verbs.ts";
import { sumOf } from "./parts.ts";
import type { Group, Total } from "./passage.ts";
import { type Draft, type DraftHeadcount, isOfEvent, placeTotals } from "./place-totals.ts";
import { isMeasure, type StatedMeasure } from "./stated-measure.ts";

/** What one sentence, list or table of the text says, in the order of the text. */
export interface Unit {
  readonly kind: "sentence" | "list" | "table";
  readonly groups: readonly Group[];
  readonly totals: readonly Total[];
  /** Whether it ends in a colon, so that the next unit is about the same. */
  readonly leadsOn: boolean;
  /** What the words of a unit without numbers say of the next: `Invited:`. */
  readonly measure: StatedMeasure | undefined;
  readonly attended: boolean;
}

/** The headcounts of a text, and the numbers that found no place or that others hold already. */
export interface Assembled {
  readonly headcounts: readonly DraftHeadcount[];
  readonly told: readonly Told[];
  /** The offsets of numbers whose words name nobody. */
  readonly numbers: readonly number[];
}

/** What was read so far. */
interface State {
  readonly drafts: Draft[];
  readonly loose: Total[];
  readonly rejected: Group[];
  readonly again: number[];
  /** The groups that the text told, to know them again. */
  readonly known: Set<string>;
}

/** Joins what the units of a text say: the total of a list stands in the sentence before it, or below it. Linear. */
export function assemble(units: readonly Unit[]): Assembled {
  const state: State = { drafts: [], loose: [], rejected: [], again: [], known: new Set() };
  const { drafts, loose, rejected } = state;
  const parts: number[] = [];
  const alone: Total[] = [];
  const said = units.map(toldIn);
  let before: Unit | undefined;
  for (const [at, unit] of units.entries()) {
    const broken = breakdown(unit.groups, drafts);
    if (broken !== undefined) addAll(parts, withoutSome(drafts));
    for (const group of broken === undefined ? unit.groups : [broken])
      placeGroup(measured(group, unit, before), unit, before, state);
    for (const total of unit.totals)
      (isAlone(total, said.slice(Math.max(0, at - 1), at + 2)) ? alone : loose).push(total);
    before = unit;
  }
  const isSaid = drafts.length > 0 || loose.some(isOfEvent);
  const left = isSaid ? rejected : acceptUnsaid(rejected, drafts);
  const unplaced = placeTotals(drafts, loose);
  const others = left.flatMap(({ lines }) => lines.filter(({ isPeople }) => !isPeople));
  return {
    headcounts: drafts.toSorted((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure)),
    told: [
      ...tell("attendance/stray", [
        ...left.flatMap(peopleIn),
        ...unplaced,
        ...alone.map(({ offset }) => offset),
      ]),
      ...tell("attendance/part", parts),
      ...tell("attendance/again", state.again),
    ],
    numbers: others.map(({ offset }) => offset),
  };
}

function placeGroup(
  group: Group,
  unit: Unit,
  before: Unit | undefined,
  { drafts, loose, rejected, again, known }: State,
): void {
  const lead = leadingTotal(before, unit, group, loose);
  if (lead !== undefined) loose.pop();
  const total = group.total ?? lead;
  if (!isAttendance(unit, group, before, total) && !completes(drafts.at(-1), group))
    rejected.push({ ...group, ...(total && { total }) });
  else if (isToldAgain(unit, group, total, known)) addAll(again, peopleIn(group));
  else addGroup(drafts, group, total);
}

/** `Apologies:` and a list below it, `Invited` and a table. */
function measured(group: Group, { kind }: Unit, before: Unit | undefined): Group {
  const led = before?.leadsOn === true || kind !== "sentence";
  return led && group.measure === undefined ? { ...group, measure: before?.measure } : group;
}

/** `Of 45 participants, 12 were judges; the other 33 lawyers`: the number that is missing is of people who came as well. */
function completes(draft: Draft | undefined, { lines, measure }: Group): boolean {
  if (draft?.total === undefined || (measure !== undefined && measure !== draft.measure))
    return false;
  return draft.sum + sumOf(lines) === draft.total.value;
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

/** The offsets of the numbers of a group that found no place. */
function peopleIn({ lines, total }: Group): number[] {
  const offsets = lines.filter(({ isPeople }) => isPeople).map(({ offset }) => offset);
  return total === undefined ? offsets : [total.offset, ...offsets];
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

/** Where nothing says that people came, a list of groups is still one; that they came is inferred. Gives the others back. */
function acceptUnsaid(rejected: readonly Group[], drafts: Draft[]): readonly Group[] {
  return rejected.filter((group) => {
    const known = group.lines.every(({ categories }) => categories.length > 0);
    if (!known || group.measure !== undefined || group.lines.length < 2) return true;
    addGroup(drafts, group, group.total);
    return false;
  });
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
  // "50 participants attended", and below it a table of those invited.
  if (group.measure !== undefined && group.measure !== (last.measure ?? "attended"))
    return undefined;
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
  if (said !== undefined) return isMeasure(said);
  if (unit.kind !== "sentence" || total?.isParticipants || total?.attended) return true;
  const known = group.lines.some(({ categories }) => categories.length > 0);
  // "We counted 46 heads: 12 judges, 34 lawyers"; of "127 victims, including 26 children" nobody says that they came.
  const isBroken = total !== undefined && !total.saysWho && sumOf(group.lines) === total.value;
  if (isBroken && known) return true;
  if (group.attended || (group.bare && known)) return true;
  return before?.leadsOn === true && before.attended;
}

function addGroup(drafts: Draft[], group: Group, total: Total | undefined): void {
  const said = total?.measure ?? group.measure;
  const stated = isMeasure(said) ? said : undefined;
  const measure = stated ?? "attended";
  const sum = sumOf(group.lines);
  // "26 came and 3 joined online. 2 journalists came, too": others may stand between.
  const last = drafts.slice(-ORDER.length).findLast((draft) => draft.measure === measure);
  const continues = last !== undefined && total === undefined;
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
