import type { Event, PlenaryDocument } from "@plenary/core";

/** Who asks to an event: a name, and an address that answers go to. */
export interface Organizer {
  readonly name: string;
  readonly email: string;
}

const ROLES = ["organizer", "co-organizer", "host", "contact", "coordinator"] as const;

/** The first of those who carry the event that has an address, an organizer before a host before a contact. */
export function organizerOf(document: PlenaryDocument, event: Event): Organizer | undefined {
  const sources = document.type === "event" ? [event] : [event, document];
  for (const wanted of ROLES) {
    for (const { roles = [] } of sources) {
      for (const { role, party, through } of roles) {
        if (role !== wanted) continue;
        const found = [party, through].map((id) => partyOf(sources, id)).find(hasAddress);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

type Party = { readonly name: string; readonly email?: string | undefined };

function partyOf(
  sources: readonly Pick<Event, "organizations" | "people">[],
  id: string | undefined,
): Party | undefined {
  return sources
    .flatMap(({ organizations = [], people = [] }) => [...organizations, ...people])
    .find((party) => party.id === id);
}

function hasAddress(party: Party | undefined): party is Organizer {
  return party?.email !== undefined;
}
