import { kindOf } from "../lexicon/kind-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Line, TimedLine } from "../lines/line.ts";
import { isSessionLabel } from "../lines/parallel.ts";
import type { Style } from "../lines/style.ts";
import { namesSomebody, readPeople } from "../people/people.ts";
import { linesOfCell, plainText } from "../text/clean.ts";
import { type Cell, isFilled, type Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import { type Columns, cellAt, columnAt, timeColumn } from "./table-header.ts";
import { timesOfCell } from "./time-cells.ts";

/** What a row is read with that may go on with the row above. */
interface Continuation {
  readonly text: SourceText;
  readonly lexicon: Lexicon;
  readonly style: Style;
  /** Reads the row as items at the times of the row above. */
  readonly readAt: (row: Row, above: TimedLine) => Line[];
}

/** What a row says that goes on with the row above: more about its items, or items beside them. */
export interface Continued {
  readonly details: readonly { readonly of: TimedLine; readonly spans: readonly Span[] }[];
  readonly lines: readonly Line[];
}

/**
 * Reads a row whose cell for times is empty: more about each of the items side by side above it, column by column; or one more item beside
 * the one above, in another room.
 */
export function continueAbove(
  lines: readonly Line[],
  row: Row,
  columns: Columns | undefined,
  { text, lexicon, style, readAt }: Continuation,
): Continued | undefined {
  const last = lines.at(-1);
  if (columns === undefined || last?.kind !== "timed" || last.notation !== "table")
    return undefined;
  const clock = cellAt(row, Math.max(timeColumn(columns), 0));
  if (clock === undefined || isFilled(clock)) return undefined;
  // A row has its own hours, whatever its column is called.
  if (row.cells.some((cell) => timesOfCell(text, cell, lexicon, style) !== undefined))
    return undefined;
  const hasTracks = columns.roles.some(({ is }) => is === "track");
  if (hasTracks) return byColumn(lines, row, columns, text);
  return isBeside(row, last, columns, text, lexicon)
    ? { details: [], lines: readAt(row, last) }
    : undefined;
}

/** Several filled cells below items side by side. */
function byColumn(
  lines: readonly Line[],
  row: Row,
  columns: Columns,
  text: SourceText,
): Continued | undefined {
  const filled = row.cells.filter(isFilled);
  const above = lines.at(-1)?.row;
  const items = lines.slice(lines.findLastIndex((line) => line.row !== above) + 1);
  const details = filled.flatMap((cell) => {
    const role = columnAt(columns, row, cell);
    const of = items.findLast(
      (line) =>
        line.kind === "timed" &&
        role?.is === "track" &&
        (line.room === role.name || line.track === role.name),
    );
    return of?.kind === "timed" ? [{ of, spans: linesOfCell(text, cell) }] : [];
  });
  return filled.length > 1 && details.length === filled.length ? { details, lines: [] } : undefined;
}

/** Another title in another room, or one more of several sessions; and neither people nor the heading of a section. */
function isBeside(
  row: Row,
  above: TimedLine,
  columns: Columns,
  text: SourceText,
  lexicon: Lexicon,
): boolean {
  const [title, room] = [cellOf(row, columns, "title"), cellOf(row, columns, "room")];
  if (title === undefined || above.title === undefined) return false;
  if (!namesPeopleBelow(text, title, lexicon) && readPeople(text, title, lexicon) !== undefined)
    return false;
  const isSession = isSessionLabel(text, title, lexicon);
  if (isSession !== isSessionLabel(text, above.title, lexicon)) return false;
  if (isSession) return true;
  const isTalk = !SERVICE.has(kindOf(text.tokens(above.title, 40), lexicon));
  const isElsewhere =
    room !== undefined &&
    above.place !== undefined &&
    plainText(text, room) !== plainText(text, above.place);
  return isTalk && isElsewhere;
}

/** "Open Water", and in the next line of its cell "Ana Pop, coach": what stands above people is no name. */
function namesPeopleBelow(text: SourceText, cell: Cell, lexicon: Lexicon): boolean {
  const [title, ...below] = linesOfCell(text, cell);
  if (title === undefined || namesSomebody(text, title, lexicon)) return false;
  return below.some((line) => namesSomebody(text, line, lexicon));
}

/** Nothing runs beside these. */
const SERVICE: ReadonlySet<string> = new Set([
  "break",
  "meal",
  "registration",
  "opening",
  "closing",
]);

function cellOf(row: Row, columns: Columns, is: "title" | "room"): Cell | undefined {
  return row.cells.find((cell) => isFilled(cell) && columnAt(columns, row, cell)?.is === is);
}
