import type { Id } from "../model/identifier.ts";
import type { Participant } from "../model/participant.ts";
import type { RowKind, TallyBy, Unallocated } from "./tally-result.ts";

/** What is known of some people: of those in a line of a headcount, or of one participant. */
export interface Facets {
  readonly categories: readonly Id[];
  /** More than one are a group that nobody has split. */
  readonly organizations: readonly Id[];
  readonly countries: readonly string[];
}

/** Where a view counts people: in a row, or nowhere for a reason. */
export type Placement =
  | { readonly row: RowKey }
  | { readonly row?: undefined; readonly reason: Unallocated["reason"] };

/** A row's kind and id, joined by a colon. */
export type RowKey = `${RowKind}:${string}`;

/** A way to count people: which row they belong to, and which row stands above it. */
export interface View {
  readonly by: TallyBy;
  place(facets: Facets): Placement;
  above(row: RowKey): RowKey | undefined;
  label(row: RowKey): string;
  /** The facets of a participant that this view looks at, so that people who are alike can be counted as one kind. */
  facetsOf(participant: Participant): Facets;
}

export function splitKey(key: RowKey): { kind: RowKind; id: string } {
  const colon = key.indexOf(":");
  // A key is made of a kind and an id.
  return { kind: key.slice(0, colon) as RowKind, id: key.slice(colon + 1) };
}

export function participantFacets(participant: Participant): Facets {
  const { categories = [], organization, country } = participant;
  return {
    categories,
    organizations: organization === undefined ? [] : [organization],
    countries: country === undefined ? [] : [country],
  };
}
