import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isLetter } from "../text/characters.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

import { type Cuts, cutsOf, TIMES } from "./flowed-cuts.ts";
import { dayStarts, opensDay } from "./flowed-days.ts";
import { cutAtJams, isUniform } from "./flowed-style.ts";
import { cutAtBullets } from "./listed.ts";
import { sentenceEnds } from "./sentences.ts";

/**
 * Cuts lines in which several items stand, as text that is copied from a PDF has them: `9.00 – 9.30 Opening 9.30 – 10.00 Panel`,
 * also where a title goes on in the next line. Linear.
 */
export function cutFlowed(
  text: SourceText,
  rows: readonly Row[],
  lexicon: Lexicon,
  stamped: ReadonlySet<Row>,
): Row[] {
  const result: Row[] = [];
  const apart = rowsApart(text, rows, lexicon, stamped);
  const cut = (whole: Row): Part[] =>
    stamped.has(whole) || whole.told
      ? [{ row: whole, dated: false, uniform: false }]
      : cutAtBullets(text, whole)
          .flatMap((entry) => cutAtDays(text, entry, lexicon))
          .flatMap((part) => jamsOf(text, part));
  let flows = false;
  for (const part of rows.flatMap(cut)) {
    const { row, dated, jammed } = part;
    const [line] = row.cells;
    if (line === undefined || apart.has(row)) {
      result.push(row);
      flows = false;
      continue;
    }
    const goesOn: boolean = flows && !dated && !row.blankBefore && !row.bullet;
    const found = cutsOf(text, line, lexicon, part.uniform, goesOn || dated || jammed === true);
    const { cuts } = found;
    const head = { start: line.start, end: cuts[0] ?? line.end };
    const mayBelong: boolean = goesOn && (cuts.length > 0 || isLower(text, line.start));
    const belongs: boolean = mayBelong && !opensDay(text, head, lexicon);
    if (belongs) extendLast(result, head);
    else if (cuts.length === 0) result.push(row);
    else if (head.start < head.end) result.push(rowWith(row, head));
    result.push(...piecesOf(text, found, line, lexicon));
    flows = belongs || cuts.length > 0;
  }
  return result;
}

/** Tables, headings, and what tells when the whole is, to the next empty line. */
function rowsApart(
  text: SourceText,
  rows: readonly Row[],
  lexicon: Lexicon,
  stamped: ReadonlySet<Row>,
): ReadonlySet<Row> {
  let told = false;
  return new Set(
    rows.filter((row) => {
      const [line, ...others] = row.cells;
      if (line === undefined) return true;
      told = tellsHours(text, line, lexicon) || (told && !row.blankBefore);
      return told || row.told || others.length > 0 || row.table || row.heading || stamped.has(row);
    }),
  );
}

/** `Time: Arrival from 10:00 to 10:30. From …`, as it is told above a programme. */
function tellsHours(text: SourceText, { start, end }: Span, lexicon: Lexicon): boolean {
  if (!isLetter(text.charCodeAt(start))) return false;
  const tokens = text.tokens({ start, end: Math.min(end, start + LONGEST_LABEL) });
  const label = lexicon.labels.match(tokens, 0);
  const isTold = label?.value === "time" && tokens[label.next]?.text === ":";
  return (
    isTold &&
    tokens[label.next + 1]?.kind === "word" &&
    readTimes(tokens, label.next + 1, lexicon) === undefined
  );
}

const LONGEST_LABEL = 60;

/** A row, or a part of one. */
interface Part {
  readonly row: Row;
  /** Whether it starts with the date of a day. */
  readonly dated: boolean;
  /** Whether the row that it was cut from has its hours all in one form. */
  readonly uniform: boolean;
  /** Whether the ends of lines were lost around it. */
  readonly jammed?: boolean;
}

/** A part with each jammed hour at the start of one. */
function jamsOf(text: SourceText, part: Part): Part[] {
  const rows = cutAtJams(text, part.row);
  return rows.map((row, at) =>
    at === 0
      ? { ...part, row, jammed: rows.length > 1 }
      : { ...part, row, dated: false, jammed: true },
  );
}

/** A line that holds several days, before the date or the number of each. */
function cutAtDays(text: SourceText, row: Row, lexicon: Lexicon): Part[] {
  const [line] = row.cells;
  if (line === undefined || row.table) return [{ row, dated: false, uniform: false }];
  const words = text.slice(line.start, line.end);
  const uniform = isUniform(words);
  const whole = [{ row, dated: false, uniform }];
  if ((words.match(TIMES)?.length ?? 0) < TIMES_OF_DAYS) return whole;
  const tokens = text.tokens(line);
  const starts = dayStarts(tokens, lexicon);
  if (starts.length === 0) return whole;
  return [line.start, ...starts].flatMap((start, at) => {
    const end = starts[at] ?? line.end;
    return start < end ? [{ row: rowOf({ start, end }), dated: at > 0, uniform }] : [];
  });
}

const TIMES_OF_DAYS = 4;

/** The title of the last item goes on in the next line. */
function extendLast(rows: Row[], { start, end }: Span): void {
  const last = rows.at(-1)?.cells[0];
  if (last !== undefined && start < end) rows.splice(-1, 1, rowOf({ start: last.start, end }));
}

/** The rows of the items of a line. */
function piecesOf(
  text: SourceText,
  { cuts, told, untitled }: Cuts,
  line: Span,
  lexicon: Lexicon,
): Row[] {
  return spansOf(text, cuts, line, told, lexicon).map((span) => {
    const row = rowOf(span);
    return span.start === untitled ? { ...row, untitled: true } : row;
  });
}

/** From each cut to the next; what follows the last item as a sentence, or one that is told as a clause, stands by itself. */
function spansOf(
  text: SourceText,
  cuts: readonly number[],
  line: Span,
  told: boolean,
  lexicon: Lexicon,
): Span[] {
  const spans = cuts.flatMap((start, at) => {
    const end = cuts[at + 1] ?? line.end;
    const clause = told ? text.slice(start, end).search(/; /) : -1;
    const last = told || at === cuts.length - 1 ? sentenceEnd(text, start, end, lexicon) : end;
    const closing = clause === -1 ? last : Math.min(last, start + clause + 1);
    return [
      { start, end: closing },
      { start: closing, end },
    ];
  });
  return spans.filter(({ start, end }) => /\S/.test(text.slice(start, end)));
}

function rowOf(span: Span): Row {
  const cells = [{ ...span, width: 1 }];
  return { cells, blankBefore: false, heading: false, bullet: false, table: false };
}

/** Where a sentence ends after the last item: `15:30 Tea. My number is …`. */
function sentenceEnd(text: SourceText, start: number, end: number, lexicon: Lexicon): number {
  for (const found of sentenceEnds(text, { start, end }, lexicon))
    if (
      !isInBracket(text, start, found.start) &&
      /\p{Ll}[\p{Ll}”»"’)]$/u.test(text.slice(found.start - 2, found.start))
    )
      return found.start + 1;
  return end;
}

/** "Ana Pop (Ministry – Dir. Children)". */
function isInBracket(text: SourceText, start: number, end: number): boolean {
  const words = text.slice(Math.max(start, end - LONGEST_BRACKET), end);
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

const LONGEST_BRACKET = 120;

function isLower(text: SourceText, at: number): boolean {
  return /\p{Ll}/u.test(text.charAt(at));
}
