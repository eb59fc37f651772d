import { type Event, type Finding, type PlenaryDocument, Url } from "@plenary/core";
import { calendarFinding } from "../calendar-codes.ts";
import type { CalendarOptions } from "./options.ts";
import { isAlarm } from "./valarm.ts";

const DOMAIN = /^[a-z0-9]+(-+[a-z0-9]+)*([.][a-z0-9]+(-+[a-z0-9]+)*)+$/;

/** What was asked for and cannot be: a mistyped room must not give an empty calendar, or a full one. */
export function unfitChoices(document: PlenaryDocument, options: CalendarOptions): Finding[] {
  return [
    ...unknownChoices(document, options),
    ...impossibleChoices(options),
    ...unrelatedPrevious(document, options),
  ];
}

/** A calendar strikes what has gone since then: of a document about something else, that would be all of it. */
function unrelatedPrevious(document: PlenaryDocument, { previous }: CalendarOptions): Finding[] {
  if (previous === undefined) return [];
  if (previous.type === document.type && previous.id === document.id) return [];
  const known = new Set(idsOf(eventsOf(document)));
  if (eventsOf(previous).some(({ id }) => known.has(id))) return [];
  const message =
    "The previous document is about something else: it has another id, and no event of this one. Give the document as it was published before.";
  return [calendarFinding("calendar/unfit-choice", "/id", message, { option: "previous" })];
}

function eventsOf(document: PlenaryDocument): readonly Event[] {
  return document.type === "event" ? [document] : document.events;
}

function unknownChoices(document: PlenaryDocument, options: CalendarOptions): Finding[] {
  const events = eventsOf(document);
  const choices: [string, string | undefined, (event: Event) => readonly string[]][] = [
    ["room", options.room, ({ place }) => idsOf(place?.rooms)],
    ["track", options.track, ({ agenda }) => idsOf(agenda?.tracks)],
    ["participant", options.participant, ({ participants }) => idsOf(participants)],
  ];
  return choices.flatMap(([kind, wanted, idsIn]) => {
    if (wanted === undefined || events.some((event) => idsIn(event).includes(wanted))) return [];
    // The ids of participants are not for everybody who can run a command.
    const known = kind === "participant" ? [] : events.flatMap(idsIn);
    const list = known.length === 0 ? "" : ` It has: ${known.join(", ")}.`;
    const message = `The document has no ${kind} of this id.${list}`;
    return [calendarFinding("calendar/unknown-choice", "", message, { option: kind })];
  });
}

function impossibleChoices(options: CalendarOptions): Finding[] {
  const { as, room, track, alarm, domain, source } = options;
  const rules: [string, boolean, string][] = [
    [
      "as",
      as === "event" && (room !== undefined || track !== undefined),
      "An entry for the whole event is in no one room or track. Choose sessions, or leave the room and track out.",
    ],
    [
      "alarm",
      alarm !== undefined && !isAlarm(alarm),
      "A reminder is a whole number of minutes before the start, from 0 to 40320.",
    ],
    [
      "domain",
      domain !== undefined && (domain.length > 100 || !DOMAIN.test(domain)),
      "A domain looks like example.org, in lower case, with at most 100 characters.",
    ],
    [
      "source",
      source !== undefined && !Url.safeParse(source).success,
      "The calendar's own address starts with https:// or http:// and has no spaces or letters outside ASCII.",
    ],
  ];
  return rules.flatMap(([option, broken, message]) =>
    broken ? [calendarFinding("calendar/unfit-choice", "", message, { option })] : [],
  );
}

function idsOf(entities: readonly { readonly id: string }[] = []): string[] {
  return entities.map(({ id }) => id);
}
