import type { Id } from "../model/identifier.ts";
import type { Organization } from "../model/organization.ts";

/** The parents of organizations that have one in the document; a circle is cut where it was first entered. Linear time. */
export function organizationParents(
  organizations: ReadonlyMap<Id, Organization>,
): ReadonlyMap<Id, Id> {
  const parents = new Map<Id, Id>();
  const walks = new Map<Id, Id>();
  for (const start of organizations.keys()) {
    let id: Id | undefined = start;
    while (id !== undefined && !walks.has(id)) {
      walks.set(id, start);
      const parent: Id | undefined = organizations.get(id)?.parent;
      if (parent === undefined || !organizations.has(parent)) break;
      if (walks.get(parent) === start) break;
      parents.set(id, parent);
      id = parent;
    }
  }
  return parents;
}
