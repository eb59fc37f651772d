import type { Finding, Person, PlenaryDocument } from "@plenary/core";
import { type CalendarCode, calendarFinding } from "../calendar-codes.ts";
import { type Entry, tombstone } from "./entry.ts";
import { type EventPlan, entriesOf, planEvent } from "./event-plan.ts";
import { fullBudget } from "./event-survey.ts";
import { nameOf } from "./header.ts";
import { type Masked, maskedFor } from "./masked.ts";
import type { CalendarOptions } from "./options.ts";
import { summaryText } from "./text.ts";
import { veventLines } from "./vevent.ts";

/** An entry that stood in the previous calendar only, as cancelled. */
interface Tombstone extends Publication {
  readonly entry: Entry;
}

/** By what clients tell a newer copy of an entry from an older one. */
export interface Publication {
  readonly sequence: number;
  /** RFC 3339 in UTC. */
  readonly stamp: string;
}

/** What has become of the calendar that was published before. */
export interface Changes {
  /** Of each event's entries, where they must be others than the document says. */
  readonly publications: ReadonlyMap<EventPlan, Publication>;
  readonly tombstones: readonly Tombstone[];
  readonly findings: readonly Finding[];
}

/**
 * Compares a calendar with the one made of the document as it was published before. Entries are the same when their UIDs are,
 * so one that moved is no new one. A change must have a higher SEQUENCE and a later DTSTAMP, or clients take it for an old copy
 * (RFC 5546, section 2.1.5); neither ever falls.
 */
export function changesSince(
  previous: PlenaryDocument,
  now: Masked,
  plans: readonly EventPlan[],
  options: CalendarOptions,
): Changes {
  const { cache, ...rest } = options;
  const publications = new Map<EventPlan, Publication>();
  const tombstones: Tombstone[] = [];
  const findings: Finding[] = [];
  const { document } = now;
  const masked = maskedFor(options.audience ?? "public", previous).document;
  const earlier = plansOf(masked, rest);
  const unfit = unpublished(earlier);
  if (unfit.length > 0) return { publications, tombstones, findings: unfit };
  const name = isTakenBack(masked, now)
    ? summaryText(nameOf(document, options.language))
    : undefined;
  for (const before of earlier) {
    const after = plans.find(({ context }) => context.event.id === before.context.event.id);
    const gone = goneEntries(before, after, name);
    const isChanged = gone.length > 0 || (after !== undefined && hasChanged(before, after));
    const stated = after?.context ?? {
      sequence: document.revision ?? 0,
      stamp: document.updated ?? before.context.stamp,
    };
    const next = nextPublication(before.context, stated, isChanged);
    if (after !== undefined) publications.set(after, next);
    findings.push(...notRaised(before.context, stated, next, after?.context.base ?? ""));
    for (const entry of gone) tombstones.push({ ...next, entry });
  }
  return { publications, tombstones, findings };
}

function nextPublication(
  published: Publication,
  stated: Publication,
  isChanged: boolean,
): Publication {
  const sequence = Math.max(stated.sequence, published.sequence + (isChanged ? 1 : 0));
  const least = sequence > published.sequence ? secondAfter(published.stamp) : published.stamp;
  return { sequence, stamp: isLater(least, stated.stamp) ? least : stated.stamp };
}

/** What a document says of a publication, where the calendar must say more. */
function notRaised(
  published: Publication,
  stated: Publication,
  next: Publication,
  base: string,
): Finding[] {
  const { sequence } = published;
  const revision = `${base}/revision`;
  const advice = `The calendar has ${next.sequence} instead; raise \`revision\` to that before you publish again.`;
  const findings: Finding[] = [];
  if (stated.sequence < sequence) {
    const message = `The calendar was published with revision ${sequence}, and clients take a lower one for an old copy. ${advice}`;
    findings.push(calendarFinding("calendar/revision-lowered", revision, message));
  } else if (stated.sequence < next.sequence) {
    const message = `The calendar has changed since it was published with revision ${sequence}, and clients take a change for an old copy unless the revision is higher. ${advice}`;
    findings.push(calendarFinding("calendar/revision-not-raised", revision, message));
  }
  if (isLater(next.stamp, stated.stamp)) {
    const moment = `${next.stamp.slice(0, 19)}Z`;
    const message = `The calendar was published with the same \`updated\` or a later one, and some clients take what is no newer for what they have. It has ${moment} instead; say in \`updated\` when the document was changed.`;
    findings.push(calendarFinding("calendar/updated-not-raised", `${base}/updated`, message));
  }
  return findings;
}

/** Calendars tell moments to the second. */
function isLater(one: string, other: string): boolean {
  return one.slice(0, 19) > other.slice(0, 19);
}

function secondAfter(stamp: string): string {
  return new Date(Date.parse(stamp) + 1_000).toISOString();
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

/** What forbids the calendar of a document that is said to have been published. */
function unpublished(plans: readonly EventPlan[]): Finding[] {
  const excess = excessOf(plans);
  if (excess.length > 0) return excess;
  const errors = plans.flatMap(({ survey }) => survey.findings).filter(isError);
  if (errors.length === 0) return [];
  const message =
    "The previous document gives no calendar, so it cannot have been published: an hour in it is wrong, or an id stands twice. Give the document as it was published before.";
  return [calendarFinding("calendar/unfit-choice", "", message, { option: "previous" })];
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

const NARROWED: ReadonlySet<string> = new Set(["redact/restricted", "redact/not-for-audience"]);

/**
 * Whether the audience was shown something before that it may not see now: an item that is for others, or people who are
 * listed no more. What of the old entries tells it is not known, so none of their texts is written again.
 */
function isTakenBack(before: PlenaryDocument, now: Masked): boolean {
  if (now.findings.some(({ code }) => NARROWED.has(code))) return true;
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
): Entry[] {
  const gone: Entry[] = [];
  for (const [id, entry] of entriesOf(before)) {
    if (!after?.survey.ids.has(id)) gone.push(tombstone(entry, name));
  }
  return gone;
}

/** Whether an entry says something else now, or is new: it may have gone once and come back. */
function hasChanged(before: EventPlan, after: EventPlan): boolean {
  const entries = new Map<string, string>();
  for (const [id, entry] of entriesOf(before)) entries.set(id, veventLines(entry));
  for (const [id, entry] of entriesOf(after)) {
    if (entries.get(id) !== veventLines(entry)) return true;
  }
  return false;
}
