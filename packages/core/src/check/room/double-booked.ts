import { occasions } from "../agenda/occasions.ts";
import { overlaps } from "../agenda/overlaps.ts";
import { quotedTitle } from "../agenda/quoted-title.ts";
import { defineRule } from "../rule.ts";

export const roomDoubleBooked = defineRule({
  code: "room/double-booked",
  severity: "error",
  summary: "Two items, or two workshops of one round, in one room at the same time.",
  *inEvent({ items }) {
    const claims = occasions(items).flatMap(({ room, ...occasion }) => {
      if (room === undefined) return [];
      const booked = [`${occasion.timeLine} ${room}`];
      return [{ ...occasion, path: `${occasion.path}/room`, takes: booked, needs: booked }];
    });
    for (const { earlier, later } of overlaps(claims)) {
      yield {
        path: later.path,
        message: `${quotedTitle(earlier.title)} is in this room at the same time. Move one of the two to another room or time.`,
        params: { other: earlier.title },
      };
    }
  },
});
