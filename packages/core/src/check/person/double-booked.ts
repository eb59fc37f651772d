import { occasions } from "../agenda/occasions.ts";
import { overlaps } from "../agenda/overlaps.ts";
import { quotedTitle } from "../agenda/quoted-title.ts";
import { defineRule } from "../rule.ts";

export const personDoubleBooked = defineRule({
  code: "person/double-booked",
  severity: "warning",
  summary: "A person with roles in two items, or two workshops of one round, at the same time.",
  *inEvent({ items }) {
    const claims = occasions(items).flatMap(({ roles, ...occasion }) =>
      roles.flatMap(({ person }, r) => {
        if (person === undefined) return [];
        const booked = [`${occasion.timeLine} ${person}`];
        const path = `${occasion.path}/roles/${r}/person`;
        return [{ ...occasion, path, takes: booked, needs: booked }];
      }),
    );
    for (const { earlier, later } of overlaps(claims)) {
      yield {
        path: later.path,
        message: `The same person has a role in ${quotedTitle(earlier.title)} at the same time. Move one of the two, or give a role to somebody else.`,
        params: { other: earlier.title },
      };
    }
  },
});
