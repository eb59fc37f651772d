import { foldLabel, type Id, type Organization } from "@plenary/core";

const MAX_NEW = 10_000;

/** The organizations of a document, found by name or acronym, and those that registrations add. */
export interface KnownOrganizations {
  /** The id of an organization, which is added when it is new; none when there are too many new ones. */
  idOf(name: string): Id | undefined;
  readonly added: readonly Organization[];
}

export function knownOrganizations(
  organizations: readonly Organization[],
  randomId: () => string,
): KnownOrganizations {
  const ids = new Map<string, Id>();
  const add = (name: string | undefined, id: Id) => {
    if (name !== undefined && !ids.has(foldLabel(name))) ids.set(foldLabel(name), id);
  };
  for (const { id, name } of organizations) add(name, id);
  for (const { id, acronym } of organizations) add(acronym, id);
  const added: Organization[] = [];
  return {
    added,
    idOf(name) {
      const known = ids.get(foldLabel(name));
      if (known !== undefined || added.length >= MAX_NEW) return known;
      const organization = { id: `o-${randomId()}`, name };
      added.push(organization);
      add(name, organization.id);
      return organization.id;
    },
  };
}
