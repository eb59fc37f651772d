import type { AgendaItem, AgendaItemKind, Track } from "../model/agenda.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import type { Room } from "../model/place.ts";
import type { AgendaRole } from "../model/role.ts";
import type { ResolvedTime } from "./zone-clock.ts";

/** A point of the schedule. */
export interface SlotTime {
  /** `YYYY-MM-DDTHH:MM` on the wall clock of the event's zone; `YYYY-MM-DD` in an all-day slot. */
  readonly local: string;
  /** The same on the UTC time line, `YYYY-MM-DDTHH:MM:SSZ`; absent in an all-day slot. */
  readonly instant?: string;
  /** Present when a clock change repeats this local time; the instant says which of the two is meant. */
  readonly ambiguous?: true;
  /** Present when a clock change skips this local time; the instant is then reckoned with the offset before the change. */
  readonly nonexistent?: true;
}

/** One thing to go to: an agenda item, one workshop of one round, or the event as a whole. */
export interface Slot {
  /** Unique in the event and stable when the item moves: the item's id, then workshop and round (`workshops.3.1`, `workshops.shelters.1`); empty for the whole event. */
  readonly id: string;
  /** Where the slot comes from in the event. */
  readonly path: JsonPointer;
  readonly title: string;
  readonly kind?: AgendaItemKind;
  readonly allDay: boolean;
  readonly start: SlotTime;
  /** Absent for an instant. In an all-day slot the last day, inclusive. */
  readonly end?: SlotTime;
  readonly room?: Room;
  readonly track?: Track;
  readonly roles: readonly AgendaRole[];
  readonly abstract?: string;
  readonly item?: AgendaItem;
  readonly rotation?: {
    readonly workshop: number;
    readonly round: number;
    readonly rounds: number;
  };
}

export function slotTime({ local, epoch, resolution }: ResolvedTime): SlotTime {
  const instant = `${new Date(epoch).toISOString().slice(0, 19)}Z`;
  return resolution === "unique" ? { local, instant } : { local, instant, [resolution]: true };
}
