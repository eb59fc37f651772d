import type { Measure } from "../model/headcount.ts";
import type { Id } from "../model/identifier.ts";
import type { JsonPointer } from "../model/json-pointer.ts";

/** What people are counted by. */
export type TallyBy = "category" | "sector" | "institution" | "country";

/** What a row stands for: ids of different kinds may be spelt alike. */
export type RowKind = "category" | "organization" | "country";

/** A number of people, with all that stands under it in the tree. */
export interface TallyRow {
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  /** 0 for a row at the top. */
  readonly depth: number;
  /** Those who are counted here and in no row below. */
  readonly direct: number;
  /** Those who are counted here or below. */
  readonly subtree: number;
  /** `subtree` in whole percent of the denominator; the top rows and what is unallocated add up to 100. `null` of nothing. */
  readonly share: number | null;
}

/**
 * People who are counted but belong to no row, and why: their line names several rows without a common one above them
 * (`joint`), it names none (`not-stated`), or the total counts them but no line does (`no-line`).
 */
export interface Unallocated {
  readonly reason: "joint" | "not-stated" | "no-line";
  readonly label?: string;
  readonly value: number;
  readonly share: number | null;
}

/** A group of which no number is known: its line has none or withholds it, the audience names it, or the event names its country. Not zero. */
export interface NotReported {
  readonly id: string | null;
  readonly label: string;
  readonly reason: "no-value" | "withheld" | "targeted" | "named";
}

/** A line as the document states it, and the row that it is counted in. */
export interface TalliedLine {
  readonly label: string;
  readonly value: number | null;
  readonly row: string | null;
}

/** One headcount, or the participants who reached one measure. */
export interface MeasureTally {
  /** The event, where the document holds several. */
  readonly event?: Id;
  /** `participants` are all who are listed, whatever became of them. */
  readonly measure: Measure | "participants";
  readonly source: "headcount" | "participants";
  readonly path: JsonPointer;
  readonly asOf?: string;
  /** `null` when it is not known. */
  readonly total: number | null;
  /** The total was known, and this copy of the document does not tell it. */
  readonly withheld?: true;
  /** What shares are parts of: the total, the sum of what is reported, or of lines that count some people twice. */
  readonly denominator: {
    readonly value: number;
    readonly of: "total" | "reported" | "mentions";
  };
  readonly unallocated: number;
  readonly unallocatedShare: number | null;
  readonly rows: readonly TallyRow[];
  readonly unallocatedParts: readonly Unallocated[];
  readonly notReported: readonly NotReported[];
  readonly lines: readonly TalliedLine[];
}

/** One step of the way from interest to attendance; `share` is a whole percentage of those counted by `of`. */
export interface FunnelStage {
  readonly measure: Measure;
  readonly total: number;
  readonly of?: Measure;
  readonly share: number | null;
}

export interface Funnel {
  readonly event?: Id;
  readonly stages: readonly FunnelStage[];
}

/** The same measure of several events side by side; a cell is `null` where the event says nothing. */
export interface Comparison {
  readonly measure: MeasureTally["measure"];
  readonly events: readonly {
    readonly id: Id;
    readonly label: string;
    readonly total: number | null;
    readonly unallocated: number | null;
  }[];
  /** The totals added up. Whoever came to two events counts twice: these are attendances, not persons. */
  readonly attendances: number | null;
  readonly rows: readonly (Pick<TallyRow, "id" | "kind" | "label" | "depth"> & {
    readonly cells: readonly ({ readonly subtree: number; readonly share: number | null } | null)[];
  })[];
}

/** What `tally` gives: every measure by itself, the way from interest to attendance, and events side by side. */
export interface Tally {
  readonly by: TallyBy;
  readonly measures: readonly MeasureTally[];
  readonly funnels: readonly Funnel[];
  readonly comparisons: readonly Comparison[];
}
