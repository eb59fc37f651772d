import { decodeEntities } from "./entities.ts";
import { TableMarks } from "./table-marks.ts";
import { wideTab, withoutWideTabs } from "./wide-tab.ts";

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]{0,9})(?:\s[^<>]{0,500})?\/?>/g;
const BREAKING = new Set(
  "p div br ul ol li table caption h1 h2 h3 h4 h5 h6 dl dt dd section".split(" "),
);

/**
 * Replaces HTML tags, addresses and the signs of Markdown by blanks and entities by their characters, so that every character
 * keeps its place: cells end in a tab, rows and paragraphs in a line break. Linear in the text's length.
 */
export function blankMarkup(text: string): string {
  const plain = withoutWideTabs(text);
  return decodeEntities(plain.includes("<") ? blankTags(plain) : plain)
    .replace(/https?:\/\/[^\s|<>]{1,2000}/g, blanks)
    .replace(/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu, blanks)
    .replace(/(?<!\p{L})[*_`]{1,3}|[*_`]{1,3}(?!\p{L})/gu, (found, at: number, whole: string) =>
      isBullet(found, at, whole) ? found : blanks(found),
    );
}

function blankTags(text: string): string {
  const tables = new TableMarks();
  let rest = 0;
  const pieces: string[] = [];
  const keep = (piece: string) =>
    pieces.push(tables.isOpen ? piece.replace(/[\r\n]/g, " ") : piece);
  for (const found of text.matchAll(TAG)) {
    const [tag, closing = "", name = ""] = found;
    keep(text.slice(rest, found.index));
    pieces.push(signOf(tag, name.toLowerCase(), closing !== "", tables));
    rest = found.index + tag.length;
  }
  keep(text.slice(rest));
  return pieces.join("");
}

function signOf(tag: string, element: string, closes: boolean, tables: TableMarks): string {
  const mark = tables.markOf(tag, element, closes);
  if (mark !== undefined)
    return pad(mark.length > tag.length ? wideTab(mark.length) : mark, tag.length);
  if (element === "li" && !closes) return pad("\n•", tag.length);
  const breaks = BREAKING.has(element) && !tables.isInRow;
  return pad(breaks ? "\n" : " ", tag.length);
}

function isBullet(found: string, at: number, text: string): boolean {
  return (
    found === "*" && /^[ \t]/.test(text.charAt(at + 1)) && /^[\n\r \t]?$/.test(text.charAt(at - 1))
  );
}

function pad(sign: string, length: number): string {
  return sign.padEnd(length, " ");
}

function blanks(found: string): string {
  return " ".repeat(found.length);
}
