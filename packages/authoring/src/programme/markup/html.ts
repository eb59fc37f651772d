import { Tokenizer } from "htmlparser2";
import { FILLER } from "../text/characters.ts";
import { CELL, CELL_LINE, WIDER } from "../text/rows.ts";

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form header hr html main nav ol pre section summary table tbody tfoot thead ul".split(
    " ",
  ),
);
/** Blocks with room around them. */
const SPACED: ReadonlySet<string> = new Set(["p", "table", "ul", "ol", "dl", "section", "article"]);
const HIDDEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
]);
const HEADING = /^h[1-6]$/;

/** Whether a text is HTML: it closes an element that only HTML has. */
export function isHtml(text: string): boolean {
  return /<\/(?:td|tr|li|p|div|span|ul|ol|table|h[1-6]|body|html|strong|b)>/i.test(text);
}

/**
 * Rewrites HTML as lines, bullets and cells of the same length. It reads the tokens alone and makes no tree, so that no
 * nesting can make it slow.
 */
export function withoutHtml(source: string): string {
  const page = new Page();
  const text = (start: number, end: number) => source.slice(start, end);
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => page.write(start, text(start, end).replace(/[\n\r\t\v]/g, " ")),
      ontextentity: (code, end) => page.writeBefore(end, String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        if (RAISED_MINUTES.test(text(start - 4, end + 4))) page.colon(start);
        else page.open(text(start, end).toLowerCase(), start);
      },
      onclosetag: (start, end) => page.close(text(start, end).toLowerCase(), start),
      onattribname: (start, end) => page.nameAttribute(text(start, end).toLowerCase()),
      onattribdata: (start, end) => page.addAttribute(text(start, end)),
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return withoutLayout(page.finish(source.length));
}

/** `8<sup>30</sup>`. */
const RAISED_MINUTES = /(?<![0-9])[0-9]{1,2}<sup>[0-5][0-9]<$/i;

/** A cell of so many items is one of a table that lays out a page. */
const ITEMS_OF_PAGE = 3;
const ITEM = /^[\s•\0]*[0-9]{1,2}[:.h][0-9]{2}[^\p{L}]*\p{L}/u;

/** Old pages stand in a table: its cells become lines, of the same length. */
function withoutLayout(page: string): string {
  const isLayout = (cell: string) =>
    cell.split(CELL_LINE).filter((line) => ITEM.test(line)).length >= ITEMS_OF_PAGE;
  return page
    .split("\n")
    .map((row) =>
      row.includes(CELL_LINE) && row.split(CELL).some(isLayout)
        ? row.replace(/[\v\u001d\u001f]/g, "\n")
        : row,
    )
    .join("\n");
}

/** Writes characters at the places that they have in the source, and what markup means where the markup stands. */
class Page {
  readonly #parts: string[] = [];
  #length = 0;
  #pending = "";
  #hidden: string | undefined;
  #inCell = false;
  #attribute = "";
  /** Of the row: the column of its next cell, and for how many rows on each column is taken by a cell above. */
  #column = 0;
  #taken: number[] = [];

  write(at: number, characters: string): void {
    if (this.#hidden !== undefined) return;
    this.#fillTo(at);
    this.#parts.push(characters);
    this.#length = at + characters.length;
  }

  writeBefore(end: number, character: string): void {
    this.write(Math.max(end - character.length, this.#length), character);
  }

  open(name: string, at: number): void {
    if (this.#hidden !== undefined) return;
    if (HIDDEN.has(name)) this.#hidden = name;
    else if (name === "td" || name === "th") {
      this.#inCell = true;
      this.#mark(at, CELL.repeat(this.#skipTaken() + 1));
      this.#column++;
    } else if (name === "tr") {
      this.#inCell = false;
      this.#endRow();
      this.#mark(at, "\n");
    } else if (name === "br") this.#mark(at, this.#inCell ? CELL_LINE : "\n");
    else if (this.#inCell) this.#markInCell(name, at, true);
    else if (name === "li") this.#mark(at, "\n• ");
    else if (HEADING.test(name)) this.#mark(at, "\n\n#");
    else if (SPACED.has(name)) this.#mark(at, "\n\n");
    else if (BLOCKS.has(name)) this.#mark(at, "\n");
    if (name === "table") [this.#column, this.#taken] = [0, []];
  }

  colon(at: number): void {
    if (this.#hidden === undefined) this.#mark(at, ":");
  }

  close(name: string, at: number): void {
    if (this.#hidden !== undefined) {
      if (name === this.#hidden) this.#hidden = undefined;
      return;
    }
    if (name === "td" || name === "th" || name === "tr" || name === "table") this.#inCell = false;
    if (name === "tr") this.#mark(at, "\n");
    else if (this.#inCell) this.#markInCell(name, at, false);
    else if (name === "table" || SPACED.has(name)) this.#mark(at, "\n\n");
    else if (BLOCKS.has(name) || HEADING.test(name) || name === "li") this.#mark(at, "\n");
  }

  nameAttribute(name: string): void {
    this.#attribute = name;
  }

  addAttribute(value: string): void {
    if (!this.#pending.endsWith(CELL) || !/^([2-9]|1[0-9])$/.test(value)) return;
    const more = Number(value) - 1;
    if (this.#attribute === "colspan") {
      this.#pending += WIDER.repeat(more);
      this.#column += more;
    } else if (this.#attribute === "rowspan") this.#taken[this.#column - 1] = more;
  }

  /** How many columns before the next cell hold one that began in a row above. */
  #skipTaken(): number {
    const from = this.#column;
    for (let rows = this.#rowsLeft(); rows > 0; rows = this.#rowsLeft()) {
      this.#taken[this.#column] = rows - 1;
      this.#column++;
    }
    return this.#column - from;
  }

  #rowsLeft(): number {
    return this.#taken[this.#column] ?? 0;
  }

  #endRow(): void {
    for (; this.#column < this.#taken.length; this.#column++) this.#skipTaken();
    this.#column = 0;
  }

  finish(length: number): string {
    this.#fillTo(length);
    return this.#parts.join("");
  }

  #markInCell(name: string, at: number, isOpening: boolean): void {
    if (name === "li" && isOpening) this.#mark(at, `${CELL_LINE}• `);
    else if (name === "li" || name === "p" || BLOCKS.has(name) || HEADING.test(name))
      this.#mark(at, CELL_LINE);
  }

  /** A tag's meaning is written where its name stands, which leaves room for all marks but the longest. */
  #mark(at: number, mark: string): void {
    this.#fillTo(at - 1);
    this.#pending = mark;
  }

  #fillTo(offset: number): void {
    const room = offset - this.#length;
    if (room <= 0) return;
    const mark = this.#pending.slice(0, room);
    this.#parts.push(mark, FILLER.repeat(room - mark.length));
    this.#pending = "";
    this.#length = offset;
  }
}
