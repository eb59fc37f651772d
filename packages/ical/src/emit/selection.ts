import type { Event, Participant, ParticipantStatus, PlannedItem, Slot } from "@plenary/core";
import type { CalendarOptions } from "./options.ts";

const AWAY: ReadonlySet<ParticipantStatus | undefined> = new Set([
  "declined",
  "withdrawn",
  "turned-away",
]);

/** Which slots of an event were asked for. */
export interface Selection {
  /** Whether all of them were. */
  readonly all: boolean;
  has(slot: Slot, planned: PlannedItem): boolean;
  /** Whether an item that gave no slot could have been among them. */
  couldHave(planned: PlannedItem): boolean;
  /** Whether the event as a whole was, where an entry stands for it. */
  readonly whole: boolean;
}

export function selectionOf(
  event: Event,
  { room, track, participant: id }: CalendarOptions,
): Selection {
  const participant = event.participants?.find((candidate) => candidate.id === id);
  const narrowed = room !== undefined || track !== undefined;
  const takesPart = participant !== undefined && !AWAY.has(participant.status);
  return {
    all: !narrowed && id === undefined,
    has: (slot, planned) =>
      (room === undefined || slot.room?.id === room) &&
      (track === undefined || slot.track?.id === track) &&
      (id === undefined || (takesPart && goesTo(participant, slot, planned.id))),
    couldHave: ({ item }) =>
      (room === undefined || item.room === room) && (track === undefined || item.track === track),
    whole: !narrowed && (id === undefined || takesPart),
  };
}

/** A participant goes to the sessions they signed up for, or speak in; to all where no sessions are recorded for them. */
function goesTo({ sessions, person }: Participant, { roles }: Slot, item: string): boolean {
  if (sessions === undefined || sessions.includes(item)) return true;
  return person !== undefined && roles.some((role) => role.person === person);
}
