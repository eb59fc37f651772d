import type { Agenda } from "../../model/agenda.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import type { AgendaRole, EventRole } from "../../model/role.ts";
import type { Statement } from "../../model/statement.ts";

/** A reference that tells who said something; `names` is what it gives away. */
export interface NamedContribution {
  readonly path: JsonPointer;
  readonly names: "person" | "organization";
}

/** What an event and a project have in common of what people contribute. */
interface Contributions {
  readonly roles?: readonly EventRole[] | undefined;
  readonly statements?: readonly Statement[] | undefined;
  readonly agenda?: Agenda | undefined;
}

/** The roles in which one speaks; an organizer or a funder is no speaker. */
const SPEAKING: Readonly<Record<AgendaRole["role"], true>> = {
  keynote: true,
  speaker: true,
  panelist: true,
  moderator: true,
  chair: true,
  rapporteur: true,
  facilitator: true,
  expert: true,
};

/** Every reference that ties a contribution to somebody: roles, and the statements made at the event (a claim is about the world). */
export function* namedContributions(
  { roles = [], statements = [], agenda }: Contributions,
  isOrganization: (id: string) => boolean,
): Iterable<NamedContribution> {
  const kindOf = (id: string) => (isOrganization(id) ? "organization" : "person");
  for (const [n, { role, party }] of roles.entries()) {
    if (party === undefined || !Object.hasOwn(SPEAKING, role)) continue;
    yield { path: `/roles/${n}/party`, names: kindOf(party) };
  }
  for (const [d, { items }] of (agenda?.days ?? []).entries()) {
    for (const [i, item] of items.entries()) {
      const path = `/agenda/days/${d}/items/${i}`;
      yield* namedRoles(path, item.roles);
      const workshops = item.rotation?.workshops ?? [];
      if (typeof workshops === "number") continue;
      for (const [w, workshop] of workshops.entries()) {
        yield* namedRoles(`${path}/rotation/workshops/${w}`, workshop.roles);
      }
    }
  }
  for (const [n, { kind, speaker }] of statements.entries()) {
    if (kind === "claim" || speaker === undefined) continue;
    yield { path: `/statements/${n}/speaker`, names: kindOf(speaker) };
  }
}

function* namedRoles(path: JsonPointer, roles: readonly AgendaRole[] = []) {
  for (const [n, { person, organization }] of roles.entries()) {
    if (person !== undefined) {
      yield { path: `${path}/roles/${n}/person`, names: "person" } as const;
    }
    if (organization !== undefined) {
      yield { path: `${path}/roles/${n}/organization`, names: "organization" } as const;
    }
  }
}
