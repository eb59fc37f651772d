import { findCycles } from "../links/find-cycles.ts";
import type { Id } from "../model/identifier.ts";
import type { Organization } from "../model/organization.ts";

/** The parents of organizations that have one in the document; a circle is cut above its organization that is listed first. Linear time. */
export function organizationParents(
  organizations: ReadonlyMap<Id, Organization>,
): ReadonlyMap<Id, Id> {
  const parents = new Map<Id, Id>();
  for (const { id, parent } of organizations.values()) {
    if (parent !== undefined && organizations.has(parent)) parents.set(id, parent);
  }
  for (const [first] of findCycles(parents)) if (first !== undefined) parents.delete(first);
  return parents;
}
