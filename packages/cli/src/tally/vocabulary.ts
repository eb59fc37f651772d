import type { MeasureTally, TallyBy, Unallocated } from "@plenary/core";

/** What a tally says in one language beside the words of its document. */
export interface Vocabulary {
  readonly language: string;
  readonly measures: Readonly<Record<MeasureTally["measure"], string>>;
  readonly headings: Readonly<Record<TallyBy, string>>;
  /** The other columns, and the row of sums. */
  readonly direct: string;
  readonly people: string;
  readonly share: string;
  readonly stage: string;
  readonly total: string;
  readonly reasons: Readonly<Record<Exclude<Unallocated["reason"], "not-stated">, string>>;
  readonly notStated: Readonly<Record<TallyBy, string>>;
  readonly inNoRow: string;
  readonly funnel: string;
  readonly totalWithheld: string;
  readonly totalNotReported: string;
  readonly targeted: string;
  readonly withheld: string;
  readonly countOfPeople: (count: number) => string;
  readonly byTheList: (measure: string) => string;
  readonly sharesOfReported: (count: number) => string;
  readonly sharesOfMentions: (count: number) => string;
  readonly shareOf: (percent: number, measure: string) => string;
  readonly noNumberOf: (groups: string) => string;
  readonly sideBySide: (measure: string) => string;
  readonly attendances: (count: number) => string;
}
