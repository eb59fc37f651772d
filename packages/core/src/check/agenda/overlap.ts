import type { AgendaItem } from "../../model/agenda.ts";
import { defineRule } from "../rule.ts";
import { type NestedItem, nestItems } from "./nested-items.ts";
import { spanOf } from "./occasions.ts";
import { type Claim, overlaps } from "./overlaps.ts";
import { quotedTitle } from "./quoted-title.ts";

/** No id is one of these. */
const ANY = "*";
const NONE = "-";

export const agendaOverlap = defineRule({
  code: "agenda/overlap",
  severity: "warning",
  summary: "Two items at the same time that neither room nor track tells apart.",
  *inEvent({ items }) {
    const claims = nestItems(items).flatMap((nested) => claimOf(nested) ?? []);
    for (const { earlier, later } of overlaps(claims)) {
      yield {
        path: later.path,
        message: `This item overlaps with ${quotedTitle(earlier.title)}, and neither room nor track tells them apart. Give them different rooms or tracks, or correct a time.`,
        params: { other: earlier.title },
      };
    }
  },
});

function claimOf(nested: NestedItem): (Claim & { readonly title: string }) | undefined {
  const span = spanOf(nested);
  const { item, path, from, to } = nested;
  if (span === undefined || item.status === "cancelled") return undefined;
  const [rooms, tracks] = [roomClaim(nested), trackClaim(nested)];
  const each = (some: readonly string[], others: readonly string[]) =>
    some.flatMap((one) => others.map((other) => `${one} ${other}`));
  return {
    ...span,
    path,
    from,
    to,
    title: item.title,
    takes: each(rooms.takes, tracks.takes),
    needs: each(rooms.needs, tracks.needs),
  };
}

type Terms = Pick<Claim, "takes" | "needs">;

/** An item without a track can be told from no other by its track; an item with one can, but for those of the same track. */
function trackClaim({ inTrack }: NestedItem): Terms {
  return inTrack === undefined
    ? { takes: [ANY, NONE], needs: [ANY] }
    : { takes: [ANY, inTrack], needs: [NONE, inTrack] };
}

/** The same for rooms; but two items that state the same room are a room booked twice, which is another rule's finding. */
function roomClaim(nested: NestedItem): Terms {
  const { item, path } = nested;
  const inRoom = item.room ?? (isInRoomsOfWorkshops(item) ? path : nested.inRoom);
  if (inRoom === undefined) return { takes: [ANY, NONE], needs: [ANY] };
  const inherited = `${inRoom}*`;
  return item.room === undefined
    ? { takes: [ANY, inRoom, inherited], needs: [NONE, inRoom] }
    : { takes: [ANY, inRoom], needs: [NONE, inherited] };
}

/** Where each workshop has its room, the item is told apart by them all. */
function isInRoomsOfWorkshops({ rotation }: AgendaItem): boolean {
  const workshops = rotation?.workshops;
  if (typeof workshops !== "object" || workshops.length === 0) return false;
  return workshops.every(({ room }) => room !== undefined);
}
