import { defineRule } from "../rule.ts";

const MINUTE = 60_000;

export const unequalRounds = defineRule({
  code: "rotation/unequal-rounds",
  severity: "warning",
  summary: "A rotation whose time does not divide into rounds of whole minutes.",
  *inEvent({ items }) {
    for (const { item, path, start, end } of items) {
      const rounds = item.rotation?.rounds;
      if (rounds === undefined || start === undefined || end === undefined) continue;
      const minutes = (end.epoch - start.epoch) / MINUTE;
      if (minutes <= 0 || minutes % rounds === 0) continue;
      yield {
        path: `${path}/rotation/rounds`,
        message: `${minutes} minutes do not divide into ${rounds} equal rounds, so some are a minute longer. Change the item's time or the number of rounds.`,
        params: { minutes, rounds },
      };
    }
  },
});
