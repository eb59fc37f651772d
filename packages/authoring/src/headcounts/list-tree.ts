import type { Told } from "./attendance-finding.ts";
import type { Line } from "./line.ts";
import { sumOf } from "./parts.ts";
import type { Passage, Total } from "./passage.ts";

interface Node {
  readonly indent: number;
  readonly lines: readonly Line[];
  readonly total?: Total | undefined;
  readonly children: Node[];
}

/** An item that counts people, and the line that it is where only what stands before the number tells whom. */
export interface Entry {
  readonly indent: number;
  readonly passage: Passage;
  readonly line: Line | undefined;
}

/** `Result: 50 people` alone is a total, as is one that the others make up; several with a label are the groups of the list. */
function treeOf(entries: readonly Entry[]): Tree {
  const tree = new Tree();
  const sum = entries.reduce((added, { passage }) => added + numberOf(passage), 0);
  for (const { indent, passage, line } of entries) {
    const isSum = line?.value !== undefined && line.value * 2 === sum;
    if (line === undefined || entries.length < 2) tree.add(indent, contentOf(passage));
    else tree.add(indent, isSum ? { lines: [], total: totalOfLine(line) } : { lines: [line] });
  }
  return tree;
}

function totalOfLine({ value = 0, offset, note }: Line): Total {
  const says = { isParticipants: false, attended: false, saysWho: false };
  return { value, offset, measure: undefined, ...(note !== undefined && { about: note }), ...says };
}

function numberOf({ groups, totals }: Passage): number {
  const [total] = totals;
  return total?.value ?? sumOf(groups.flatMap(({ lines }) => lines));
}

/** `Parents: 38 participants`, `Teachers: 40 participants`: whoever they are, they took part. */
export function areParticipants(entries: readonly Entry[]): boolean {
  return (
    entries.length > 1 &&
    entries.every(({ line, passage }) => line && passage.totals[0]?.isParticipants)
  );
}

/** The items of a list by their depth. */
class Tree {
  readonly roots: Node[] = [];
  readonly #open: Node[] = [];

  add(indent: number, content: Pick<Node, "lines" | "total">): void {
    const node: Node = { indent, children: [], ...content };
    while ((this.#open.at(-1)?.indent ?? -1) >= indent) this.#open.pop();
    (this.#open.at(-1)?.children ?? this.roots).push(node);
    this.#open.push(node);
  }
}

function contentOf({ groups, totals }: Passage): Pick<Node, "lines" | "total"> {
  const total = groups.find((group) => group.total !== undefined)?.total ?? totals[0];
  return { lines: groups.flatMap(({ lines }) => lines), total };
}

/** The lines of a list and their total. */
export function linesOf(
  entries: readonly Entry[],
  told: Told[],
): { lines: Line[]; total?: Total | undefined } {
  return flatten(treeOf(entries).roots, told);
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
