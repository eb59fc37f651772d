import type { AgendaRole, Organization, Person } from "@plenary/core";

/** Where people and organizations of an event are found by their ids. */
export interface Parties {
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
}

/** A contributor by name as far as the copy for this audience names them, else as the document tells them without a name. */
export function contributorIn(
  { people, organizations }: Parties,
  role: AgendaRole,
): string | undefined {
  const person = people.get(role.person ?? "");
  if (person === undefined) return role.attribution;
  const organization = organizations.get(role.organization ?? "");
  return organization === undefined ? person.name : `${person.name}, ${organization.name}`;
}
