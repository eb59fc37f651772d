import type { CategoryTree, Id } from "@plenary/core";

const PEOPLE: ReadonlySet<string> = new Set(["profession", "status", "group"]);
const ORGANIZATIONS: ReadonlySet<string> = new Set(["organization", "sector"]);

/** Whether a category tells who people are: `judge`, `student`. */
export function isOfPeople(tree: CategoryTree, id: Id | undefined): boolean {
  return PEOPLE.has(kindOf(tree, id));
}

/** Whether a category tells where people come from: `ngo`, `media`. */
export function isOfOrganizations(tree: CategoryTree, id: Id | undefined): boolean {
  return ORGANIZATIONS.has(kindOf(tree, id));
}

function kindOf(tree: CategoryTree, id: Id | undefined): string {
  return (id === undefined ? undefined : tree.get(id)?.kind) ?? "";
}
