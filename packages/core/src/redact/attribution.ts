import type { Event } from "../model/event.ts";
import { EventDocument } from "../model/event-document.ts";
import { Organization } from "../model/organization.ts";
import { Participant } from "../model/participant.ts";
import { type Attribution, effectivePrivacy } from "../model/privacy.ts";
import { AgendaRole, EventRole } from "../model/role.ts";
import { Statement } from "../model/statement.ts";
import { deleteText } from "./delete-text.ts";
import type { DocumentCopy, Part } from "./document-copy.ts";
import type { Report } from "./redaction-codes.ts";
import type { Resolve } from "./references.ts";

/** The roles in which one carries the event. All others contribute to it; a role that is new does until it is put here. */
const CARRYING: ReadonlySet<EventRole["role"]> = new Set<EventRole["role"]>([
  "organizer",
  "co-organizer",
  "host",
  "coordinator",
  "partner",
  "funder",
  "sponsor",
  "supporter",
  "publisher",
  "contact",
]);

/** How contributions to an event, or to the project or series where none is given, may be attributed. */
export type AttributionOf = (event: Event | undefined) => Attribution;

export function attributionIn({ document }: DocumentCopy): AttributionOf {
  const shared = document.type === "event" ? undefined : document.privacy;
  return (event) => effectivePrivacy(event?.privacy, shared).attribution;
}

/**
 * Takes names off contributions as `privacy.attribution` says, and off those of people whom the copy does not have:
 * `role-only` leaves organizations, `none` (the Chatham House Rule) leaves neither the role nor what it is described by.
 */
export function withholdAttribution(
  copy: DocumentCopy,
  resolve: Resolve,
  attributionOf: AttributionOf,
  report: Report,
): void {
  const organizations = new Set<object | undefined>(
    copy.partsOf(Organization).map(({ value }) => value),
  );
  const rules: Rules = {
    partyOf: (event, id) => resolve(event, "party", id),
    isOrganization: (party) => organizations.has(party),
    attributionOf,
  };
  const withheld = new Set<object>();
  const apply = ({ value, path }: Part<object>, change: Change) => {
    if (change === "kept") return;
    report("redact/attribution", path, "A contribution is not attributed here, or not by name.");
    if (change === "withheld") withheld.add(value);
  };
  for (const part of copy.partsOf(AgendaRole)) apply(part, unnameAgendaRole(part, rules));
  for (const part of copy.partsOf(EventRole)) apply(part, unnameEventRole(part, rules));
  for (const part of copy.partsOf(Statement)) apply(part, unname(part, "speaker", rules));
  for (const part of copy.partsOf(EventDocument)) apply(part, unname(part, "author", rules));
  for (const { value, event } of copy.partsOf(Participant)) {
    if (attributionOf(event) !== "attributed") delete value.organization;
  }
  copy.remove(withheld);
}

type Change = "kept" | "unnamed" | "withheld";

interface Rules {
  /** The organization or person of an id, as far as the copy has it. */
  partyOf(event: Event | undefined, id: string): object | undefined;
  isOrganization(party: object | undefined): boolean;
  readonly attributionOf: AttributionOf;
}

function unnameAgendaRole({ value, event }: Part<AgendaRole>, rules: Rules): Change {
  const attribution = rules.attributionOf(event);
  if (attribution === "none") return "withheld";
  if (value.person === undefined) return "kept";
  const known = rules.partyOf(event, value.person) !== undefined;
  if (known && attribution === "attributed") return "kept";
  delete value.person;
  // Whose speaker it was would tell who it was.
  if (!known) delete value.organization;
  return "unnamed";
}

function unnameEventRole({ value, event }: Part<EventRole>, rules: Rules): Change {
  const carries = CARRYING.has(value.role);
  const attribution = carries ? "attributed" : rules.attributionOf(event);
  if (attribution === "none") return "withheld";
  if (value.party === undefined) return "kept";
  const party = rules.partyOf(event, value.party);
  if (rules.isOrganization(party)) return "kept";
  deleteText(value, "note");
  if (party !== undefined && attribution === "attributed") return "kept";
  delete value.party;
  if (party === undefined) delete value.through;
  return carries && value.attribution === undefined ? "withheld" : "unnamed";
}

function unname<Field extends "speaker" | "author">(
  { value, event }: Part<{ [field in Field]?: string | undefined }>,
  field: Field,
  { partyOf, isOrganization, attributionOf }: Rules,
): Change {
  const id = value[field];
  if (id === undefined) return "kept";
  const party = partyOf(event, id);
  const attribution = attributionOf(event);
  const may =
    attribution === "attributed" || (attribution === "role-only" && isOrganization(party));
  if (party !== undefined && may) return "kept";
  delete value[field];
  return "unnamed";
}
