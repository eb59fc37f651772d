import {
  type Event,
  type Finding,
  foldLabel,
  type Headcount,
  type Id,
  type JsonPointer,
  type Organization,
  type Result,
} from "@plenary/core";
import { attendanceFinding } from "./attendance-finding.ts";
import type { ReadHeadcounts } from "./read-headcounts.ts";

/** What an attendance list says that an event does not have yet. */
export interface NewHeadcounts {
  readonly organizations: Organization[];
  readonly headcounts: Headcount[];
  /** How many headcounts the event has, behind which the new ones belong. */
  readonly first: number;
  /** Pointers into the event, once they stand there. */
  readonly inferred: JsonPointer[];
  /** How many headcounts of the list the event has already. */
  readonly listed: number;
}

/**
 * Tells what of an attendance list is new to an event. Organizations are known by their names, also those that its project or
 * series shares (`shared`); the same numbers of the same people are not counted twice. Fails with `attendance/listed` where the
 * event counts a measure otherwise: nobody could tell which is right.
 *
 * @example
 * import { mergeHeadcounts, readHeadcounts } from "@plenary/authoring";
 * const event = { type: "event", id: "x", kind: "other", name: "X", language: "en", start: "2019" } as const;
 * const read = readHeadcounts("3 judges from local courts attended.");
 * if (read.ok) {
 *   const merged = mergeHeadcounts(event, read.value);
 *   merged.ok && merged.value.headcounts.length; // => 1
 *   const again = mergeHeadcounts({ ...event, ...read.value }, read.value);
 *   again.ok && again.value; // => { organizations: [], headcounts: [], first: 1, inferred: [], listed: 1 }
 * }
 */
export function mergeHeadcounts(
  event: Event,
  read: Pick<ReadHeadcounts, "organizations" | "headcounts" | "inferred" | "positions">,
  shared: readonly Organization[] = [],
): Result<NewHeadcounts> {
  const { ids, organizations } = placeOrganizations(event, shared, read.organizations);
  const before = event.headcounts ?? [];
  const measures = new Set(before.map(({ measure }) => measure));
  const known = new Set(before.map(numbersOf));
  const first = before.length;
  const headcounts: Headcount[] = [];
  const places = new Map<JsonPointer, JsonPointer>();
  const findings: Finding[] = [];
  for (const [at, found] of read.headcounts.entries()) {
    const headcount = withIds(found, ids);
    if (known.has(numbersOf(headcount))) continue;
    const from = `/headcounts/${at}`;
    places.set(from, `/headcounts/${first + headcounts.length}`);
    if (measures.has(headcount.measure)) findings.push(otherNumbers(headcount, from, read));
    headcounts.push(headcount);
  }
  if (findings.length > 0) return { ok: false, findings };
  const inferred = read.inferred.flatMap((pointer) => placed(pointer, places));
  const named = new Set(headcounts.flatMap(organizationsOf));
  const added = organizations.filter(({ id }) => named.has(id));
  const listed = read.headcounts.length - headcounts.length;
  return {
    ok: true,
    value: { organizations: added, headcounts, first, inferred, listed },
    findings,
  };
}

/** Which organization of the event each of a list's is, and those that it does not have yet, with ids that are free. */
function placeOrganizations(
  { organizations = [], people = [] }: Event,
  shared: readonly Organization[],
  found: readonly Organization[],
) {
  const known = [...organizations, ...shared];
  const byName = new Map<string, Organization>();
  for (const other of known.toReversed())
    for (const name of namesOf(other)) byName.set(name, other);
  const taken = new Set([...known, ...people].map(({ id }) => id));
  const ids = new Map<Id, Id>();
  const added: Organization[] = [];
  for (const organization of found) {
    const same = namesOf(organization)
      .map((name) => byName.get(name))
      .find((other) => other !== undefined);
    const id = same?.id ?? freeId(organization.id, taken);
    ids.set(organization.id, id);
    taken.add(id);
    if (same === undefined) added.push({ ...organization, id });
  }
  return { ids, organizations: added };
}

function namesOf({ name, acronym }: Organization): string[] {
  return [name, acronym].flatMap((each) => (each === undefined ? [] : [foldLabel(each)]));
}

function freeId(wanted: Id, taken: ReadonlySet<Id>): Id {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

function withIds(headcount: Headcount, ids: ReadonlyMap<Id, Id>): Headcount {
  const idOf = (id: Id) => ids.get(id) ?? id;
  const lines = headcount.lines?.map((line) => ({
    ...line,
    ...(line.institution === undefined ? {} : { institution: idOf(line.institution) }),
    ...(line.organizations === undefined ? {} : { organizations: line.organizations.map(idOf) }),
  }));
  return lines === undefined ? headcount : { ...headcount, lines };
}

/** A pointer into a headcount at the place that this has in the event; none of one that is listed already. */
function placed(
  pointer: JsonPointer,
  places: ReadonlyMap<JsonPointer, JsonPointer>,
): JsonPointer[] {
  const from = pointer.split("/", 3).join("/");
  const to = places.get(from);
  return to === undefined || pointer === from ? [] : [to + pointer.slice(from.length)];
}

/** What makes two headcounts the same: of what, how many, and who. */
function numbersOf({ measure, total, lines = [] }: Headcount): string {
  return JSON.stringify([
    measure,
    total,
    lines.map(({ label, institution, value }) => [label, institution, value]),
  ]);
}

function organizationsOf({ lines = [] }: Headcount): Id[] {
  return lines.flatMap(({ institution, organizations = [] }) =>
    institution === undefined ? organizations : [institution, ...organizations],
  );
}

function otherNumbers(
  { measure }: Headcount,
  path: JsonPointer,
  { positions }: Pick<ReadHeadcounts, "positions">,
): Finding {
  const message = `The event counts \`${measure}\` already, and otherwise: nobody could tell which is right. Take its headcount out first, or correct it by hand.`;
  const position = positions.get(path) ?? { line: 1, column: 1 };
  return attendanceFinding("attendance/listed", message, { path, position });
}
