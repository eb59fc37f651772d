import { readDayHeading } from "../dates/day-headings.ts";
import { readPlaceFirst } from "../hours/place-first.ts";
import { readPlaced } from "../hours/placed-hours.ts";
import { readSessionHours } from "../hours/session-hours.ts";
import { readSlashedHours } from "../hours/slashed-hours.ts";
import { readTimeFirst } from "../hours/time-first.ts";
import { readTitleFirst } from "../hours/title-first.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { readPlaceHeading } from "../places/rooms.ts";
import { readTold } from "../prose/told.ts";
import type { Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";

import { readLabel } from "./labels.ts";
import type { Line } from "./line.ts";
import type { Style } from "./style.ts";

/** No heading and no time needs more. */
const HEAD_LENGTH = 240;
const HEAD_TOKENS = 48;

/** Reads a row that is no row of a table. */
export function readLine(text: SourceText, row: Row, lexicon: Lexicon, style: Style): Line {
  const [cell] = row.cells;
  if (cell === undefined) return { kind: "text", row };
  const tokens = text.tokens(
    { start: cell.start, end: Math.min(cell.end, cell.start + HEAD_LENGTH) },
    HEAD_TOKENS,
  );
  const context = { text, row, cell, tokens, lexicon, style };
  return (
    readTold(context) ??
    readDayHeading(context) ??
    readSessionHours(context) ??
    readTimeFirst(context) ??
    readLabel(context) ??
    readPlaceHeading(context) ??
    (style.placed ? readPlaced(context) : undefined) ??
    (style.placeFirst ? readPlaceFirst(context) : undefined) ??
    readSlashedHours(context) ??
    readTitleFirst(context) ?? { kind: "text", row }
  );
}
