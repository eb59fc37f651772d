import { addMinutes } from "date-fns/addMinutes";
import { differenceInMinutes } from "date-fns/differenceInMinutes";
import type { Room } from "../model/place.ts";
import { countWorkshops, type Rotation, roundsOf, type Workshop } from "../model/rotation.ts";
import { assignItemIds } from "./item-id.ts";
import { type Slot, type SlotTime, slotTime } from "./slot.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** One workshop in one round; both counted from 1. */
interface RotationCell {
  readonly workshop: number;
  readonly round: number;
  readonly details?: Workshop;
}

const ROUND: ReadonlyMap<string, string> = new Map([
  ["de", "Runde"],
  ["en", "round"],
  ["es", "ronda"],
  ["fr", "tour"],
  ["it", "turno"],
  ["nl", "ronde"],
  ["pt", "ronda"],
  ["ro", "runda"],
]);

/** The slots of a rotation: its span in rounds of equal length, to the minute, and in each round the workshops given there. */
export function rotationSlots(
  slot: Slot,
  rotation: Rotation,
  span: { readonly start: number; readonly end: number },
  clock: ZoneClock,
  rooms: ReadonlyMap<string, Room>,
  language: string,
): Slot[] {
  const minutes = differenceInMinutes(span.end, span.start);
  // The workshops of a round share its times.
  const times = Array.from({ length: rotation.rounds + 1 }, (_, round) =>
    slotTime(clock.at(+addMinutes(span.start, Math.round((round * minutes) / rotation.rounds)))),
  );
  const ids = typeof rotation.workshops === "number" ? [] : assignItemIds(rotation.workshops);
  return rotationCells(rotation).map((cell) => {
    const { workshop, round, details } = cell;
    const room = rooms.get(details?.room ?? "");
    return {
      ...slot,
      id: `${slot.id}.${ids[workshop - 1] ?? workshop}.${round}`,
      title: rotationTitle(slot.title, cell, rotation.rounds, language),
      // A round is one of those that have times.
      start: times[round - 1] as SlotTime,
      end: times[round] as SlotTime,
      ...(room === undefined ? {} : { room }),
      roles: details?.roles ?? slot.roles,
      ...(details?.abstract === undefined ? {} : { abstract: details.abstract }),
      rotation: { workshop, round, rounds: rotation.rounds },
    };
  });
}

/** Which workshops are given in which rounds, round by round. */
function rotationCells(rotation: Rotation): RotationCell[] {
  const cells = Array.from({ length: countWorkshops(rotation) }, (_, index) => {
    const details = typeof rotation.workshops === "number" ? undefined : rotation.workshops[index];
    return roundsOf(rotation, index)
      .filter((round) => round <= rotation.rounds)
      .map((round) => ({ workshop: index + 1, round, ...(details && { details }) }));
  });
  return cells.flat().sort((a, b) => a.round - b.round);
}

/** How a workshop in a round is called, in the language of the event: `Workshop session 3 (round 1/2)`. */
function rotationTitle(
  title: string,
  cell: RotationCell,
  rounds: number,
  language: string,
): string {
  const name = cell.details?.title ?? `${title} ${cell.workshop}`;
  if (rounds === 1) return name;
  const word = ROUND.get(language.split("-")[0]?.toLowerCase() ?? "") ?? "round";
  return `${name} (${word} ${cell.round}/${rounds})`;
}
