import type { Id, Participant, Person } from "@plenary/core";
import type { Registration } from "./registration.ts";

/** A registration whose organization is one of the document. */
export type PlacedRegistration = Omit<Registration, "organization"> & {
  readonly organization?: Id;
};

/** What a registration says of the person, for the list of people. */
export function personFields({ name, email, phone }: PlacedRegistration): Omit<Person, "id"> {
  return {
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** What a registration says of the participation, for the list of participants. */
export function participantFields(registration: PlacedRegistration): Omit<Participant, "id"> {
  const { name: _, email: __, phone: ___, ...fields } = registration;
  return fields;
}

/**
 * An entry of the document with what a registration says: a field that the row leaves empty keeps its value, and one that the
 * row fills is replaced. The entry itself when nothing changes.
 */
export function withFields<Entry extends object>(entry: Entry, fields: object): Entry {
  // An entry is a plain object.
  const known = entry as Record<string, unknown>;
  const changed = Object.entries(fields).some(
    ([key, value]) => JSON.stringify(known[key]) !== JSON.stringify(value),
  );
  return changed ? { ...entry, ...fields } : entry;
}
