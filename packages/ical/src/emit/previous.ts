import type { Finding, Person, PlenaryDocument } from "@plenary/core";
import { type CalendarCode, calendarFinding } from "../calendar-codes.ts";
import type { WrittenEntry } from "./calendar-cache.ts";
import { type Entry, tombstone } from "./entry.ts";
import { type EventPlan, entriesOf, planEvent, writtenEntries } from "./event-plan.ts";
import { fullBudget } from "./event-survey.ts";
import { type Masked, maskedFor } from "./masked.ts";
import type { CalendarOptions } from "./options.ts";
import { veventBody, veventOpening } from "./vevent.ts";

/** An entry that stood in the previous calendar only, as cancelled. */
interface Tombstone extends WrittenEntry {
  readonly entry: Entry;
  readonly eventId: string;
  readonly sequence: number;
  readonly stamp: string;
}

/** What has become of the calendar that was published before. */
export interface Changes {
  /** The SEQUENCE of each event's entries, where it must be another than the document says. */
  readonly sequences: ReadonlyMap<EventPlan, number>;
  readonly tombstones: readonly Tombstone[];
  readonly findings: readonly Finding[];
}

/**
 * Compares a calendar with the one made of the document as it was published before. Entries are the same when their UIDs are,
 * so one that moved is no new one; what has changed must have a higher SEQUENCE, or clients take it for an old copy.
 */
export function changesSince(
  previous: PlenaryDocument,
  now: Masked,
  plans: readonly EventPlan[],
  options: CalendarOptions,
): Changes {
  const { cache, ...rest } = options;
  const sequences = new Map<EventPlan, number>();
  const tombstones: Tombstone[] = [];
  const findings: Finding[] = [];
  const { document } = now;
  const masked = maskedFor(options.audience ?? "public", previous).document;
  const earlier = plansOf(masked, rest);
  const name = isTakenBack(masked, now) ? document.name : undefined;
  const excess = excessOf(earlier);
  if (excess.length > 0) return { sequences, tombstones, findings: excess };
  for (const before of earlier) {
    const after = plans.find(({ context }) => context.event.id === before.context.event.id);
    const gone = goneEntries(before, after, name);
    const published = before.context.sequence;
    const isRaised = (after?.context.sequence ?? document.revision ?? 0) > published;
    if (!isRaised && after !== undefined && (gone.length > 0 || hasChanged(before, after))) {
      sequences.set(after, published + 1);
      findings.push(notRaised(after, published));
    }
    const sequence = isRaised ? (after?.context.sequence ?? document.revision ?? 0) : published + 1;
    const stamp = after?.context.stamp ?? document.updated ?? before.context.stamp;
    for (const [id, entry] of gone) {
      const opening = veventOpening(entry.uid);
      const eventId = before.context.event.id;
      tombstones.push({ id, opening, entry, eventId, sequence, stamp, body: veventBody(entry) });
    }
  }
  return { sequences, tombstones, findings };
}

/** The plans of all events of a document that is masked for the audience, up to the first that is too large. */
export function plansOf(document: PlenaryDocument, options: CalendarOptions): EventPlan[] {
  const isAlone = document.type === "event";
  const budget = fullBudget();
  const plans: EventPlan[] = [];
  for (const [n, event] of (isAlone ? [document] : document.events).entries()) {
    plans.push(planEvent(document, event, isAlone ? "" : `/events/${n}`, options, budget));
    if (budget.slots < 0) break;
  }
  return plans;
}

/** The findings by which plans end that are too large to be looked through. */
export function excessOf(plans: readonly EventPlan[]): Finding[] {
  const findings = plans.flatMap(({ survey }) => survey.findings);
  return findings.filter(({ code }) => code === ("calendar/too-large" satisfies CalendarCode));
}

/**
 * Whether the audience was shown something before that it may not see now: an item that is for others, or people who are
 * listed no more. What of the old entries tells it is not known, so none of their texts is written again.
 */
function isTakenBack(before: PlenaryDocument, now: Masked): boolean {
  if (now.findings.some(({ code }) => code === "redact/restricted")) return true;
  const shown = new Set(peopleOf(now.document).map(({ id }) => id));
  return peopleOf(before).some(({ id }) => !shown.has(id));
}

function peopleOf(document: PlenaryDocument): readonly Person[] {
  const events = document.type === "event" ? [] : document.events;
  return [document, ...events].flatMap(({ people = [] }) => people);
}

function goneEntries(
  before: EventPlan,
  after: EventPlan | undefined,
  name: string | undefined,
): (readonly [string, Entry])[] {
  const gone: (readonly [string, Entry])[] = [];
  for (const [id, entry] of entriesOf(before)) {
    if (!after?.survey.ids.has(id)) gone.push([id, tombstone(entry, name)]);
  }
  return gone;
}

/** Whether an entry of both calendars says something else now. What is new needs no higher SEQUENCE. */
function hasChanged(before: EventPlan, after: EventPlan): boolean {
  const bodies = new Map<string, string>();
  for (const entries of writtenEntries(before)) {
    for (const { id, body } of entries) bodies.set(id, body);
  }
  for (const entries of writtenEntries(after)) {
    if (entries.some(({ id, body }) => (bodies.get(id) ?? body) !== body)) return true;
  }
  return false;
}

function notRaised({ context }: EventPlan, published: number): Finding {
  const message = `The calendar has changed since it was published with revision ${published}. Clients take a change for an old copy unless the revision is higher, so its entries have the next one; raise \`revision\` in the document too.`;
  return calendarFinding("calendar/revision-not-raised", `${context.base}/revision`, message);
}
