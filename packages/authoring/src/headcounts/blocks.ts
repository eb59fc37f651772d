import { readLines, type Stretch, type TextLine } from "./text-lines.ts";

/** One item of a list; the larger the indent, the deeper it stands. */
export interface ListItem extends Stretch {
  readonly indent: number;
}

/** What a text is made of, in its order. */
export type Block =
  | ({ readonly kind: "prose" } & Stretch)
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly Stretch[])[] };

/** Tells whether a line is one of a list that has no bullets: `28 lawyers`, `NGOs: 28`. */
export type CountLine = (line: Stretch) => boolean;

/** Splits a text without markup into paragraphs, lists and tables, in linear time. */
export function readBlocks(text: string, counts: CountLine): Block[] {
  const blocks: Block[] = [];
  const known = new Map<number, boolean>();
  const isCountLine = (line: Stretch) => {
    const isOne = known.get(line.start) ?? counts(line);
    known.set(line.start, isOne);
    return isOne;
  };
  const lines = readLines(text);
  for (let at = 0; at < lines.length; ) {
    const kind = lines[at]?.kind;
    if (kind === "blank") at++;
    else if (kind === "bullet") at = readList(text, lines, at, blocks, isCountLine);
    else if (kind === "row") at = readTable(text, lines, at, blocks);
    else at = readParagraph(text, lines, at, blocks, isCountLine);
  }
  return blocks;
}

function readTable(
  text: string,
  lines: readonly TextLine[],
  start: number,
  blocks: Block[],
): number {
  let at = start;
  const rows: Stretch[][] = [];
  for (; lines[at]?.kind === "row"; at++) {
    const line = lines[at];
    if (line !== undefined && !/^[\s|:+=-]+$/.test(text.slice(line.start, line.end))) {
      rows.push([...(line.cells ?? [])]);
    }
  }
  blocks.push({ kind: "table", rows });
  return at;
}

function readList(
  text: string,
  lines: readonly TextLine[],
  start: number,
  blocks: Block[],
  isCountLine: CountLine,
): number {
  const items: ListItem[] = [];
  let at = start;
  for (let line = lines[at]; line?.kind === "bullet"; line = lines[at]) {
    let { end } = line;
    at++;
    for (
      let more = lines[at];
      more?.kind === "prose" && goesOn(text, line, end, more);
      more = lines[at]
    ) {
      if (isCountLine(more)) break;
      end = more.end;
      at++;
    }
    items.push({ start: line.content, end, indent: line.indent });
    const next = afterBlanks(lines, at);
    if (lines[next]?.kind === "bullet") at = next;
  }
  blocks.push({ kind: "list", items });
  return at;
}

function afterBlanks(lines: readonly TextLine[], at: number): number {
  let next = at;
  while (lines[next]?.kind === "blank") next++;
  return next;
}

/** A line below a bullet belongs to it when it is indented, or when the text above has not ended. */
function goesOn(text: string, bullet: TextLine, end: number, more: TextLine): boolean {
  if (more.indent > bullet.indent) return true;
  return !/[.;:!?]\s*$/.test(text.slice(Math.max(bullet.content, end - 20), end));
}

function readParagraph(
  text: string,
  lines: readonly TextLine[],
  start: number,
  blocks: Block[],
  isCountLine: CountLine,
): number {
  const at = paragraphEnd(text, lines, start, isCountLine);
  const paragraph = lines.slice(start, at).filter(({ kind }) => kind === "prose");
  const counted = paragraph.map(isCountLine);
  const first = counted.indexOf(true);
  const listed = counted.filter(Boolean).length;
  if (listed < 2 || listed * 2 < paragraph.length - first) {
    blocks.push(stretchOf("prose", paragraph));
    return at;
  }
  const last = counted.lastIndexOf(true);
  if (first > 0) blocks.push(stretchOf("prose", paragraph.slice(0, first)));
  const items = paragraph.slice(first, last + 1);
  blocks.push({
    kind: "list",
    items: items.map(({ content, end, indent }) => ({ start: content, end, indent })),
  });
  if (last + 1 < paragraph.length) blocks.push(stretchOf("prose", paragraph.slice(last + 1)));
  return at;
}

const LONGEST_ALONE = 60;

/** Short lines that each have a count are one list, also with blank lines between them; sentences are not. */
function paragraphEnd(
  text: string,
  lines: readonly TextLine[],
  start: number,
  isCountLine: CountLine,
): number {
  let at = start;
  while (lines[at]?.kind === "prose") at++;
  const isAlone = (index: number) => {
    const line = lines[index];
    if (line?.kind !== "prose" || lines[index + 1]?.kind === "prose") return false;
    const words = text.slice(line.content, line.end).trimEnd();
    return words.length <= LONGEST_ALONE && !words.endsWith(".") && isCountLine(line);
  };
  if (at > start + 1 || !isAlone(start)) return at;
  for (let next = afterBlanks(lines, at); isAlone(next); next = afterBlanks(lines, at))
    at = next + 1;
  return at;
}

function stretchOf(kind: "prose", lines: readonly TextLine[]): Block {
  return { kind, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
