import type { Rotation } from "../../model/rotation.ts";
import { defineRule } from "../rule.ts";

export const unspecifiedRotation = defineRule({
  code: "rotation/unspecified",
  severity: "info",
  summary:
    "A rotation that does not say whether workshops are repeated in each round or split over the rounds, or that has no hours.",
  *inEvent({ items }) {
    for (const { item, path } of items) {
      if (item.rotation === undefined) continue;
      // With one of the two alone, another rule asks for the other.
      if (item.start === undefined && item.end === undefined) {
        yield {
          path,
          message:
            "This rotation has no hours, so calendars have none of its rounds. Give the item a `start` and an `end`.",
        };
      }
      if (isSettled(item.rotation)) continue;
      yield {
        path: item.rotation.mode === undefined ? `${path}/rotation` : `${path}/rotation/mode`,
        message:
          "It is not said how the workshops rotate, so each is scheduled in every round. State the `mode`: repeat-all or split.",
      };
    }
  },
});

/** Without a mode, one round or the rounds of each workshop leave nothing open. */
function isSettled({ mode, rounds, workshops }: Rotation): boolean {
  if (mode === "repeat-all" || mode === "split" || rounds === 1) return true;
  return (
    typeof workshops === "object" && workshops.every((workshop) => workshop.rounds !== undefined)
  );
}
