import type { Headcount } from "../model/headcount.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import { distinctPeople } from "./distinct-people.ts";
import { lineFacets, lineLabel } from "./lines.ts";
import { notReported } from "./not-reported.ts";
import { rollUp } from "./roll-up.ts";
import type { TallySubject } from "./subject.ts";
import type { MeasureTally } from "./tally-result.ts";
import { splitKey, type View } from "./view.ts";

/** Counts one headcount as its document states it. */
export function headcountTally(
  headcount: Headcount,
  path: JsonPointer,
  subject: TallySubject,
  view: View,
): MeasureTally {
  const { measure, asOf, lines = [] } = headcount;
  const groups = distinctPeople(headcount, subject.categories);
  const reported = groups.reduce((sum, { rest }) => sum + rest, 0);
  const total = totalOf(headcount, reported);
  const of = basisOf(headcount, reported, total);
  const noLine = of === "total" && total !== undefined ? total - reported : 0;
  const cells = groups.map(({ line, rest }) => ({
    placement: view.place(lineFacets(line)),
    count: rest,
    label: lineLabel(line, subject),
  }));
  const { rows, unallocatedParts } = rollUp(view, cells, noLine);
  return {
    measure,
    source: "headcount",
    path,
    ...(asOf === undefined ? {} : { asOf }),
    total: total ?? null,
    ...(headcount.suppressed === true ? { withheld: true } : {}),
    denominator: { value: reported + noLine, of },
    unallocated: unallocatedParts.reduce((sum, { value }) => sum + value, 0),
    unallocatedShare: shareOf(unallocatedParts, reported + noLine),
    rows,
    unallocatedParts,
    notReported: notReported(headcount, subject, view),
    lines: lines.map((line) => {
      const { row } = view.place(lineFacets(line));
      return {
        label: lineLabel(line, subject),
        value: line.value ?? null,
        row: row === undefined ? null : splitKey(row).id,
      };
    }),
  };
}

/** A stated total, or the sum of lines that are said to be everybody. */
function totalOf({ total, partition, lines = [] }: Headcount, reported: number) {
  if (total !== undefined || partition !== "complete" || lines.length === 0) return total;
  return lines.every(({ value }) => value !== undefined) ? reported : undefined;
}

function basisOf(
  { partition }: Headcount,
  reported: number,
  total: number | undefined,
): MeasureTally["denominator"]["of"] {
  if (partition === "overlapping" && reported !== total) return "mentions";
  if (total !== undefined && reported > total) return "mentions";
  return total === undefined ? "reported" : "total";
}

function shareOf(parts: MeasureTally["unallocatedParts"], whole: number): number | null {
  return whole === 0 ? null : parts.reduce((sum, { share }) => sum + (share ?? 0), 0);
}
