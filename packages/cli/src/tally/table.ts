import stringWidth from "string-width";

/** A column of text; cells are aligned by the width at which a terminal shows them. */
export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
  readonly cells: readonly string[];
}

const GAP = "  ";

/** The columns side by side, a line for the headings and one for each row; no line ends in spaces. */
export function layOut(columns: readonly Column[]): string[] {
  const widths = columns.map(widthOf);
  const rows =
    columns[0]?.cells.map((_, row) => columns.map(({ cells }) => cells[row] ?? "")) ?? [];
  return [columns.map(({ heading }) => heading), ...rows].map((cells) =>
    cells
      .map((cell, at) => pad(cell, widths[at] ?? 0, columns[at]?.align ?? "left"))
      .join(GAP)
      .trimEnd(),
  );
}

/** How wide columns are side by side. */
export function widthOfAll(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column), GAP.length * (columns.length - 1));
}

/** A column no wider than `width`; what is cut off shows as an ellipsis. */
export function narrowed(column: Column, width: number): Column {
  return { ...column, cells: column.cells.map((cell) => shorten(cell, width)) };
}

/** Text of a document as a terminal may show it: without control characters, which could rewrite the screen. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");
}

function widthOf({ heading, cells }: Column): number {
  return cells.reduce((widest, cell) => Math.max(widest, stringWidth(cell)), stringWidth(heading));
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
}

function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += stringWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
