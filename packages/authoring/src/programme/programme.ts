import type { Event, JsonPointer } from "@plenary/core";
import type { Position } from "../document/syntax-finding.ts";

/** Why something stands in an event that its text does not state. */
export type Inference =
  | "afternoon"
  | "next-start"
  | "previous-end"
  | "last-start"
  | "date"
  | "name"
  | "kind"
  | "role"
  | "session-time";

/** What was read from the text of a programme. */
export interface Programme {
  /** A valid event. Its `inferred` lists what the text does not state. */
  readonly event: Event;
  /** BCP 47; `und` when the language is none of those whose words are known. */
  readonly language: string;
  /** Where each item, and each of its fields that the text states, stands in the text. */
  readonly positions: ReadonlyMap<JsonPointer, Position>;
  /** For each pointer of the event's `inferred`, where it comes from. */
  readonly inferences: ReadonlyMap<JsonPointer, Inference>;
}

/** How to read the text of a programme. */
export interface ProgrammeOptions {
  /** The first day, `YYYY-MM-DD`, for a text that does not state it, or not its year. */
  readonly date?: string;
  /** IANA name of the time zone. */
  readonly timeZone?: string;
  /** BCP 47; without it the language is recognised. */
  readonly language?: string;
  /** The event's name, for a text that has none. */
  readonly name?: string;
}
