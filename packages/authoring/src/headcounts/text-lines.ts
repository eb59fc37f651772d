import { tabsIn, withoutWideTabs } from "./wide-tab.ts";

/** A stretch of the text; offsets, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One line of a text, by what it may be a part of. */
export interface TextLine extends Stretch {
  readonly indent: number;
  readonly kind: "blank" | "bullet" | "row" | "prose";
  /** Where a bullet's text starts. */
  readonly content: number;
  /** The cells of a row. */
  readonly cells?: readonly Stretch[];
}

const BULLET =
  /[ \t\u00a0]*(?:[-–—•*·▪▫◦‣○●■□➢➤✓►∙⁃][ \t\u00a0]*|(?:o(?=\t)|[0-9]{1,2}[.)](?![0-9])|[a-z]\))[ \t\u00a0]+)(?=[^\s-])/y;
/** A number alone between semicolons, as in a file of comma-separated values. */
const SEMICOLONS = /^[^|\t]*;[ ]?"?\d+"?[ ]?(?:;|$)/;
const INDENT = /[ \t\u00a0]*/y;

/** No table is wider; a longer line with as many bars or tabs is text. */
const MAX_CELLS = 40;

/** The lines of a text, in linear time. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    lines.push(readLine(text, start, end));
    start = end + 1;
  }
  return lines.map((line, at) => asRow(text, lines, at) ?? line);
}

/** `Group;Invited;Came` beside rows with as many semicolons, a head between rows with tabs: what has no number is a row, too. */
function asRow(text: string, lines: readonly TextLine[], at: number): TextLine | undefined {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line?.kind !== "prose") return undefined;
  const isBetween = before?.kind === "row" && after?.kind === "row";
  const isHead = isBetween && line.end - line.start <= LONGEST_HEAD && !isAtEnd(text, line);
  const semicolons = cellsOf(text, line, ";");
  const isLike = [before, after].some(
    (row) => semicolons.length > 1 && row?.cells?.length === semicolons.length,
  );
  if (isLike && isSplitBy(text, before, after)) return { ...line, kind: "row", cells: semicolons };
  return isHead ? { ...line, kind: "row", cells: cellsOf(text, line) } : undefined;
}

const LONGEST_HEAD = 80;

function isAtEnd(text: string, { end }: Stretch): boolean {
  return /[.:]$/.test(text.slice(Math.max(0, end - 10), end).trimEnd());
}

function isSplitBy(text: string, ...rows: readonly (TextLine | undefined)[]): boolean {
  return rows.some((row) => {
    const [first] = row?.cells ?? [];
    return first !== undefined && text.charAt(first.end) === ";";
  });
}

function readLine(text: string, start: number, end: number): TextLine {
  INDENT.lastIndex = start;
  INDENT.test(text);
  const indent = INDENT.lastIndex - start;
  const line = { start, end, indent, content: start + indent };
  if (isBlank(text, line)) return { ...line, kind: "blank" };
  BULLET.lastIndex = start;
  const content = BULLET.test(text) && BULLET.lastIndex < end ? BULLET.lastIndex : undefined;
  const cells = cellsOf(text, { start: content ?? start, end });
  const filled = cells.filter((cell) => !isBlank(text, cell));
  const framed = text.charAt(start + indent) === "|";
  if (cells.length <= MAX_CELLS && (filled.length > 1 || (framed && cells.length > 1)))
    return { ...line, kind: "row", cells };
  return content === undefined ? { ...line, kind: "prose" } : { ...line, kind: "bullet", content };
}

function isBlank(text: string, { start, end }: Stretch): boolean {
  return withoutWideTabs(text.slice(start, end)).trim() === "";
}

function separatorsIn(text: string, { start, end }: Stretch): string {
  return SEMICOLONS.test(text.slice(start, end)) ? ";" : "|\t";
}

function cellsOf(
  text: string,
  { start, end }: Stretch,
  separators = separatorsIn(text, { start, end }),
): Stretch[] {
  const cells: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const tabs = separators.includes("\t") ? tabsIn(text, at) : 0;
    if (at < end && tabs === 0 && !separators.includes(text.charAt(at))) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
    // A merged cell leaves empty ones behind it.
    for (let more = 1; more < tabs && at < end; more++) cells.push({ start: from, end: from });
  }
  // The bars at both ends of a row are its frame.
  const isFrame = (cell: Stretch | undefined, bar: number) =>
    cell !== undefined &&
    text.charAt(bar) === "|" &&
    text.slice(cell.start, cell.end).trim() === "";
  if (isFrame(cells[0], cells[0]?.end ?? end)) cells.shift();
  const last = cells.at(-1);
  if (isFrame(last, (last?.start ?? 0) - 1)) cells.pop();
  return cells;
}
