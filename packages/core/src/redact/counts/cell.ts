import type { Headcount, HeadcountLine } from "../../model/headcount.ts";
import type { Position } from "./dimension.ts";

/** The dimensions by which lines are told apart and added up. */
export const DIMENSIONS = ["category", "institution", "country"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A number of a headcount that a reader may or may not see; a total has no line. A zero tells of nobody and is always shown. */
export interface Cell {
  /** Which headcount of the event it is in. */
  readonly headcount: number;
  readonly in: Headcount;
  readonly line?: HeadcountLine;
  readonly value: number;
  /** The least that it can be, where nothing is known of it: a zero is shown, so that 1 is the least of what is hidden. */
  readonly least: number;
  /** Whether it must not be known: it is small, or tells of a sensitive category. */
  readonly isProtected: boolean;
}

/** The number of a line, with its place in every dimension. */
export interface LineCell extends Cell {
  readonly line: HeadcountLine;
  readonly positions: Readonly<Record<Dimension, Position>>;
  /** Whether the lines of its headcount cover everybody once, so that none comprises another. */
  readonly isBeside: boolean;
  /** What it counts, as one key: lines with the same key count the same. */
  readonly key: string;
  /** Whether it says more of whom it counts than a label. */
  readonly hasPlace: boolean;
}

/** All numbers of the headcounts of one event. */
export interface Cells {
  readonly totals: readonly Cell[];
  readonly lines: readonly LineCell[];
  /** Whether there are so many, with places so deep or groups so large, that comparing them would take too long. */
  readonly isUnwieldy: boolean;
}
