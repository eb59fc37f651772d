import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cell, Row } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Token } from "../text/tokens.ts";
import type { Style } from "./style.ts";

/** What a notation is given to read a row with one cell. */
export interface RowContext {
  readonly text: SourceText;
  readonly row: Row;
  readonly cell: Cell;
  /** The first tokens of the cell. */
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly style: Style;
}
