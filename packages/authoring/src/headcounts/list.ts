import type { ListItem } from "./blocks.ts";
import type { Line } from "./line.ts";
import { sumOf } from "./parts.ts";
import { type Group, type Passage, readPassage, type Total } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { sentencesOf } from "./sentences.ts";
import { isMeasure, type Vocabulary } from "./vocabulary.ts";

interface Node {
  readonly indent: number;
  readonly lines: readonly Line[];
  readonly total?: Total | undefined;
  readonly children: Node[];
}

/** What a list says: one group of all its items that count people, and what its other items say as text. */
export interface ReadList {
  readonly group?: Group;
  readonly passages: readonly Passage[];
  readonly parts: readonly number[];
  readonly unnumbered: readonly number[];
}

/** Reads a list with bullets, or with a count on each line; parts may stand a level deeper than their whole. */
export function readList(
  text: string,
  items: readonly ListItem[],
  vocabulary: Vocabulary,
): ReadList {
  const roots: Node[] = [];
  const open: Node[] = [];
  const passages: Passage[] = [];
  const parts: number[] = [];
  const unnumbered: number[] = [];
  let counted = 0;
  for (const item of items) {
    const sentences = sentencesOf(text, item, vocabulary);
    const first = sentences[0];
    const passage = first === undefined ? undefined : readPassage(first, true);
    if (
      first === undefined ||
      passage === undefined ||
      !isCounted(first, passage) ||
      saysElse(passage)
    ) {
      for (const sentence of sentences) passages.push(readPassage(sentence));
      continue;
    }
    counted++;
    for (const offset of passage.parts) parts.push(offset);
    for (const offset of passage.unnumbered) unnumbered.push(offset);
    const node: Node = { indent: item.indent, children: [], ...contentOf(passage) };
    while ((open.at(-1)?.indent ?? -1) >= node.indent) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  const { lines, total } = flatten(roots, parts);
  const says = lines.some(
    (line) => line.categories.length + line.institutions.length + line.countries.length > 0,
  );
  if (!says || counted * 2 < items.length) return { passages, parts, unnumbered };
  const group: Group = {
    lines,
    measure: undefined,
    some: false,
    attended: false,
    bare: true,
    ...(total && { total }),
  };
  return { group, passages, parts, unnumbered };
}

/** `Apologies: 2 judges` among those who came. */
function saysElse({ groups }: Passage): boolean {
  return groups.some(({ measure }) => measure !== undefined && !isMeasure(measure));
}

function contentOf({ groups, totals }: Passage): Pick<Node, "lines" | "total"> {
  const total = groups.find((group) => group.total !== undefined)?.total ?? totals[0];
  return { lines: groups.flatMap(({ lines }) => lines), total };
}

/** Whether an item starts or ends with its number, and says little else. */
function isCounted(sentence: Sentence, passage: Passage): boolean {
  const offset = passage.groups[0]?.lines[0]?.offset ?? passage.totals[0]?.offset;
  if (offset === undefined) return false;
  const at = sentence.tokens.findIndex(({ start }) => start === offset);
  const words = sentence.tokens.slice(0, at).filter(({ kind }) => kind === "word").length;
  return words <= 2 || passage.groups.some(({ bare }) => bare) || passage.totals.length > 0;
}

/** A whole that its parts make up is left out; of one that they do not make up the parts are. Depth is that of the list. */
function flatten(
  roots: readonly Node[],
  parts: number[],
): { lines: Line[]; total?: Total | undefined } {
  const lines: Line[] = [];
  let total: Total | undefined;
  const pending = roots.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const below = node.children.flatMap((child) => child.lines);
    const matches = below.length > 0 && sumOf(below) === wholeOf(node);
    if (matches || node.lines.length === 0) {
      for (const child of node.children.toReversed()) pending.push(child);
    } else {
      for (const line of node.lines) lines.push(line);
      for (const { offset } of below) parts.push(offset);
    }
    const isGroupOfMany = matches && roots.length > 1;
    if (!isGroupOfMany) total ??= node.total;
  }
  return { lines, total };
}

function wholeOf({ total, lines }: Node): number | undefined {
  return total?.value ?? (lines.length === 1 ? lines[0]?.value : undefined);
}
