import type { Event, JsonPointer, PlannedItem, PlenaryDocument, Slot } from "@plenary/core";
import { maySee } from "./audience.ts";
import type { RememberedItem, WrittenEntry } from "./calendar-cache.ts";
import { type Entry, slotEntry, zoneOf } from "./entry.ts";
import type { EventContext } from "./event-context.ts";
import { type EventParts, eventParts } from "./event-parts.ts";
import { type EventSurvey, fullBudget, surveyEvent } from "./event-survey.ts";
import type { ItemMemory } from "./item-memory.ts";
import type { CalendarOptions } from "./options.ts";
import { programmeOf } from "./programme.ts";
import { registrationEntry } from "./registration-entry.ts";
import { veventBody, veventOpening } from "./vevent.ts";
import { widened, type YearSpan, yearsOf } from "./year-span.ts";

/** How the entries of one event are made; none of them is kept. */
export interface EventPlan extends EventParts {
  readonly survey: EventSurvey;
}

/** An entry with the id of what it tells. */
export type IdentifiedEntry = readonly [id: string, entry: Entry];

/** Looks through an event for what its calendar will hold, and for what must be said about it. */
export function planEvent(
  document: PlenaryDocument,
  event: Event,
  base: JsonPointer,
  options: CalendarOptions,
  budget = fullBudget(),
): EventPlan {
  const parts = eventParts(document, event, base, options);
  return { ...parts, survey: surveyEvent(parts, budget) };
}

/** The entries of an event in the order of the document. */
export function* entriesOf(plan: EventPlan): Generator<IdentifiedEntry> {
  if (plan.survey.form === "sessions") {
    for (const planned of plan.scheduler.items())
      yield* itemEntries(plan, shownSlots(plan, planned));
  }
  yield* otherEntries(plan);
}

/** The same, written, some at a time; what the cache remembers is not made again. */
export function* writtenEntries(plan: EventPlan): Generator<readonly WrittenEntry[]> {
  const { survey, scheduler, memory } = plan;
  if (survey.form === "sessions") {
    if (memory === undefined) {
      for (const planned of scheduler.items()) yield writtenItem(plan, planned);
    } else yield* rememberedEntries(plan, memory);
  }
  yield otherEntries(plan).map(written);
}

function* rememberedEntries(
  plan: EventPlan,
  memory: ItemMemory,
): Generator<readonly WrittenEntry[]> {
  for (const { day, items } of plan.scheduler.days()) {
    const known = memory.recallDay(day);
    if (known !== undefined) {
      yield known.entries;
      continue;
    }
    const remembered: RememberedItem[] = [];
    let count = 0;
    for (const planned of items()) {
      count++;
      yield memory.recall(planned)?.entries ?? writtenItem(plan, planned);
      const item = memory.recall(planned);
      // An id that a title gives depends on the titles of other days.
      if (item !== undefined && planned.item.id !== undefined) remembered.push(item);
    }
    if (remembered.length === count) memory.rememberDay(day, remembered);
  }
}

function writtenItem(plan: EventPlan, planned: PlannedItem): readonly WrittenEntry[] {
  const { context, memory, survey } = plan;
  const slots = shownSlots(plan, planned);
  const entries = itemEntries(plan, slots).map(written);
  // An item that something is to be said about is looked at each time, so that it is said each time.
  if (memory !== undefined && slots.length > 0 && !survey.remarked.has(planned.path)) {
    memory.remember(planned, entries, zonedYears(context, slots));
  }
  return entries;
}

function itemEntries({ context }: EventPlan, slots: readonly Slot[]): IdentifiedEntry[] {
  return slots.map((slot) => [slot.id, slotEntry(context, slot)]);
}

function shownSlots(plan: EventPlan, planned: PlannedItem): readonly Slot[] {
  const { context, selection, scheduler } = plan;
  if (!maySee(context.audience, planned.item.visibility ?? "public")) return [];
  const slots = scheduler.slots(planned);
  return selection.all ? slots : slots.filter((slot) => selection.has(slot, planned));
}

/** What stands in the calendar beside sessions: the event as a whole, and its deadline to register. */
function otherEntries({ context, survey, scheduler }: EventPlan): IdentifiedEntry[] {
  const entries: IdentifiedEntry[] = [];
  if (survey.form === "whole" && scheduler.whole !== undefined) {
    const { text } = programmeOf(context, scheduler.items());
    entries.push(["", slotEntry(context, scheduler.whole, text)]);
  }
  const deadline = survey.registration ? registrationEntry(context) : undefined;
  if (deadline !== undefined) entries.push(["registration.deadline", deadline]);
  return entries;
}

function written([id, entry]: IdentifiedEntry): WrittenEntry {
  return { id, opening: veventOpening(entry.uid), body: veventBody(entry) };
}

function zonedYears(context: EventContext, slots: readonly Slot[]): YearSpan | undefined {
  return slots
    .filter((slot) => zoneOf(context, slot) !== undefined)
    .map(yearsOf)
    .reduce<YearSpan | undefined>(widened, undefined);
}
