import type { Event, Finding, Participant, Result } from "@plenary/core";
import type ICAL from "ical.js";
import { uidOf } from "../emit/uid.ts";
import { textOf } from "../read/calendar-entry.ts";
import { parseCalendars } from "../read/parse-calendars.ts";
import { propertyValue } from "../read/property-value.ts";
import { addressIn } from "./mail-address.ts";
import { isGiven, statusOf } from "./participation.ts";
import { type ReplyCode, replyFinding } from "./reply-codes.ts";

/**
 * Reads the answer to an invitation (RFC 5546, section 3.2.3) into the status of the participant who gave it, whom it tells
 * by their mail address. The value is a copy of the event. A status that is the organizer's to give (`waitlisted`,
 * `turned-away`, `attended`, `no-show`) stays, with a finding.
 *
 * @example
 * import { readReply } from "@plenary/ical";
 * const event = readReply({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2019-10-18",
 *   people: [{ id: "ana", name: "Ana Pop", email: "ana@example.org" }], participants: [{ id: "p1", person: "ana" }],
 * }, [
 *   "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:launch@plenary", "DTSTART;VALUE=DATE:20191018",
 *   "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org", "END:VEVENT", "END:VCALENDAR",
 * ].join("\r\n"));
 * event.ok && event.value.participants; // => [{ id: "p1", person: "ana", status: "accepted" }]
 */
export function readReply(
  event: Event,
  reply: string | Uint8Array,
  { domain }: { readonly domain?: string } = {},
): Result<Event> {
  const answer = answerIn(reply);
  if (answer === undefined) {
    return refused(
      "reply/unreadable",
      "The text is no answer of one participant to an invitation.",
    );
  }
  if (answer.uid !== uidOf(event.id, "", domain)) {
    return refused("reply/other-event", "The answer is to an invitation to something else.");
  }
  const person = event.people?.find(({ email }) => email?.toLowerCase() === answer.address);
  const { participants = [] } = event;
  const index = participants.findIndex((one) => person !== undefined && one.person === person.id);
  const participant = participants[index];
  if (participant === undefined) {
    const message = "No participant of the event has the address that answers.";
    return refused("reply/unknown-attendee", message);
  }
  const status = statusOf(answer.participation);
  if (status === undefined) {
    const message = "The answer is neither yes, no nor perhaps.";
    return refused("reply/unknown-answer", message);
  }
  const path = `/participants/${index}/status`;
  const findings = answer.sequence < (event.revision ?? 0) ? [outdated(path)] : [];
  if (isGiven(participant.status)) {
    return { ok: true, value: event, findings: [...findings, kept(path)] };
  }
  const answered = participants.with(index, withStatus(participant, status));
  return { ok: true, value: { ...event, participants: answered }, findings };
}

/** Who was confirmed and says yes stays confirmed. */
function withStatus(participant: Participant, status: Participant["status"]): Participant {
  if (participant.status === "confirmed" && status === "accepted") return participant;
  return { ...participant, status };
}

interface Answer {
  readonly uid: string;
  readonly address: string;
  readonly participation: string;
  readonly sequence: number;
}

function answerIn(reply: string | Uint8Array): Answer | undefined {
  const [calendar, ...others] = parseCalendars(reply) ?? [];
  if (calendar === undefined || others.length > 0) return undefined;
  const [entry, ...more] = calendar.getAllSubcomponents("vevent");
  const isReply = textOf(calendar, "method").toUpperCase() === "REPLY";
  if (!isReply || entry === undefined || more.length > 0) return undefined;
  const [attendee, ...rest] = entry.getAllProperties("attendee");
  const address = addressIn(String(attendee?.getFirstValue() ?? ""));
  if (attendee === undefined || address === undefined || rest.length > 0) return undefined;
  return {
    uid: textOf(entry, "uid"),
    address,
    participation: (attendee.getFirstParameter("partstat") || "NEEDS-ACTION").toUpperCase(),
    sequence: sequenceOf(entry),
  };
}

function sequenceOf(entry: ICAL.Component): number {
  const sequence = propertyValue(entry, "sequence");
  return typeof sequence === "number" ? sequence : 0;
}

function refused(code: ReplyCode, message: string): { ok: false; findings: Finding[] } {
  return { ok: false, findings: [replyFinding(code, "", message)] };
}

function outdated(path: string): Finding {
  const message =
    "The answer is to an earlier revision of the event; ask again if what has changed matters.";
  return replyFinding("reply/outdated", path, message);
}

function kept(path: string): Finding {
  const message =
    "The participant has a status that is the organizer's to give, so the answer has not changed it.";
  return replyFinding("reply/kept", path, message);
}
