import type { Finding, Headcount, HeadcountLine, JsonPointer, Organization } from "@plenary/core";
import type { Position } from "../document/syntax-finding.ts";
import { attendanceFinding } from "./attendance-finding.ts";
import type { Line } from "./line.ts";
import { Organizations } from "./organizations.ts";
import { sumOf } from "./parts.ts";
import type { DraftHeadcount } from "./place-totals.ts";

/** The headcounts as a document has them. */
export interface Fragment {
  readonly organizations: Organization[];
  readonly headcounts: Headcount[];
  readonly inferred: JsonPointer[];
  readonly positions: ReadonlyMap<JsonPointer, Position>;
  readonly findings: readonly Finding[];
  /** The offsets of all that was read. */
  readonly offsets: readonly number[];
}

interface Making {
  readonly place: (offset: number) => Position;
  readonly organizations: Organizations;
  readonly inferred: JsonPointer[];
  readonly positions: Map<JsonPointer, Position>;
  readonly findings: Finding[];
  readonly offsets: number[];
}

/** Turns what was read into lines of a document, with ids for the institutions. */
export function fragmentOf(
  drafts: readonly DraftHeadcount[],
  place: (offset: number) => Position,
): Fragment {
  const making: Making = {
    place,
    organizations: new Organizations(),
    inferred: [],
    positions: new Map(),
    findings: [],
    offsets: [],
  };
  const headcounts = drafts.map((draft, at) => headcountOf(draft, `/headcounts/${at}`, making));
  const { organizations, inferred, positions, findings, offsets } = making;
  for (const [at, offset] of organizations.offsets.entries()) {
    positions.set(`/organizations/${at}`, place(offset));
  }
  return { organizations: organizations.all, headcounts, inferred, positions, findings, offsets };
}

function headcountOf(draft: DraftHeadcount, path: JsonPointer, making: Making): Headcount {
  const { measure, measureInferred, total, lines } = draft;
  const first = total?.offset ?? lines[0]?.offset ?? 0;
  making.positions.set(path, making.place(first));
  if (measureInferred) making.inferred.push(`${path}/measure`);
  if (total !== undefined) {
    making.offsets.push(total.offset);
    making.positions.set(`${path}/total`, making.place(total.offset));
    if (total.about !== undefined)
      making.findings.push(rough(`${path}/total`, making.place(total.offset)));
  }
  const partition = partitionOf(draft, path, making);
  return {
    measure,
    ...(total === undefined ? {} : { total: total.value }),
    ...(partition === undefined ? {} : { partition }),
    ...(total?.about === undefined ? {} : { note: `${total.about} ${total.value}` }),
    ...(lines.length === 0
      ? {}
      : { lines: lines.map((line, at) => lineIn(line, `${path}/lines/${at}`, making)) }),
  };
}

/** Complete when the lines make up the stated total; a total that they do not reach leaves people whom no line tells. */
function partitionOf(
  { total, lines, some }: DraftHeadcount,
  path: JsonPointer,
  { findings, place }: Making,
): Headcount["partition"] {
  if (total === undefined || lines.length === 0) return undefined;
  const sum = sumOf(lines);
  if (sum === total.value && !lines.some(({ isRange }) => isRange)) return "complete";
  if (sum === total.value) return "incomplete";
  const missing = total.value - sum;
  const message =
    missing > 0
      ? `The lines add up to ${sum}, ${missing} less than the stated total of ${total.value}.${some ? " The text names only some of them." : ""}`
      : `The lines add up to ${sum}, ${-missing} more than the stated total of ${total.value}. Look for people who are counted twice.`;
  const finding = attendanceFinding("attendance/sum", message, {
    position: place(total.offset),
    path: `${path}/total`,
    params: { total: total.value, sum },
  });
  findings.push(some && missing > 0 ? { ...finding, severity: "info" } : finding);
  return missing > 0 ? "incomplete" : undefined;
}

function lineIn(line: Line, path: JsonPointer, making: Making): HeadcountLine {
  const { organizations, positions, offsets, inferred, findings } = making;
  const position = making.place(line.offset);
  positions.set(path, position);
  offsets.push(line.offset);
  const [institution, ...more] = line.institutions.map((name) => organizations.idOf(name));
  const others = [...more, ...line.organizations.map((name) => organizations.idOf(name))];
  const all = institution !== undefined && more.length > 0 ? [institution, ...others] : others;
  if (line.sharesInstitution === "inferred") inferred.push(`${path}/institution`);
  if (line.categories.length === 0) findings.push(noCategory(path, position));
  if (line.isEach) findings.push(each(path, position));
  else if (line.isRange) findings.push(range(path, position));
  else if (line.value === undefined) findings.push(noNumber(path, position));
  if (line.isRough) findings.push(rough(`${path}/value`, position));
  return {
    ...(line.label === "" ? {} : { label: line.label }),
    ...(line.categories.length === 0 ? {} : { categories: [...line.categories] }),
    ...(institution === undefined || more.length > 0 ? {} : { institution }),
    ...(all.length === 0 ? {} : { organizations: [...new Set(all)] }),
    ...(line.countries.length === 0 ? {} : { countries: [...line.countries] }),
    ...(line.value === undefined ? {} : { value: line.value }),
    ...(line.note === undefined ? {} : { note: line.note }),
  };
}

function noCategory(path: JsonPointer, position: Position): Finding {
  const message =
    "The words of this line name no category of the taxonomy. Add `categories`, or leave the line to its label.";
  return attendanceFinding("attendance/no-category", message, { path, position });
}

function noNumber(path: JsonPointer, position: Position): Finding {
  const message = "This group has no number; missing is not zero.";
  return attendanceFinding("attendance/no-number", message, { path, position });
}

function range(path: JsonPointer, position: Position): Finding {
  const message =
    "The text gives a range instead of a number. It stands in the note and counts for nothing; add `value` where you know it.";
  return attendanceFinding("attendance/range", message, { path, position });
}

function each(path: JsonPointer, position: Position): Finding {
  const message =
    "The text gives the number of each of several, and not of all. It stands in the note and counts for nothing; add `value` where you know it.";
  return attendanceFinding("attendance/each", message, { path, position });
}

function rough(path: JsonPointer, position: Position): Finding {
  const message =
    "The text gives this number as a rough one. It was taken as it stands, with the words in the note.";
  return attendanceFinding("attendance/rough", message, { path, position });
}
