import {
  type Event,
  type JsonPointer,
  localize,
  type PlenaryDocument,
  type Scheduler,
  scheduler,
} from "@plenary/core";
import { type EventContext, eventContext } from "./event-context.ts";
import { type ItemMemory, itemMemory } from "./item-memory.ts";
import type { CalendarOptions } from "./options.ts";
import { type Selection, selectionOf } from "./selection.ts";

/** What the entries of one event are made of. */
export interface EventParts {
  readonly context: EventContext;
  readonly scheduler: Scheduler;
  readonly selection: Selection;
  readonly memory: ItemMemory | undefined;
  readonly options: CalendarOptions;
  /** Whether the event, or something in it, stands in the language that was asked for. */
  readonly isTranslated: boolean;
}

export function eventParts(
  document: PlenaryDocument,
  event: Event,
  base: JsonPointer,
  options: CalendarOptions,
): EventParts {
  const { language } = options;
  const localized = language === undefined ? event : localize(event, language);
  const selection = selectionOf(localized, options);
  return {
    context: eventContext(document, localized, base, options),
    scheduler: scheduler(localized),
    selection,
    memory: itemMemory(document, event, options, selection.all),
    options,
    isTranslated:
      language === undefined ||
      localized !== event ||
      primary(language) === primary(event.language),
  };
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split("-")[0];
}
