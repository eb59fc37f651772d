import type { MergeMemory } from "./merge-memory.ts";
import { type PlacedRegistration, participantFields, personFields } from "./merge-registration.ts";
import type { RowProblem } from "./participant-codes.ts";
import { personKey } from "./person-key.ts";

/** Where entries go that the document does not have, and what they are called. */
export interface NewEntries {
  /** Keeps a new entry of a list until it is written. */
  readonly keep: (list: "people" | "participants", entry: object) => void;
  /** Fresh lower-case letters and digits, too many to be guessed or to be given twice. */
  readonly randomId: () => string;
}

export interface Placement {
  readonly outcome: "added" | "matched" | "unplaced";
  readonly problems: readonly RowProblem[];
}

/** Finds whom a registration is for, and adds them or notes what is new of them. */
export function placeRegistration(
  registration: PlacedRegistration,
  row: number,
  memory: MergeMemory,
  { keep, randomId }: NewEntries,
): Placement {
  const { name, email, organization } = registration;
  const key = personKey(name, email, organization);
  const known = memory.find(key);
  if (known !== undefined && "row" in known) return unplaced(repeated(known.row));
  if (known !== undefined && "several" in known) return unplaced(AMBIGUOUS);
  const addParticipant = (person: string) =>
    keep("participants", { id: `p-${randomId()}`, person, ...participantFields(registration) });
  if (known !== undefined) {
    const before = memory.rowOf(known.person);
    if (before !== undefined) return unplaced(repeated(before));
    memory.update(known.person, registration, row);
    if (memory.takesPart(known.person)) return { outcome: "matched", problems: [] };
    addParticipant(known.person);
    return { outcome: "added", problems: [] };
  }
  memory.rememberRow(key, row);
  const isShared = email !== undefined && memory.sawEmail(email);
  const person = `n-${randomId()}`;
  keep("people", { id: person, ...personFields(registration) });
  addParticipant(person);
  const isNamesake = memory.hasNamesake(name, email);
  return {
    outcome: "added",
    problems: [...(isShared ? [SHARED_EMAIL] : []), ...(isNamesake ? [SAME_NAME] : [])],
  };
}

function unplaced(problem: RowProblem): Placement {
  return { outcome: "unplaced", problems: [problem] };
}

function repeated(row: number): RowProblem {
  return {
    code: "participants/repeated-row",
    message: `The row is for the same person as row ${row}, which was taken. Keep one of them.`,
  };
}

const AMBIGUOUS: RowProblem = {
  code: "participants/ambiguous",
  message:
    "The row fits several people of the document. Give them their e-mail addresses, so that they can be told apart.",
};

const SHARED_EMAIL: RowProblem = {
  code: "participants/shared-email",
  message:
    "Somebody of another name has this e-mail address. The row was taken for another person; if it is the same, correct the name in the document.",
};

const SAME_NAME: RowProblem = {
  code: "participants/same-name",
  message:
    "Somebody of this name is in the document, but without an e-mail address, or in another organization. The row was taken for another person; if it is the same, add what is missing to the document and take out the new entry.",
};
