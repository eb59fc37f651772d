import type { Span } from "../text/span.ts";
import type { PeopleLine } from "./people.ts";

/** A title, and who contributes by its line. */
export interface Contribution {
  readonly title: Span;
  /** The label before them, which the title has too. */
  readonly lead?: Span;
  readonly people: PeopleLine;
}
