import { type Constraint, equalTo, lessEq, type OptimizationDirection, solve } from "yalps";
import type { Cell } from "./cell.ts";
import type { Relation } from "./relations.ts";
import { type Tangle, tanglesOf } from "./tangle.ts";

/** So much is reckoned for one event, counted in numbers that are looked at: a report takes some thousands. */
const MOST_WORK = 20_000_000;

/** How far the solver's sums may be from whole numbers. */
const PRECISION = 1e-6;

/** A hidden number that a reader can tell too closely, and the shown numbers that help, from what is best hidden as well. */
export interface Told {
  readonly cell: Cell;
  readonly by: readonly Cell[];
}

/**
 * Who sees all numbers but the hidden ones and reckons with all relations between them: by linear programming, which finds the
 * least and the most that each can be.
 */
export class Reader {
  readonly #relations: readonly Relation[];
  readonly #threshold: number;
  readonly #size: number;
  #work = 0;

  /** A number with fewer than `threshold` possible values is told. */
  constructor(relations: readonly Relation[], threshold: number) {
    this.#relations = relations;
    this.#threshold = threshold;
    this.#size = relations.reduce((sum, { parts }) => sum + parts.length + 1, 0);
  }

  /** Whether the numbers were too many and too tangled to be reckoned with: nothing is known to be safe then. */
  get isLost(): boolean {
    return this.#work > MOST_WORK;
  }

  findTold(hidden: ReadonlySet<Cell>): Told | undefined {
    for (const tangle of this.#tanglesOf(hidden)) {
      for (const cell of tangle.cells) {
        if (this.#tells(cell, tangle)) return { cell, by: helpersOf(cell, tangle) };
      }
    }
    return undefined;
  }

  tells(cell: Cell, hidden: ReadonlySet<Cell>): boolean {
    const tangle = this.#tanglesOf(hidden).find(({ cells }) => cells.has(cell));
    return tangle !== undefined && this.#tells(cell, tangle);
  }

  #tanglesOf(hidden: ReadonlySet<Cell>): Tangle[] {
    this.#work += this.#size;
    return this.isLost ? [] : tanglesOf(hidden, this.#relations);
  }

  #tells(cell: Cell, tangle: Tangle): boolean {
    const most = Math.floor(this.#reach("maximize", cell, tangle) + PRECISION);
    // The number itself is among what is possible.
    if (most - cell.value + 1 >= this.#threshold) return false;
    const least = Math.ceil(this.#reach("minimize", cell, tangle) - PRECISION);
    return most - least + 1 < this.#threshold;
  }

  /** The least or the most that a hidden number can be; once the reader is lost, the number itself. */
  #reach(direction: OptimizationDirection, cell: Cell, { cells, relations }: Tangle): number {
    this.#work += cells.size * (relations.length + 2);
    if (this.isLost) return cell.value;
    // The solver's variables are how much each number is above its least.
    const variables = new Map([...cells].map((one) => [one, new Map<object, number>()]));
    variables.get(cell)?.set(cell, 1);
    const constraints = new Map<object, Constraint>();
    for (const relation of relations) {
      const { whole, parts, isEqual } = relation;
      let rest = 0;
      const count = (one: Cell, factor: number) => {
        rest -= factor * (cells.has(one) ? one.least : one.value);
        variables.get(one)?.set(relation, factor);
      };
      count(whole, -1);
      for (const part of parts) count(part, 1);
      constraints.set(relation, isEqual ? equalTo(rest) : lessEq(rest));
    }
    const model = { direction, objective: cell, constraints, variables };
    const { status, result } = solve<Cell, object>(model);
    if (status === "optimal") return cell.least + result;
    return status === "unbounded" ? Number.POSITIVE_INFINITY : cell.value;
  }
}

/** The shown numbers of a tangle: those beside a number first, lines before totals, the smallest first. */
function helpersOf(cell: Cell, { cells, relations }: Tangle): Cell[] {
  const numbers = ({ whole, parts }: Relation) => [whole, ...parts];
  const beside = new Set(
    relations
      .map(numbers)
      .filter((all) => all.includes(cell))
      .flat(),
  );
  const rank = (one: Cell) =>
    (beside.has(one) ? 0 : 4) +
    (one.headcount === cell.headcount ? 0 : 2) +
    (one.line === undefined ? 1 : 0);
  const shown = new Set(
    relations.flatMap(numbers).filter((one) => one.value > 0 && !cells.has(one)),
  );
  return [...shown].sort((a, b) => rank(a) - rank(b) || a.value - b.value);
}
