/** No cell goes over more columns or rows. */
const MAX_SPAN = 40;

/** What stands for the tags of a table: a cell ends in a tab, a row in a line break, and merged cells leave empty ones. */
export class TableMarks {
  isOpen = false;
  isInRow = false;
  /** The columns that the open cell goes over. */
  #columns = 1;
  #column = 0;
  /** For each column the rows below that a cell above goes over. */
  #below: number[] = [];

  /** The sign for a tag, where it is one of a table's rows or cells. */
  markOf(tag: string, element: string, closes: boolean): string | undefined {
    if (element === "table") this.#openTable(!closes);
    if (element === "td" || element === "th")
      return closes ? this.#endCell() : this.#startCell(tag);
    if (element !== "tr") return undefined;
    this.isInRow = !closes;
    if (closes) return "\n";
    this.#column = 0;
    return this.#emptyCells() || " ";
  }

  #openTable(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#below = [];
  }

  #startCell(tag: string): string {
    this.#columns = spanIn(tag, "colspan");
    const rows = spanIn(tag, "rowspan");
    for (let n = 0; n < this.#columns; n++) this.#below[this.#column + n] = rows - 1;
    return " ";
  }

  #endCell(): string {
    const tabs = "\t".repeat(this.#columns);
    this.#column += this.#columns;
    return tabs + this.#emptyCells();
  }

  /** A tab for each column that a cell of a row above fills. */
  #emptyCells(): string {
    let tabs = "";
    for (
      let left = this.#below[this.#column] ?? 0;
      left > 0;
      left = this.#below[this.#column] ?? 0
    ) {
      this.#below[this.#column] = left - 1;
      this.#column++;
      tabs += "\t";
    }
    return tabs;
  }
}

function spanIn(tag: string, attribute: "colspan" | "rowspan"): number {
  const [, digits = "1"] =
    new RegExp(`\\s${attribute}\\s*=\\s*["']?(\\d{1,3})`, "i").exec(tag) ?? [];
  return Math.max(1, Math.min(MAX_SPAN, Number(digits)));
}
