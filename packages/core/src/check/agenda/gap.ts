import { defineRule } from "../rule.ts";
import type { ItemMoments, LocalMoment } from "../subject.ts";
import { isInstantKind } from "./instant-kinds.ts";

const MINUTE = 60_000;

type Started = ItemMoments & { readonly start: LocalMoment };

export const agendaGap = defineRule({
  code: "agenda/gap",
  severity: "info",
  summary: "A stretch between two items of a day for which nothing is planned.",
  *inEvent({ items }) {
    for (const { before, after } of gaps(items)) {
      const [from, to] = [before.local, after.start.local];
      const minutes = (after.start.epoch - before.epoch) / MINUTE;
      yield {
        path: after.path,
        message: `Nothing is planned from ${from.slice(11)} to ${to.slice(11)}. Add what happens then, or move an item, if that is not meant.`,
        params: { minutes, from, to },
      };
    }
  },
});

/** One sweep over all items: what runs past midnight covers the next day too, but only gaps within a day count. */
function* gaps(items: readonly ItemMoments[]): Iterable<{ before: LocalMoment; after: Started }> {
  let date = "";
  let covered: LocalMoment | undefined;
  let openSince = Number.POSITIVE_INFINITY;
  for (const item of startedItems(items)) {
    const { start, end } = item;
    // An item without an end is taken to last until the next start after its own.
    const isCovered =
      covered === undefined || start.epoch <= covered.epoch || start.epoch > openSince;
    if (covered !== undefined && !isCovered && item.day.date === date) {
      yield { before: covered, after: item };
    }
    if (start.epoch > openSince) openSince = Number.POSITIVE_INFINITY;
    if (end === undefined && !isInstantKind(item.item)) openSince = start.epoch;
    covered = latest([covered, start, end]);
    date = item.day.date;
  }
}

function startedItems(items: readonly ItemMoments[]): Started[] {
  return items
    .flatMap((item) =>
      item.start === undefined || item.item.status === "cancelled"
        ? []
        : [{ ...item, start: item.start }],
    )
    .sort((a, b) => a.start.epoch - b.start.epoch);
}

function latest(moments: readonly (LocalMoment | undefined)[]): LocalMoment | undefined {
  return moments
    .filter((moment) => moment !== undefined)
    .reduce((one, other) => (other.epoch > one.epoch ? other : one));
}
