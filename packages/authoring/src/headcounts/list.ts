import type { Told } from "./attendance-finding.ts";
import type { ListItem } from "./blocks.ts";
import type { Line } from "./line.ts";
import { sumOf } from "./parts.ts";
import { type Group, type Passage, readPassage, type Total } from "./passage.ts";
import type { Sentence } from "./sentence.ts";
import { sentencesOf } from "./sentence.ts";
import { isMeasure } from "./stated-measure.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
  readonly told: readonly Told[];
  readonly numbers: readonly number[];
}

/**
 * Reads a list with bullets, or with a count on each line; parts may stand a level deeper than their whole. Where no word names
 * people, its numbers count them if they make up the number that was stated `above`.
 */
export function readList(
  text: string,
  items: readonly ListItem[],
  vocabulary: Vocabulary,
  above?: number,
): ReadList {
  const sections = sectionsIn(text, items);
  const counted: Passage[] = [];
  const passages: Passage[] = [];
  const tree = new Tree();
  for (const item of items) {
    const sentences = sections.has(item) ? [] : sentencesOf(text, item, vocabulary);
    const [first] = sentences;
    const passage = first && readPassage(first, true);
    const counts = first && passage && isCounted(first, passage) && !saysElse(passage);
    if (counts) {
      counted.push(passage);
      tree.add(item.indent, passage);
    }
    for (const one of sentences.slice(counts ? 1 : 0)) passages.push(readPassage(one));
  }
  const told = counted.flatMap((passage) => passage.told);
  const { lines, total } = flatten(tree.roots, told);
  const names = lines.some(
    (line) => line.categories.length + line.institutions.length + line.countries.length > 0,
  );
  const isKnown = names || (lines.length > 1 && sumOf(lines) === above);
  const isMost = counted.length * 2 >= items.length - sections.size;
  const isText = counted.filter(says).length * 2 > counted.length;
  if (!isKnown || !isMost || isText) return asText(text, items, vocabulary);
  const group: Group = {
    lines,
    measure: undefined,
    some: false,
    attended: false,
    bare: true,
    ...(total && { total }),
  };
  const numbers = counted.flatMap((passage) => passage.numbers);
  return { group, passages, told, numbers };
}

/** The items of a list by their depth. */
class Tree {
  readonly roots: Node[] = [];
  readonly #open: Node[] = [];

  add(indent: number, passage: Passage): void {
    const node: Node = { indent, children: [], ...contentOf(passage) };
    while ((this.#open.at(-1)?.indent ?? -1) >= indent) this.#open.pop();
    (this.#open.at(-1)?.children ?? this.roots).push(node);
    this.#open.push(node);
  }
}

/** The lines that head the others: `1 Registration`, `2 Students` among lines with a number behind. */
function sectionsIn(text: string, items: readonly ListItem[]): ReadonlySet<ListItem> {
  const led = items.filter(({ start }) => /^\d/.test(text.charAt(start)));
  const isRunning = led.every(
    ({ start }, before) => Number.parseInt(text.slice(start, start + 4), 10) === before + 1,
  );
  return new Set(led.length > 1 && isRunning && led.length * 2 < items.length ? led : []);
}

/** A list that does not tell groups of people: `Present: 41`, `Quorum: 27`. */
function asText(text: string, items: readonly ListItem[], vocabulary: Vocabulary): ReadList {
  const passages = items.flatMap((item) =>
    sentencesOf(text, item, vocabulary).map((sentence) => readPassage(sentence)),
  );
  return { passages, told: [], numbers: [] };
}

/** Whether an item says by itself what its number is of: `50 people were invited`, `8 judges attended`. */
function says({ groups, totals }: Passage): boolean {
  const all = [...groups, ...totals];
  return all.some(({ measure, attended }) => attended || measure !== undefined);
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
  told: Told[],
): { lines: Line[]; total?: Total | undefined } {
  const lines: Line[] = [];
  const totals: Total[] = [];
  const wholes: Total[] = [];
  const pending = roots.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const below = node.children.flatMap((child) => child.lines);
    const matches = below.length > 0 && sumOf(below) === wholeOf(node);
    if (matches || node.lines.length === 0) {
      for (const child of node.children.toReversed()) pending.push(child);
    } else {
      for (const line of node.lines) lines.push(line);
      for (const { offset } of below) told.push({ code: "attendance/part", offset });
    }
    const isGroupOfMany = matches && roots.length > 1;
    if (isGroupOfMany || node.total === undefined) continue;
    // "34 magistrates (20 judges and 14 prosecutors)" beside other groups: a whole of its own parts.
    (roots.length > 1 && node.lines.length > 0 ? wholes : totals).push(node.total);
  }
  return { lines, total: totalOf(lines, totals, wholes, told) };
}

/** The first that was stated; the whole of an item's own parts is that of the list only where these are all of it. */
function totalOf(
  lines: readonly Line[],
  [first, ...others]: readonly Total[],
  wholes: readonly Total[],
  told: Told[],
): Total | undefined {
  const sum = sumOf(lines);
  const total = first ?? wholes.find(({ value }) => value === sum);
  for (const { value, offset } of others)
    if (value !== total?.value) told.push({ code: "attendance/stray", offset });
  return total;
}

function wholeOf({ total, lines }: Node): number | undefined {
  return total?.value ?? (lines.length === 1 ? lines[0]?.value : undefined);
}
