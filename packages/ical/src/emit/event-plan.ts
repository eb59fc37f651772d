import {
  type AgendaDay,
  type Event,
  type JsonPointer,
  maySee,
  type PlannedDay,
  type PlannedItem,
  type PlenaryDocument,
  type Slot,
} from "@plenary/core";
import type { Told } from "./calendar-cache.ts";
import { concatenated, type FoldedLines, foldLines } from "./content-line.ts";
import { type Entry, slotEntry, zoneOf } from "./entry.ts";
import type { EventContext } from "./event-context.ts";
import { type EventParts, eventParts } from "./event-parts.ts";
import { type EventSurvey, fullBudget, surveyEvent } from "./event-survey.ts";
import type { ItemMemory } from "./item-memory.ts";
import type { CalendarOptions } from "./options.ts";
import { programmeOf } from "./programme.ts";
import { registrationEntry } from "./registration-entry.ts";
import { veventLines } from "./vevent.ts";
import { widened, type YearSpan, yearsOf } from "./year-span.ts";

/** How the entries of one event are made; none of them is kept. */
export interface EventPlan extends EventParts {
  readonly survey: EventSurvey;
}

/** What the entries of an event are written by: its plan without the list of what they tell, which grows with them. */
export interface EventWriter extends EventParts {
  readonly survey: Omit<EventSurvey, "ids">;
}

export function writerOf({ survey: { ids, ...survey }, ...parts }: EventPlan): EventWriter {
  return { ...parts, survey };
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
export function* entriesOf(plan: EventWriter): Generator<IdentifiedEntry> {
  if (plan.survey.form === "sessions") {
    for (const planned of plan.scheduler.items())
      yield* itemEntries(plan, shownSlots(plan, planned));
  }
  yield* otherEntries(plan);
}

/** Characters of entries that are folded at a time. */
const BATCH = 16_384;

/** The same, written, some at a time; what the cache remembers is not made again. */
export function* writtenEntries(plan: EventWriter): Generator<FoldedLines> {
  const { survey, scheduler, memory } = plan;
  if (survey.form === "sessions") {
    if (memory === undefined) yield* writtenItems(plan, scheduler.items());
    else for (const day of scheduler.days()) yield writtenDay(plan, memory, day);
  }
  let lines = "";
  for (const [, entry] of otherEntries(plan)) lines += veventLines(entry);
  yield foldLines(lines);
}

function* writtenItems(plan: EventWriter, items: Iterable<PlannedItem>): Generator<FoldedLines> {
  let lines = "";
  for (const planned of items) {
    lines += linesOf(plan, shownSlots(plan, planned));
    if (lines.length < BATCH) continue;
    yield foldLines(lines);
    lines = "";
  }
  yield foldLines(lines);
}

function writtenDay(
  plan: EventWriter,
  memory: ItemMemory,
  { day, items }: PlannedDay,
): FoldedLines {
  const known = memory.recallDay(day);
  if (known !== undefined) return known;
  const pieces: FoldedLines[] = [];
  const parts: Part[] = [];
  let lines = "";
  const fold = () => {
    if (lines !== "") pieces.push(foldLines(lines));
    lines = "";
  };
  for (const planned of items()) {
    const remembered = memory.recall(planned);
    if (remembered !== undefined) {
      fold();
      pieces.push(remembered);
      parts.push({ planned, ids: remembered.ids, years: remembered.years, isNew: false });
      continue;
    }
    const slots = shownSlots(plan, planned);
    lines += linesOf(plan, slots);
    if (lines.length >= BATCH) fold();
    const ids = slots.map(({ id }) => id);
    parts.push({ planned, ids, years: zonedYears(plan.context, slots), isNew: true });
  }
  fold();
  const entries = concatenated(pieces);
  rememberDay(plan, memory, day, parts, entries);
  return entries;
}

/** What stands among the entries of a day of one of its items. */
interface Part extends Told {
  readonly planned: PlannedItem;
  /** Whether it was not remembered yet. */
  readonly isNew: boolean;
}

function rememberDay(
  { survey }: EventWriter,
  memory: ItemMemory,
  day: AgendaDay,
  parts: readonly Part[],
  { octets, marks }: FoldedLines,
): void {
  let isWhole = true;
  let count = 0;
  for (const { planned, ids, years, isNew } of parts) {
    const first = count;
    count += ids.length;
    // An item that something is to be said about is looked at each time, so that it is said each time.
    const isPlain = ids.length > 0 && !survey.remarked.has(planned.path);
    if (isNew && isPlain) {
      const start = marks[first] as number;
      memory.remember(planned, {
        ids,
        years,
        octets: octets.subarray(start, marks[count]),
        marks: marks.slice(first, count).map((mark) => mark - start),
      });
    }
    // An id that a title gives depends on the titles of other days.
    isWhole &&= isPlain && planned.item.id !== undefined;
  }
  if (!isWhole) return;
  const years = parts.map((part) => part.years).reduce(widened, undefined);
  memory.rememberDay(day, { ids: parts.flatMap(({ ids }) => ids), years, octets, marks });
}

function linesOf({ context }: EventWriter, slots: readonly Slot[]): string {
  let lines = "";
  for (const slot of slots) lines += veventLines(slotEntry(context, slot));
  return lines;
}

function itemEntries({ context }: EventWriter, slots: readonly Slot[]): IdentifiedEntry[] {
  return slots.map((slot) => [slot.id, slotEntry(context, slot)]);
}

function shownSlots(plan: EventWriter, planned: PlannedItem): readonly Slot[] {
  const { context, selection, scheduler } = plan;
  if (!maySee(context.audience, planned.item.visibility ?? "public")) return [];
  const slots = scheduler.slots(planned);
  return selection.all ? slots : slots.filter((slot) => selection.has(slot, planned));
}

/** What stands in the calendar beside sessions: the event as a whole, and its deadline to register. */
function otherEntries({ context, survey, scheduler }: EventWriter): IdentifiedEntry[] {
  const entries: IdentifiedEntry[] = [];
  if (survey.form === "whole" && scheduler.whole !== undefined) {
    const { text } = programmeOf(context, scheduler.items());
    entries.push(["", slotEntry(context, scheduler.whole, text)]);
  }
  const deadline = survey.registration ? registrationEntry(context) : undefined;
  if (deadline !== undefined) entries.push(["registration.deadline", deadline]);
  return entries;
}

function zonedYears(context: EventContext, slots: readonly Slot[]): YearSpan | undefined {
  return slots
    .filter((slot) => zoneOf(context, slot) !== undefined)
    .map(yearsOf)
    .reduce<YearSpan | undefined>(widened, undefined);
}
