import type { MeasureTally, Tally } from "@plenary/core";
import { stringify } from "csv-stringify/sync";
import { printable } from "./table.ts";

const COLUMNS = [
  "event",
  "measure",
  "source",
  "kind",
  "id",
  "label",
  "depth",
  "direct",
  "subtree",
  "share",
];

/**
 * A tally as CSV (RFC 4180), one row for each row, unallocated group, group that is not reported, and total. Text that a
 * spreadsheet would take for a formula is made harmless by an apostrophe (OWASP, CSV injection); what is not known is empty.
 */
export function tallyCsv(tally: Tally): string {
  return stringify([COLUMNS, ...tally.measures.flatMap(measureRecords)], {
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: "windows",
    // A cell that starts with a line break or a tab can hide a formula behind it.
    cast: { string: (text) => printable(text).trim() },
  });
}

function measureRecords(tally: MeasureTally): (string | number | null)[][] {
  const { event = "", measure, source, total } = tally;
  const start = [event, measure, source];
  return [
    ...tally.rows.map(({ kind, id, label, depth, direct, subtree, share }) => [
      ...start,
      kind,
      id,
      label,
      depth,
      direct,
      subtree,
      share,
    ]),
    ...tally.unallocatedParts.map(({ reason, label = "", value, share }) => [
      ...start,
      "unallocated",
      reason,
      label,
      0,
      value,
      value,
      share,
    ]),
    ...tally.notReported.map(({ id, label, reason }) => [
      ...start,
      reason === "withheld" ? "withheld" : "not-reported",
      id ?? "",
      label,
      null,
      null,
      null,
      null,
    ]),
    [...start, "total", "", "", 0, null, total, total === null || total === 0 ? null : 100],
  ];
}
