import type { Event } from "../model/event.ts";
import type { Id } from "../model/identifier.ts";

/** What redaction asks of a taxonomy. */
export interface Categories {
  /** From the parent to the root. */
  readonly ancestors: (id: Id) => readonly Id[];
  readonly isSensitive: (id: Id) => boolean;
}

/** The categories of an event, or of the project or series where none is given. */
export type CategoriesOf = (event: Event | undefined) => Categories;
