import { withToldDays } from "../dates/told-days.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { cutChainedPairs } from "../prose/chained-pairs.ts";
import { cutFlowed } from "../prose/flowed.ts";
import { cutPlacedPairs } from "../prose/placed-pairs.ts";
import { cutTold } from "../prose/told.ts";
import { partDayColumns } from "../tables/day-columns.ts";
import { partSideColumns } from "../tables/side-columns.ts";
import { readTable } from "../tables/tables.ts";
import type { Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import { joinBrokenTimes } from "./broken-times.ts";
import { withDailyHour } from "./daily-hours.ts";
import { withDatedHours } from "./dated-hours.ts";
import { withDatedPlaces } from "./dated-places.ts";
import { cutJammedDays } from "./jammed-days.ts";
import type { Line } from "./line.ts";
import { readLine } from "./read-line.ts";
import { withRepeatedHours } from "./repeated-hours.ts";
import { stampedRows } from "./stamps.ts";
import type { Style } from "./style.ts";
import { withTitledBlocks } from "./titled-blocks.ts";

/** Reads the rows of a text, each for itself, but those of a table together. */
export function readLines(
  text: SourceText,
  written: readonly Row[],
  lexicon: Lexicon,
  style: Style,
): Line[] {
  const stamped = stampedRows(text, written, lexicon);
  const parted = partSideColumns(text, partDayColumns(text, written, lexicon), lexicon);
  const told = cutTold(text, parted, lexicon, stamped);
  const flowed = cutFlowed(text, told, lexicon, stamped);
  const chained = cutChainedPairs(text, flowed, lexicon);
  const pairs = style.placed ? cutPlacedPairs(text, chained, lexicon) : chained;
  const rows = cutJammedDays(text, pairs, lexicon);
  const lines: Line[] = [];
  const read = (row: Row) => readLine(text, row, lexicon, style);
  const context = { text, lexicon, style, readRow: read };
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    if (stamped.has(row)) {
      lines.push({ kind: "text", row, stamped: true });
      at++;
      continue;
    }
    if (!row.table) {
      lines.push(read(row));
      at++;
      continue;
    }
    const start = at;
    while (isTableRow(rows[at], stamped)) at++;
    for (const line of readTable(rows.slice(start, at), context)) lines.push(line);
  }
  const titled = withTitledBlocks(text, withToldDays(text, lines, lexicon), lexicon);
  const placed = withDatedPlaces(text, titled, lexicon);
  const dated = withRepeatedHours(withDatedHours(text, placed, lexicon));
  return withDailyHour(text, joinBrokenTimes(text, dated, lexicon), lexicon);
}

function isTableRow(row: Row | undefined, stamped: ReadonlySet<Row>): boolean {
  return row?.table === true && !stamped.has(row);
}
