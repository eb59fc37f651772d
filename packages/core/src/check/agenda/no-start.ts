import { defineRule } from "../rule.ts";

export const noStart = defineRule({
  code: "agenda/no-start",
  severity: "warning",
  summary: "An item with an end and no start.",
  *inEvent({ items }) {
    for (const { item, path } of items) {
      if (item.start !== undefined || item.end === undefined) continue;
      if (item.status === "cancelled") continue;
      yield {
        path,
        message: `The item ends at ${item.end} and has no start, so calendars cannot place it. Give it a \`start\`.`,
        params: { end: item.end },
      };
    }
  },
});
