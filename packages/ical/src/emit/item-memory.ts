import type { AgendaDay, Event, PlannedItem, PlenaryDocument } from "@plenary/core";
import type { RememberedDay, RememberedItem, WrittenEntries } from "./calendar-cache.ts";
import type { CalendarOptions } from "./options.ts";

/** What a cache knows of the items of one event, as it stands now. */
export interface ItemMemory {
  /** What was written of all items of a day, so that they need not be looked at. */
  recallDay(day: AgendaDay): RememberedDay | undefined;
  rememberDay(day: AgendaDay, written: WrittenEntries): void;
  recall(planned: PlannedItem): RememberedItem | undefined;
  remember(planned: PlannedItem, written: WrittenEntries): void;
}

/** The memory of an event's items; none without a cache, nor for a calendar that shows a selection of them. */
export function itemMemory(
  document: PlenaryDocument,
  event: Event,
  options: CalendarOptions,
  selectsAll: boolean,
): ItemMemory | undefined {
  const { cache } = options;
  if (cache === undefined || !selectsAll) return undefined;
  const surroundings = cache.surroundings(event.id, dependencies(document, event, options));
  return {
    recallDay(day) {
      const known = cache.recallDay(day);
      return known?.surroundings === surroundings ? known : undefined;
    },
    rememberDay(day, written) {
      cache.rememberDay(event.id, day, { surroundings, ...written });
    },
    recall(planned) {
      const known = cache.recall(planned.item);
      const holds =
        known?.surroundings === surroundings &&
        known.date === planned.day.date &&
        known.id === planned.id;
      return holds ? known : undefined;
    },
    remember({ item, day, id }, written) {
      cache.remember(item, { surroundings, date: day.date, id, ...written });
    },
  };
}

/** Everything beside an item that its entries are made of; the days, of course, change with the items. */
function dependencies(
  document: PlenaryDocument,
  event: Event,
  { audience, language, alarm, domain }: CalendarOptions,
): readonly unknown[] {
  const container = document.type === "event" ? undefined : document;
  const { agenda, revision, updated, headcounts, ...rest } = event;
  return [
    ...[audience, language, alarm, domain, agenda?.tracks],
    ...[container?.people, container?.organizations, container?.privacy],
    ...Object.entries(rest).flat(),
  ];
}
