import type { AgendaItem, AgendaRole, Event, PlenaryDocument } from "@plenary/core";

/**
 * Whether a document holds nothing of what a calendar shows to some and not to others: no people, no place online, nothing
 * restricted. Its copy for any audience gives the same calendar as itself, so none need be made; a copy takes as long as the
 * calendar, and the memory of a second document.
 */
export function isOpen(document: PlenaryDocument): boolean {
  if (document.type === "event") return isOpenEvent(document);
  return isWithoutPeople(document) && document.events.every(isOpenEvent);
}

function isOpenEvent(event: Event): boolean {
  const { participants, virtualLocations, agenda } = event;
  return (
    isWithoutPeople(event) &&
    participants === undefined &&
    virtualLocations === undefined &&
    (agenda?.days ?? []).every(({ items }) => items.every(isOpenItem))
  );
}

function isWithoutPeople({ people, privacy }: Pick<Event, "people" | "privacy">): boolean {
  return people === undefined && privacy === undefined;
}

function isOpenItem({ visibility, virtualLocations, roles, rotation }: AgendaItem): boolean {
  if (visibility !== undefined || virtualLocations !== undefined) return false;
  const workshops = typeof rotation?.workshops === "object" ? rotation.workshops : [];
  return areUnnamed(roles) && workshops.every((workshop) => areUnnamed(workshop.roles));
}

/** Contributors who are told in words alone, such as "four international experts". */
function areUnnamed(roles: readonly AgendaRole[] = []): boolean {
  return roles.every(({ person, organization }) => (person ?? organization) === undefined);
}
