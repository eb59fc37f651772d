import type { AgendaRole, Audience, Organization, Person, Privacy } from "@plenary/core";

const RANK: Readonly<Record<Audience, number>> = { public: 0, participants: 1, organizers: 2 };

/** Whether something that is meant for `visibility` may be shown to `audience`. */
export function maySee(audience: Audience, visibility: Audience): boolean {
  return RANK[audience] >= RANK[visibility];
}

/** Who may see an event. */
export interface EventPrivacy {
  readonly visibility: Audience;
}

/** Who may see an event: as it states itself, else the document which it stands in. */
export function privacyOf(own: Privacy = {}, shared: Privacy = {}): EventPrivacy {
  return { visibility: own.visibility ?? shared.visibility ?? "public" };
}

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
