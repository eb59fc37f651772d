import { foldLabel, type Id, type Person } from "@plenary/core";
import type { PlacedRegistration } from "./merge-registration.ts";
import { participantFields, personFields } from "./merge-registration.ts";
import { emailKey, personKey } from "./person-key.ts";

/** A table of numbers by key; it may lie on a disk. */
export interface KeyTable {
  get(key: string): number | undefined;
  set(key: string, value: number): void;
}

/** Takes plain data and gives it back by the number that it gave for it; it may lie on a disk. */
export interface Notebook {
  write(data: unknown): number;
  read(at: number): unknown;
}

/** Whom a key stands for: a person of the document, several of them, or the row that added somebody. */
type Known = { readonly person: Id } | { readonly several: true } | { readonly row: number };

/** What a merge has seen of the document and of the rows so far. */
export interface MergeMemory {
  rememberParticipant(entry: unknown): void;
  rememberPerson(entry: unknown): void;
  find(key: string): Known | undefined;
  rememberRow(key: string, row: number): void;
  takesPart(person: Id): boolean;
  /** The row that was taken for a person of the document. */
  rowOf(person: Id): number | undefined;
  update(person: Id, registration: PlacedRegistration, row: number): void;
  /** What a row says of an entry of the document. */
  fieldsOf(list: "people" | "participants", entry: unknown): object | undefined;
  /** Whether the document has somebody of this name whom their address cannot tell apart, because one of the two has none. */
  hasNamesake(name: string, email: string | undefined): boolean;
  /** Whether an address was seen before; from now on it was. */
  sawEmail(email: string): boolean;
}

const WITHOUT_EMAIL = 0;
const WITH_EMAIL = 1;

export function memoryOf({ keys, notes }: { keys: KeyTable; notes: Notebook }): MergeMemory {
  let people = 0;
  const note = (key: string, data: object) => keys.set(key, notes.write(data));
  function noted<Data extends object>(key: string): Data | undefined {
    const at = keys.get(key);
    // What a key leads to was noted under it, in the form that its name stands for.
    return at === undefined ? undefined : (notes.read(at) as Data);
  }
  return {
    rememberParticipant(entry) {
      const { person, organization } = partOf(entry);
      if (typeof person === "string") note(`part ${person}`, { organization });
    },
    rememberPerson(entry) {
      const { id, name, email } = partOf(entry);
      if (typeof id !== "string" || typeof name !== "string") return;
      const address = typeof email === "string" ? email : undefined;
      const { organization } = noted<{ organization?: Id }>(`part ${id}`) ?? {};
      const key = personKey(name, address, organization);
      const known: Known =
        keys.get(`key ${key}`) === undefined ? { person: id } : { several: true };
      // Even numbers lead to a note; odd ones are rows, of which there are too many for notes.
      keys.set(`key ${key}`, notes.write(known) * 2);
      people++;
      if (address !== undefined) keys.set(`mail ${emailKey(address)}`, 0);
      const namesake = `name ${foldLabel(name)}`;
      if (address === undefined || keys.get(namesake) === undefined) {
        keys.set(namesake, address === undefined ? WITHOUT_EMAIL : WITH_EMAIL);
      }
    },
    hasNamesake(name, email) {
      if (people === 0) return false;
      const known = keys.get(`name ${foldLabel(name)}`);
      return known === WITHOUT_EMAIL || (email === undefined && known === WITH_EMAIL);
    },
    find(key) {
      const value = keys.get(`key ${key}`);
      if (value === undefined) return undefined;
      if (value % 2 === 1) return { row: (value - 1) / 2 };
      // Whatever else a key leads to is a note of one of the other kinds.
      return notes.read(value / 2) as Known;
    },
    rememberRow: (key, row) => keys.set(`key ${key}`, row * 2 + 1),
    takesPart: (person) => keys.get(`part ${person}`) !== undefined,
    rowOf: (person) => keys.get(`row ${person}`),
    update(person, registration, row) {
      keys.set(`row ${person}`, row);
      // The name and the address are those by which they were found; how the document spells them is left alone.
      const { phone } = personFields(registration);
      if (phone !== undefined) note(`people ${person}`, { phone });
      note(`participants ${person}`, participantFields(registration));
    },
    fieldsOf(list, entry) {
      const { id, person } = partOf(entry);
      return noted<object>(`${list} ${list === "people" ? id : person}`);
    },
    sawEmail(email) {
      const seen = keys.get(`mail ${emailKey(email)}`) !== undefined;
      if (!seen) keys.set(`mail ${emailKey(email)}`, 0);
      return seen;
    },
  };
}

function partOf(
  entry: unknown,
): Partial<Record<keyof Person | "person" | "organization", unknown>> {
  return typeof entry === "object" && entry !== null ? entry : {};
}
