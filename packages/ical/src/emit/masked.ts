import {
  type AgendaDay,
  type AgendaItem,
  type Audience,
  type Event,
  type Finding,
  type PlenaryDocument,
  redact,
} from "@plenary/core";
import type { CalendarCache } from "./calendar-cache.ts";

/** A document as far as it is for an audience, and what that leaves out. */
export interface Masked {
  readonly document: PlenaryDocument;
  readonly findings: readonly Finding[];
}

/**
 * The document as an audience may see it, with all of its events, days and items in their places, so that what is said of them
 * leads back to the original. What the audience may not see keeps its `visibility`, by which the calendar leaves it out; the
 * participants stay, because by them the calendar of one is chosen. What is shown as it is, or as the cache has seen it shown
 * before, is the same object.
 */
export function maskedFor(
  audience: Audience,
  document: PlenaryDocument,
  cache?: CalendarCache,
): Masked {
  const copy = redact(document, audience);
  const { findings } = copy;
  // A document that is for a narrower audience as a whole is left out as a whole, whatever its events say of themselves.
  if (!copy.ok) return { document: emptied(document), findings };
  const shown = copy.value;
  if (shown === document) return { document, findings };
  const mask: Mask = {
    withheld: restricted(findings),
    kept: (original, now) => (cache === undefined ? now : cache.kept(original, now)),
  };
  if (document.type === "event") {
    // A copy is of the type of its original.
    return { document: maskedEvent(document, shown as Event, "", mask), findings };
  }
  const copies = (shown as typeof document).events.values();
  const events = document.events.map((event, n) => {
    const base = `/events/${n}`;
    const counterpart = mask.withheld.has(base) ? undefined : copies.next().value;
    return counterpart === undefined
      ? emptiedEvent(event)
      : maskedEvent(event, counterpart, base, mask);
  });
  // Made of the copy's own keys.
  const fields = keptFields(document, shown, mask) as typeof document;
  return { document: { ...fields, events }, findings };
}

/** What is left of a document that is withheld as a whole: enough to say so of each of its events. */
function emptied(document: PlenaryDocument): PlenaryDocument {
  if (document.type === "event") return emptiedEvent(document);
  const { type, id, language, revision, updated, events } = document;
  return {
    ...{ type, id, language, name: "–", events: events.map(emptiedEvent) },
    ...(revision === undefined ? {} : { revision }),
    ...(updated === undefined ? {} : { updated }),
  };
}

function emptiedEvent({ type, id, kind, language, start, revision, updated }: Event): Event {
  return {
    ...{ type, id, kind, language, start, name: "–", privacy: { visibility: "organizers" } },
    ...(revision === undefined ? {} : { revision }),
    ...(updated === undefined ? {} : { updated }),
  };
}

interface Mask {
  /** What is for a narrower audience, by its place in the original. */
  readonly withheld: ReadonlySet<string>;
  /** What is shown of an object, or what was shown of it before where that is the same. */
  kept<Value extends object>(original: object, shown: Value): Value;
}

function restricted(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, path }) => (code === "redact/restricted" ? [path] : [])),
  );
}

function keptFields(original: object, shown: object, { kept }: Mask): object {
  const fields = Object.entries(shown).map(([key, value]) => {
    const before: unknown = Reflect.get(original, key);
    return [key, isObject(before) && isObject(value) ? kept(before, value) : value];
  });
  return Object.fromEntries(fields);
}

function maskedEvent(original: Event, shown: Event, base: string, mask: Mask): Event {
  const { participants, privacy, agenda } = original;
  return {
    // Made of the copy's own keys.
    ...(keptFields(original, shown, mask) as Event),
    ...(participants && { participants }),
    ...(privacy && { privacy }),
    ...(agenda && {
      agenda: { ...shown.agenda, days: maskedDays(agenda.days, shown, base, mask) },
    }),
  };
}

function maskedDays(
  days: readonly AgendaDay[],
  shown: Event,
  base: string,
  { withheld, kept }: Mask,
): AgendaDay[] {
  const copies = shown.agenda?.days.flatMap(({ items }) => items).values();
  const titles = new Map(shown.agenda?.days.map((day) => [day.date, day]));
  return days.map((day, d) => {
    const items = day.items.map((item, i): AgendaItem => {
      const isWithheld = withheld.has(`${base}/agenda/days/${d}/items/${i}`);
      const counterpart = isWithheld ? undefined : copies?.next().value;
      // Whatever has no counterpart in the copy is for the organizers.
      if (counterpart === undefined) return { ...item, visibility: "organizers" };
      return isSame(item, counterpart) ? item : kept(item, counterpart);
    });
    const counterpart = titles.get(day.date);
    return counterpart === day ? day : { ...counterpart, date: day.date, items };
  });
}

/** What is the same in both is the same object, but for the id that the copy gives where a title gives it anyway. */
function isSame(item: AgendaItem, shown: AgendaItem): boolean {
  if (item === shown) return true;
  const { id, ...rest } = shown;
  const fields = item.id === undefined ? rest : shown;
  const keys = Object.keys(fields);
  return (
    keys.length === Object.keys(item).length &&
    keys.every((key) => Reflect.get(fields, key) === Reflect.get(item, key))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
