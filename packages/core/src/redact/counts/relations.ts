import type { Headcount, Measure } from "../../model/headcount.ts";
import type { Cell, Cells, LineCell } from "./cell.ts";
import type { Containment } from "./containment.ts";

/** Numbers that together are another one, or no more than it. */
export interface Relation {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
  readonly isEqual: boolean;
}

/** The measures that count whoever a measure counts: whoever attended was confirmed. */
const COUNTED_IN: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  "attended-online": ["attended", "confirmed", "interested", "capacity"],
  attended: ["confirmed", "interested", "capacity"],
  confirmed: ["interested", "capacity"],
  waitlisted: ["interested"],
  "turned-away": ["interested"],
};

/** What became of those who were interested. */
const OUTCOMES = ["confirmed", "waitlisted", "turned-away"] as const satisfies readonly Measure[];

/**
 * What a reader who knows how reports are made takes for granted between the numbers of an event: parts add up to their wholes,
 * lines to totals, and the funnel narrows. Of all this, only what the numbers bear out is a relation, so that the numbers
 * themselves are always a solution, also where headcounts contradict each other.
 */
export function relationsOf(
  headcounts: readonly Headcount[],
  { lines, totals }: Cells,
  containment: Containment,
): Relation[] {
  const found = new Relations();
  const linesOf = Map.groupBy(lines, ({ headcount }) => headcount);
  for (const [n, { measure }] of headcounts.entries()) {
    const sums = sumsOf(linesOf.get(n) ?? [], containment);
    for (const total of totals) found.add(total, sums, measure);
    for (const line of lines) {
      found.add(line, sumsOf(containment.partsOf(line, n), containment), measure);
    }
  }
  for (const total of totals) {
    const others = totals.filter((other) => other !== total);
    for (const other of others) found.add(total, [[other]], other.in.measure);
  }
  for (const same of Map.groupBy(lines, ({ key }) => key).values()) found.addFunnel(same);
  found.addFunnel(totals);
  return found.all;
}

/** Lines that comprise others may stand beside them or be sums of them: all lines, the narrowest, the widest. */
function sumsOf(
  lines: readonly LineCell[],
  containment: Containment,
): readonly (readonly LineCell[])[] {
  const among = new Set(lines);
  const wholesOf = (line: LineCell) => containment.wholesOf(line).filter((one) => among.has(one));
  const widest = lines.filter((line) => wholesOf(line).length === 0);
  return [lines, leavesOf(lines, containment), widest];
}

/** The lines that comprise no other of their headcount: whoever is counted is counted by one of them. */
export function leavesOf(lines: readonly LineCell[], { wholesOf }: Containment): LineCell[] {
  const wholes = new Set(lines.flatMap(wholesOf));
  return lines.filter((line) => !wholes.has(line));
}

/** Relations that hold, each once. */
class Relations {
  readonly #known = new Map<string, Relation>();
  readonly #numbers = new Map<Cell, number>();

  get all(): Relation[] {
    return [...this.#known.values()];
  }

  /** Parts of one measure, in each of several ways to add them up. */
  add(whole: Cell, sums: readonly (readonly Cell[])[], measure: Measure): void {
    const isSame = whole.in.measure === measure;
    if (!isSame && !COUNTED_IN[measure]?.includes(whole.in.measure)) return;
    for (const parts of sums) this.#add(whole, parts, isSame);
  }

  /** The same people from measure to measure; of several headcounts of one measure, the last counts. */
  addFunnel(cells: readonly Cell[]): void {
    const last = new Map(cells.map((cell) => [cell.in.measure, cell]));
    for (const [measure, part] of last) {
      for (const wider of COUNTED_IN[measure] ?? []) {
        const whole = last.get(wider);
        if (whole !== undefined) this.#add(whole, [part], false);
      }
    }
    const interested = last.get("interested");
    const outcomes = OUTCOMES.flatMap((measure) => last.get(measure) ?? []);
    // Of a single outcome nobody knows that it is all.
    if (interested !== undefined) this.#add(interested, outcomes, outcomes.length > 1);
  }

  #add(whole: Cell, parts: readonly Cell[], mayBeEqual: boolean): void {
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (parts.length === 0 || sum > whole.value) return;
    const isEqual = mayBeEqual && sum === whole.value;
    const key = `${isEqual} ${[whole, ...parts].map((cell) => this.#number(cell)).join()}`;
    this.#known.set(key, { whole, parts, isEqual });
  }

  #number(cell: Cell): number {
    const number = this.#numbers.get(cell) ?? this.#numbers.size;
    this.#numbers.set(cell, number);
    return number;
  }
}
