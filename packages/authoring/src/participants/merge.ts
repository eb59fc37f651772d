import type { Organization } from "@plenary/core";
import { knownOrganizations } from "./known-organizations.ts";
import { type KeyTable, memoryOf, type Notebook } from "./merge-memory.ts";
import { withFields } from "./merge-registration.ts";
import type { RowProblem } from "./participant-codes.ts";
import { type NewEntries, placeRegistration } from "./place-registration.ts";
import type { Registration } from "./registration.ts";

/** The lists of an event that registrations are merged into. */
export const MERGED_LISTS = ["organizations", "people", "participants"] as const;
export type MergedList = (typeof MERGED_LISTS)[number];

/** What merging needs from whoever calls: room for as much as the lists hold, and randomness. */
export interface MergeResources extends NewEntries {
  readonly keys: KeyTable;
  readonly notes: Notebook;
}

export interface MergeCounts {
  /** Participants whom the document lists before. */
  listed: number;
  /** Rows that became new participants. */
  added: number;
  /** Rows of participants who were listed already. */
  matched: number;
  /** Rows that were not taken. */
  unplaced: number;
}

/**
 * Merges registrations into the lists of an event: first every participant of the document is shown to it, then every person,
 * then each registration is placed; then `updated` gives every entry of the document as it is to be written. It keeps only the
 * names of organizations itself.
 */
export interface Merge {
  addParticipant(entry: unknown): void;
  addPerson(entry: unknown): void;
  /** Places a registration; `row` is what messages call it. */
  place(registration: Registration, row: number): readonly RowProblem[];
  /** Counts a row that says too little to be placed. */
  skip(): readonly RowProblem[];
  /** The entry with what a row says of it, or itself. */
  updated(list: MergedList, entry: unknown): unknown;
  readonly newOrganizations: readonly Organization[];
  readonly counts: Readonly<MergeCounts>;
}

const TOO_MANY_ORGANIZATIONS: RowProblem = {
  code: "participants/too-many-organizations",
  message:
    "There are more than 10,000 organizations that the document does not have. The row was taken without its own.",
};

/**
 * Starts to merge registrations into an event that has these organizations.
 *
 * @example
 * import { startMerge } from "@plenary/authoring";
 * const keys = new Map<string, number>();
 * const notes: unknown[] = [];
 * const added: object[] = [];
 * let id = 0;
 * const merge = startMerge([], {
 *   keys: { get: (key) => keys.get(key), set: (key, value) => keys.set(key, value) },
 *   notes: { write: (data) => notes.push(data) - 1, read: (at) => notes[at] },
 *   keep: (list, entry) => added.push(entry),
 *   randomId: () => `${++id}`,
 * });
 * merge.addPerson({ id: "ana", name: "Ana Pop", email: "ana@example.org" });
 * merge.place({ name: "Ana POP", email: "Ana@example.org", status: "confirmed" }, 1);
 * added; // => [{ id: "p-1", person: "ana", status: "confirmed" }]
 */
export function startMerge(
  organizations: readonly Organization[],
  resources: MergeResources,
): Merge {
  const known = knownOrganizations(organizations, resources.randomId);
  const counts: MergeCounts = { listed: 0, added: 0, matched: 0, unplaced: 0 };
  const memory = memoryOf(resources);
  return {
    counts,
    newOrganizations: known.added,
    addParticipant(entry) {
      counts.listed++;
      memory.rememberParticipant(entry);
    },
    addPerson: (entry) => memory.rememberPerson(entry),
    skip() {
      counts.unplaced++;
      return [];
    },
    place({ organization: name, ...rest }, row) {
      const organization = name === undefined ? undefined : known.idOf(name);
      const registration = { ...rest, ...(organization === undefined ? {} : { organization }) };
      const { outcome, problems } = placeRegistration(registration, row, memory, resources);
      counts[outcome]++;
      const isLost = name !== undefined && organization === undefined && outcome !== "unplaced";
      return isLost ? [...problems, TOO_MANY_ORGANIZATIONS] : problems;
    },
    updated(list, entry) {
      const fields = list === "organizations" ? undefined : memory.fieldsOf(list, entry);
      // An entry of these lists is an object.
      return fields === undefined ? entry : withFields(entry as object, fields);
    },
  };
}
