import type { JsonPointer } from "../../model/json-pointer.ts";
import { countWorkshops, type Rotation, roundsOf } from "../../model/rotation.ts";
import { defineRule, type Violation } from "../rule.ts";

export const uncoveredRotation = defineRule({
  code: "rotation/uncovered",
  severity: "error",
  summary: "A round without a workshop, or a workshop without a round that exists.",
  *inEvent({ items }) {
    for (const { item, path } of items) {
      if (item.rotation === undefined) continue;
      yield* misplacedWorkshops(item.rotation, `${path}/rotation/workshops`);
      yield* emptyRounds(item.rotation, `${path}/rotation/workshops`);
    }
  },
});

function* misplacedWorkshops(
  { workshops, rounds }: Rotation,
  path: JsonPointer,
): Iterable<Violation> {
  if (typeof workshops === "number") return;
  for (const [w, workshop] of workshops.entries()) {
    if (workshop.rounds?.length === 0) {
      yield {
        path: `${path}/${w}/rounds`,
        message: "This workshop is given in no round. List its rounds, or take `rounds` out.",
      };
    }
    for (const [n, round] of (workshop.rounds ?? []).entries()) {
      if (round <= rounds) continue;
      yield {
        path: `${path}/${w}/rounds/${n}`,
        message: `This workshop is given in round ${round} of ${rounds}. Correct the round, or the number of rounds.`,
        params: { round, rounds },
      };
    }
  }
}

function* emptyRounds(rotation: Rotation, path: JsonPointer): Iterable<Violation> {
  const given = new Set<number>();
  for (let position = 0; position < countWorkshops(rotation); position++) {
    for (const round of roundsOf(rotation, position)) given.add(round);
  }
  const empty = Array.from({ length: rotation.rounds }, (_, n) => n + 1).filter(
    (round) => !given.has(round),
  );
  if (empty.length === 0) return;
  const which = empty.length === 1 ? `Round ${empty[0]} has` : `Rounds ${empty.join(", ")} have`;
  yield {
    path,
    message: `${which} no workshop. Give one there, or lower the number of rounds.`,
    params: { rounds: empty.join(", ") },
  };
}
