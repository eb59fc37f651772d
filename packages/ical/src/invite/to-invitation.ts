import {
  type Event,
  type Finding,
  maySee,
  type Participant,
  type Person,
  type PlenaryDocument,
  type Result,
} from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";
import { unfitChoices } from "../emit/choices.ts";
import { foldLines } from "../emit/content-line.ts";
import { type Entry, slotEntry } from "../emit/entry.ts";
import { type EventContext, eventContext } from "../emit/event-context.ts";
import { type EventParts, eventParts } from "../emit/event-parts.ts";
import { planEvent } from "../emit/event-plan.ts";
import { messageHeader, trailer } from "../emit/header.ts";
import { maskedFor } from "../emit/masked.ts";
import { programmeOf } from "../emit/programme.ts";
import { pieceOf, publisher, textOf } from "../emit/publication.ts";
import { quotedParameter } from "../emit/text.ts";
import { veventLines } from "../emit/vevent.ts";
import { yearsOf } from "../emit/year-span.ts";
import { vtimezone } from "../time-zone/vtimezone.ts";
import { mailto } from "./mail-address.ts";
import { type Organizer, organizerOf } from "./organizer.ts";
import { participationOf } from "./participation.ts";

/** Whom to invite, or to tell that the invitation is withdrawn. */
export interface InvitationOptions {
  /** An invitation holds addresses, so it is made of the organizers' copy alone; what it tells is what participants may know. */
  readonly audience: "organizers";
  /** The participant, by their id. */
  readonly participant: string;
  readonly method: "REQUEST" | "CANCEL";
  readonly language?: string;
  /** As for `toICalendar`: it must be the same there and here. */
  readonly domain?: string;
  /** Reminds so many minutes before the event. */
  readonly alarm?: number;
}

/**
 * Writes the invitation of one participant to an event, or its withdrawal, as a mail carries it (RFC 5546, sections 3.2.2 and
 * 3.2.5): the event as one entry, with its organizer and this participant and nobody else. The answer is read by `readReply`.
 *
 * @example
 * import { toInvitation } from "@plenary/ical";
 * const invitation = toInvitation({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2019-10-18",
 *   organizations: [{ id: "house", name: "Our House", email: "forum@example.org" }], roles: [{ role: "organizer", party: "house" }],
 *   people: [{ id: "ana", name: "Ana Pop", email: "ana@example.org" }], participants: [{ id: "p1", person: "ana" }],
 * }, { audience: "organizers", participant: "p1", method: "REQUEST" });
 * invitation.ok && /^METHOD:.*$/m.exec(invitation.value)?.[0].trim(); // => "METHOD:REQUEST"
 */
export function toInvitation(
  document: PlenaryDocument,
  { participant: id, method, ...options }: InvitationOptions,
): Result<string> {
  const choices = { ...options, as: "event" } as const;
  const unfit = unfitChoices(document, { ...choices, participant: id });
  if (unfit.length > 0) return { ok: false, findings: unfit };
  const { event, base, index } = eventOf(document, id);
  const findings = planEvent(document, event, base, choices).survey.findings;
  // What stands in the invitation is what participants may know: whom it goes to is none of the organizers.
  const { document: masked } = maskedFor("participants", document);
  const shown = masked.type === "event" ? masked : (masked.events[index] as Event);
  const parts = eventParts(masked, shown, base, { ...choices, audience: "participants" });
  if (!maySee("participants", parts.context.visibility)) {
    return { ok: false, findings: [notForParticipants(base)] };
  }
  const people = partiesOf(document, event, id, base, eventContext(document, event, base, choices));
  const failures = [...findings.filter(({ severity }) => severity === "error"), ...people.findings];
  const { whole } = parts.scheduler;
  if (failures.length > 0 || whole === undefined || people.parties === undefined) {
    return { ok: false, findings: [...people.findings, ...findings, ...undated(whole, base)] };
  }
  return { ok: true, value: message(parts, method, people.parties), findings: [...findings] };
}

interface Parties {
  readonly organizer: Organizer;
  readonly participant: Participant;
  readonly person: Person & { email: string };
}

function message(parts: EventParts, method: "REQUEST" | "CANCEL", parties: Parties): string {
  const { context, scheduler } = parts;
  // Callers have seen that the event has a day.
  const slot = scheduler.whole as NonNullable<typeof scheduler.whole>;
  const entry = slotEntry(context, slot, programmeOf(context, scheduler.items()).text);
  const { timeZone } = entry;
  const { first, last } = yearsOf(slot);
  const zones = timeZone === undefined ? [] : [vtimezone(timeZone, first, last).text];
  const lines = veventLines(method === "CANCEL" ? cancelled(entry) : entry, partyLines(parties));
  // Who is taken off the list must not take the withdrawal for an old copy.
  const sequence = context.sequence + (method === "CANCEL" ? 1 : 0);
  const published = publisher(sequence, context.stamp)(foldLines(lines));
  return textOf([pieceOf(messageHeader(method, zones)), published, pieceOf(trailer)]);
}

function cancelled(entry: Entry): Entry {
  const { alarm, ...rest } = entry;
  return { ...rest, status: "CANCELLED" };
}

function partyLines({ organizer, participant, person }: Parties): string {
  const status = participationOf(participant.status);
  const asks = status === "NEEDS-ACTION" || status === "TENTATIVE";
  const roles = `CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${status};RSVP=${asks ? "TRUE" : "FALSE"}`;
  return [
    `ORGANIZER;CN=${quotedParameter(organizer.name)}:${mailto(organizer.email)}\r\n`,
    `ATTENDEE;CN=${quotedParameter(person.name)};${roles}:${mailto(person.email)}\r\n`,
  ].join("");
}

/** The event that a participant is of: of several, the first. */
function eventOf(
  document: PlenaryDocument,
  id: string,
): { event: Event; base: string; index: number } {
  if (document.type === "event") return { event: document, base: "", index: 0 };
  const isOf = ({ participants = [] }: Event) => participants.some((one) => one.id === id);
  const index = document.events.findIndex(isOf);
  // A participant whom no event has is refused before.
  return { event: document.events[index] as Event, base: `/events/${index}`, index };
}

function partiesOf(
  document: PlenaryDocument,
  event: Event,
  id: string,
  base: string,
  { people }: EventContext,
): { parties?: Parties; findings: Finding[] } {
  const organizer = organizerOf(document, event);
  const index = event.participants?.findIndex((one) => one.id === id) ?? -1;
  const participant = event.participants?.[index];
  const person = people.get(participant?.person ?? "");
  const findings: Finding[] = [];
  if (organizer === undefined) {
    const message =
      "Nobody who carries the event has a mail address, so there is nobody to answer to. Give the organizer one.";
    findings.push(calendarFinding("calendar/no-organizer", `${base}/roles`, message));
  }
  if (person?.email === undefined) {
    const message = "This participant has no mail address, so there is nowhere to invite them.";
    findings.push(calendarFinding("calendar/no-address", `${base}/participants/${index}`, message));
  }
  if (organizer === undefined || participant === undefined || person?.email === undefined) {
    return { findings };
  }
  const { email } = person;
  return { parties: { organizer, participant, person: { ...person, email } }, findings };
}

function notForParticipants(base: string): Finding {
  const message =
    "The event is for its organizers alone, so an invitation could tell nothing of it. Let participants see it (`privacy.visibility`).";
  return calendarFinding("calendar/empty", `${base}/privacy`, message);
}

function undated(whole: unknown, base: string): Finding[] {
  if (whole !== undefined) return [];
  const message = "An invitation needs a day. Give the event one.";
  return [calendarFinding("calendar/empty", `${base}/start`, message)];
}
