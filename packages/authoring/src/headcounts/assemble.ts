import { foldLabel, Measure } from "@plenary/core";
import { completes, isAttendance, isBelowOther } from "./attendance.ts";
import { type Told, tell, tellStrays } from "./attendance-finding.ts";
import { breakdown, isSplitOf, splitAbove, withoutSome } from "./breakdown.ts";
import { acceptCompleting, acceptUnsaid, addGroup } from "./drafts.ts";
import { isAlone, toldIn } from "./lone-verbs.ts";
import { sumOf } from "./parts.ts";
import type { Group, Total } from "./passage.ts";
import { type Draft, type DraftHeadcount, isOfEvent, placeTotals } from "./place-totals.ts";
import { ofOneEvent } from "./several-sessions.ts";
import { isOfThoseWhoCame } from "./stated-measure.ts";
import type { Unit } from "./unit.ts";

/** The headcounts of a text, and the numbers that found no place or that others hold already. */
export interface Assembled {
  readonly headcounts: readonly DraftHeadcount[];
  readonly told: readonly Told[];
  /** The offsets of numbers of several days, sessions or years. */
  readonly sessions: readonly number[];
  /** The offsets of numbers whose words name nobody. */
  readonly numbers: readonly number[];
}

/** What was read so far. */
interface State {
  readonly drafts: Draft[];
  readonly loose: Total[];
  readonly rejected: Group[];
  readonly again: number[];
  /** The offsets of people whom others hold already. */
  readonly parts: number[];
  /** Whether lists stand under headings that may be any: `Cluj:`, and then `Iași:`. */
  isUnderOther: boolean;
  /** The groups that the text told, to know them again. */
  readonly known: Set<string>;
}

/** Joins what the units of a text say: the total of a list stands in the sentence before it, or below it. Linear. */
export function assemble(all: readonly Unit[]): Assembled {
  const { units, offsets: sessions } = ofOneEvent(all);
  const state: State = {
    drafts: [],
    loose: [],
    rejected: [],
    again: [],
    parts: [],
    isUnderOther: false,
    known: new Set(),
  };
  const { drafts, loose, rejected, parts } = state;
  const alone: Total[] = [];
  const said = units.map(toldIn);
  let before: Unit | undefined;
  for (const [at, unit] of units.entries()) {
    const isSplit = unit.groups.some((group) => isSplitOf(drafts.at(-1), group));
    const broken = isSplit ? undefined : breakdown(unit.groups, drafts);
    if (broken !== undefined) addAll(parts, withoutSome(drafts, isLed(unit, before)));
    for (const group of broken === undefined ? unit.groups : [broken])
      placeGroup(measured(group, unit, before), unit, before, state);
    for (const total of unit.totals)
      (isAlone(total, said.slice(Math.max(0, at - 1), at + 2)) ? alone : loose).push(total);
    before = unit;
  }
  const isSaid = drafts.length > 0 || loose.some(isOfEvent);
  const left = isSaid ? acceptCompleting(rejected, loose, drafts) : acceptUnsaid(rejected, drafts);
  const unplaced = placeTotals(drafts, loose);
  const others = left.flatMap(({ lines }) => lines.filter(({ isPeople }) => !isPeople));
  return {
    headcounts: drafts.toSorted((a, b) => placeOf(a.measure) - placeOf(b.measure)),
    told: [
      ...left.flatMap((group) =>
        tellStrays(peopleIn(group), group.total?.measure ?? group.measure),
      ),
      ...[...unplaced, ...alone].flatMap(({ offset, measure }) => tellStrays([offset], measure)),
      ...tell("attendance/part", parts),
      ...tell("attendance/again", state.again),
      ...tell("attendance/sessions", sessions.slice(0, 1)),
    ],
    sessions,
    numbers: others.map(({ offset }) => offset),
  };
}

function placeGroup(group: Group, unit: Unit, before: Unit | undefined, state: State): void {
  const { drafts, loose, rejected, again, parts, known } = state;
  if (isSplitOf(drafts.at(-1), group)) {
    addAll(parts, peopleIn(group));
    return;
  }
  const lead = leadingTotal(before, unit, group, loose);
  if (lead !== undefined) loose.splice(loose.lastIndexOf(lead), 1);
  const above = isLed(unit, before) ? splitAbove(drafts.at(-1), before, group) : undefined;
  if (above !== undefined) addAll(parts, drafts.pop()?.lines.map(({ offset }) => offset) ?? []);
  const total = group.total ?? lead ?? above;
  const isOther = isBelowOther(group, before, state);
  const isJoined = isAttendance(unit, group, before, total) && !isOther;
  state.isUnderOther ||= isJoined && before?.isOther === true;
  if (!isJoined && !completes(drafts.at(-1), group))
    rejected.push({ ...group, ...(total && { total }) });
  else if (isToldAgain(unit, group, total, known)) addAll(again, peopleIn(group));
  else addGroup(drafts, group, total);
}

/** Whether what stands above tells of whom a unit is. */
function isLed({ kind }: Unit, before: Unit | undefined): boolean {
  return before?.leadsOn === true || kind !== "sentence";
}

/** `Apologies:` and a list below it, `Invited` and a table. */
function measured(group: Group, unit: Unit, before: Unit | undefined): Group {
  const led = isLed(unit, before);
  return led && group.measure === undefined ? { ...group, measure: before?.measure } : group;
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

/** `Among the 122 participants, there were:` and a list below it. */
function leadingTotal(
  before: Unit | undefined,
  unit: Unit,
  group: Group,
  loose: readonly Total[],
): Total | undefined {
  const last = before && group.total === undefined ? wholeOf(before, group) : undefined;
  if (before === undefined || last === undefined) return undefined;
  if (!loose.slice(-before.totals.length).includes(last)) return undefined;
  // "50 participants attended", and below it a table of those invited.
  if (group.measure !== undefined && group.measure !== (last.measure ?? "attended"))
    return undefined;
  if (before.leadsOn || (unit.kind === "list" && sumOf(group.lines) === last.value)) return last;
  if (!last.isParticipants && !last.attended) return undefined;
  if (unit.kind !== "sentence") return last;
  // Two sentences: the second tells the parts, and does not just speak of three judges.
  const tells = group.attended || group.bare || group.lines.length > 1;
  return isOfThoseWhoCame(last.measure) && tells ? last : undefined;
}

/** `47 people took part, 11 of them online.`, and behind it `There were 3 judges`: these are some of the 47. */
function wholeOf({ totals, leadsOn }: Unit, { measure, lines }: Group): Total | undefined {
  const last = totals.at(-1);
  const isPart = last?.measure === "attended-online" && last.value !== sumOf(lines);
  if (leadsOn && !isPart) return last;
  const said = measure ?? "attended";
  return totals.findLast((total) => (total.measure ?? "attended") === said) ?? last;
}

/** As a document has them. */
function placeOf(measure: Measure): number {
  return Measure.options.indexOf(measure);
}
