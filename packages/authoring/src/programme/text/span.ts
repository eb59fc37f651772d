/** A stretch of a text, by offsets; `end` is the first character after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
