import type { JsonPointer } from "../../model/json-pointer.ts";
import type { AgendaRole } from "../../model/role.ts";
import { type Rotation, roundsOf, type Workshop } from "../../model/rotation.ts";
import type { ItemMoments } from "../subject.ts";
import { type NestedItem, nestItems } from "./nested-items.ts";

const MINUTE = 60_000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An agenda item, or a named workshop in the rounds in which it is given: what a room is booked for, and a person. */
export interface Occasion extends Span {
  readonly path: JsonPointer;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Occasions on different time lines have nothing to do with each other: the rounds of an item without a time are one of their own. */
  readonly timeLine: string;
  readonly room?: string;
  readonly roles: readonly AgendaRole[];
}

/** Everything that takes place for some time, in the order of the document, without what was cancelled. */
export function occasions(items: readonly ItemMoments[]): Occasion[] {
  return nestItems(items)
    .filter(({ item }) => item.status !== "cancelled")
    .flatMap((nested) => {
      const span = spanOf(nested);
      const { item, path, from, to } = nested;
      return [
        ...(span === undefined
          ? []
          : [occasion({ ...span, path, title: item.title, from, to, timeLine: "" }, item)]),
        ...(item.rotation === undefined ? [] : workshopOccasions(nested, item.rotation, span)),
      ];
    });
}

/** When an item takes place; absent where that is not known, and for an instant. */
export function spanOf({ start, end }: ItemMoments): Span | undefined {
  if (start === undefined || end === undefined || end.epoch <= start.epoch) return undefined;
  return { start: start.epoch, end: end.epoch };
}

function workshopOccasions(nested: NestedItem, rotation: Rotation, span?: Span): Occasion[] {
  const { workshops } = rotation;
  if (typeof workshops === "number") return [];
  const timeLine = span === undefined ? nested.path : "";
  const whole = span ?? { start: 0, end: rotation.rounds * MINUTE };
  return workshops.flatMap((workshop, w) => {
    // What takes neither a room nor a person cannot be booked twice.
    if (workshop.room === undefined && workshop.roles === undefined) return [];
    // The item's number comes first, then those of its workshops.
    const number = nested.from + 1 + w;
    const path = `${nested.path}/rotation/workshops/${w}`;
    const place = { path, title: workshop.title, from: number, to: number, timeLine };
    return roundSpans(whole, rotation, w).map((round) =>
      occasion({ ...round, ...place }, workshop),
    );
  });
}

function roundSpans(whole: Span, rotation: Rotation, position: number): Span[] {
  const minutes = (whole.end - whole.start) / MINUTE;
  const endOf = (round: number) =>
    whole.start + Math.round((round * minutes) / rotation.rounds) * MINUTE;
  return roundsOf(rotation, position)
    .filter((round) => round <= rotation.rounds)
    .map((round) => ({ start: endOf(round - 1), end: endOf(round) }))
    .filter((span) => span.end > span.start);
}

function occasion(
  place: Omit<Occasion, "room" | "roles">,
  { room, roles = [] }: Pick<Workshop, "room" | "roles">,
): Occasion {
  return { ...place, roles, ...(room === undefined ? {} : { room }) };
}
