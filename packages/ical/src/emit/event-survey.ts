import { type Finding, maySee, type PlannedItem, type Slot } from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";
import { zoneOf } from "./entry.ts";
import type { EventContext } from "./event-context.ts";
import type { EventParts } from "./event-parts.ts";
import { programmeOf } from "./programme.ts";
import { singleLine, summaryText } from "./text.ts";
import { unfitDay, unfitHours, unfitPublication } from "./unfit.ts";
import { withheld } from "./withheld.ts";
import { widened, type YearSpan, yearsOf } from "./year-span.ts";

/** What the calendar will hold of an event, and what is to be said about it; the entries themselves are made later. */
export interface EventSurvey {
  /** An entry for each session, one for the whole event, or none. */
  readonly form: "sessions" | "whole" | "none";
  readonly registration: boolean;
  /** The ids of what the entries tell. */
  readonly ids: ReadonlySet<string>;
  readonly years: YearSpan | undefined;
  readonly findings: readonly Finding[];
  /** Where the items stand that a finding is about. */
  readonly remarked: ReadonlySet<string>;
}

/** So many sessions and no more, for a few lines of a document can ask for millions: a hundred workshops in a hundred rounds. */
const MAX_SLOTS = 200_000;

/** How many slots a calendar may still have. */
export interface Budget {
  slots: number;
}

export function fullBudget(): Budget {
  return { slots: MAX_SLOTS };
}

/** A survey while it is made. */
interface Notes {
  readonly budget: Budget;
  readonly ids: Set<string>;
  years: YearSpan | undefined;
  readonly findings: Finding[];
  readonly remarked: Set<string>;
}

export function surveyEvent(parts: EventParts, budget: Budget): EventSurvey {
  const { context, options } = parts;
  const notes: Notes = {
    budget,
    ids: new Set(),
    years: undefined,
    findings: [],
    remarked: new Set(),
  };
  const { findings } = notes;
  if (!parts.isTranslated) findings.push(untranslated(parts));
  if (!maySee(context.audience, context.visibility)) {
    findings.push(withheld(context.base));
    return { ...notes, form: "none", registration: false };
  }
  findings.push(...unfitPublication(context));
  const form =
    options.as === "event" || !surveyItems(parts, notes) ? surveyWhole(parts, notes) : "sessions";
  const registration = surveyRegistration(parts, notes);
  return { ...notes, form, registration };
}

/** Looks at each item; tells whether any of them has a time. */
function surveyItems(parts: EventParts, notes: Notes): boolean {
  const { context, scheduler, memory } = parts;
  const untimed: PlannedItem[] = [];
  let isTimed = false;
  for (const planned of lookedAt(parts, notes)) {
    const remembered = memory?.recall(planned);
    if (remembered !== undefined) {
      isTimed = true;
      notes.budget.slots -= remembered.ids.length;
      for (const id of remembered.ids) noteId(context, notes, id, planned.path);
      notes.years = widened(notes.years, remembered.years);
      continue;
    }
    const slots = scheduler.slots(planned);
    notes.budget.slots -= slots.length;
    if (notes.budget.slots < 0) break;
    if (slots.length === 0) untimed.push(planned);
    else {
      isTimed = true;
      surveySlots(parts, notes, planned, slots);
    }
  }
  if (notes.budget.slots < 0) {
    notes.findings.push(tooLarge(context));
    return true;
  }
  isTimed ||= notes.ids.size > 0;
  if (isTimed) for (const planned of untimed) surveyUntimed(parts, notes, planned);
  else if (untimed.some(({ item }) => item.start !== undefined)) {
    notes.findings.push(withoutZone(context));
  }
  return isTimed;
}

function withoutZone({ base }: EventContext): Finding {
  const message =
    "The event names no time zone that is known, so the calendar has no hours of its sessions: it has the event as a whole. Name the zone, such as Europe/Bucharest.";
  return calendarFinding("calendar/left-out", `${base}/timeZone`, message);
}

/** The items of the days that are not remembered as a whole. */
function* lookedAt({ scheduler, memory }: EventParts, notes: Notes): Generator<PlannedItem> {
  for (const { day, items } of scheduler.days()) {
    const known = memory?.recallDay(day);
    // Where an id stands twice, it is said of which item.
    if (known === undefined || !addAll(notes.ids, known.ids)) yield* items();
    else {
      notes.budget.slots -= known.ids.length;
      notes.years = widened(notes.years, known.years);
    }
  }
}

/** Adds ids that are all new, or none. */
function addAll(known: Set<string>, ids: readonly string[]): boolean {
  const { size } = known;
  let count = 0;
  for (const id of ids) {
    if (known.add(id).size === size + count) {
      for (const added of ids.slice(0, count)) known.delete(added);
      return false;
    }
    count++;
  }
  return true;
}

function surveySlots(
  { context, selection }: EventParts,
  notes: Notes,
  planned: PlannedItem,
  slots: readonly Slot[],
): void {
  const shown = selection.all ? slots : slots.filter((slot) => selection.has(slot, planned));
  if (shown.length === 0) return;
  if (!maySee(context.audience, planned.item.visibility ?? "public")) {
    remark(notes, planned.path, withheld(context.base + planned.path));
    return;
  }
  for (const slot of shown) surveySlot(context, notes, slot);
}

function surveySlot(context: EventContext, notes: Notes, slot: Slot): void {
  const { path, title } = slot;
  noteId(context, notes, slot.id, path);
  const unfit = unfitHours(slot);
  if (unfit !== undefined) {
    remark(notes, path, calendarFinding("calendar/unfit", context.base + path, unfit));
  }
  if (title.length > 200 && summaryText(title) !== singleLine(title)) {
    const message = "The title has more than 255 characters; the calendar has its beginning.";
    remark(notes, path, calendarFinding("calendar/title-shortened", context.base + path, message));
  }
  if (zoneOf(context, slot) !== undefined) notes.years = widened(notes.years, yearsOf(slot));
}

function tooLarge({ base }: EventContext): Finding {
  const message = `There are more than ${MAX_SLOTS} sessions, more than a calendar can hold. Make one for a part of the document, or see whether a rotation has more workshops and rounds than were meant.`;
  return calendarFinding("calendar/too-large", `${base}/agenda`, message);
}

function noteId({ base }: EventContext, { ids, findings }: Notes, id: string, path: string): void {
  const size = ids.size;
  if (ids.add(id).size > size) return;
  const message = "Another entry has the same id, and calendars would keep only one of the two.";
  findings.push(calendarFinding("calendar/unfit", base + path, message));
}

function surveyUntimed(
  { context, selection }: EventParts,
  notes: Notes,
  planned: PlannedItem,
): void {
  if (!selection.couldHave(planned)) return;
  const path = context.base + planned.path;
  if (!maySee(context.audience, planned.item.visibility ?? "public")) {
    notes.findings.push(withheld(path));
    return;
  }
  const message =
    planned.item.start === undefined
      ? "The item has no start, so the calendar does not have it. Give it one."
      : "The event names no time zone, so the calendar does not have this item. Name one.";
  notes.findings.push(calendarFinding("calendar/left-out", path, message));
}

function surveyWhole(parts: EventParts, notes: Notes): EventSurvey["form"] {
  const { context, scheduler, selection } = parts;
  const { event, base } = context;
  if (!selection.whole) return "none";
  if (scheduler.whole === undefined) {
    const message = `The event's date is known only as ${event.start}${event.end === undefined ? "" : ` to ${event.end}`}, so the calendar does not have it. Give the day once it is known.`;
    notes.findings.push(calendarFinding("calendar/left-out", `${base}/start`, message));
    return "none";
  }
  if (scheduler.whole.allDay && [event.start, event.end].some((time) => time?.includes("T"))) {
    const message =
      "The event has an hour but no time zone and end to go with it, so it stands in the calendar as whole days.";
    notes.findings.push(calendarFinding("calendar/left-out", `${base}/start`, message));
  }
  if (scheduler.whole.allDay && context.alarm !== undefined) {
    const message = "The event stands in the calendar as whole days, which nothing reminds of.";
    notes.findings.push(calendarFinding("calendar/left-out", `${base}/start`, message));
  }
  surveySlot(context, notes, scheduler.whole);
  notes.findings.push(...programmeOf(context, scheduler.items()).findings);
  return "whole";
}

function surveyRegistration({ context, options, selection }: EventParts, notes: Notes): boolean {
  if (options.registrationDeadline !== true) return false;
  const path = `${context.base}/registration`;
  if (!selection.all) {
    const message =
      "The deadline to register is the whole event's, so a calendar of one room, track or participant has none.";
    notes.findings.push(calendarFinding("calendar/left-out", path, message));
    return false;
  }
  const { deadline } = context.event.registration ?? {};
  if (deadline !== undefined) {
    notes.ids.add("registration.deadline");
    const unfit = unfitDay(deadline);
    if (unfit !== undefined) {
      notes.findings.push(calendarFinding("calendar/unfit", `${path}/deadline`, unfit));
    }
    return true;
  }
  const message = "No deadline to register is stated, so the calendar has none.";
  notes.findings.push(calendarFinding("calendar/left-out", path, message));
  return false;
}

function untranslated({ context: { event, base }, options }: EventParts): Finding {
  const message = `Nothing of this event is translated into ${options.language}; its texts are in ${event.language}.`;
  return calendarFinding("calendar/untranslated", base, message);
}

function remark({ findings, remarked }: Notes, path: string, finding: Finding): void {
  remarked.add(path);
  findings.push(finding);
}
