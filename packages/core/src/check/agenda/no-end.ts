import { defineRule } from "../rule.ts";
import { isInstantKind } from "./instant-kinds.ts";

export const noEnd = defineRule({
  code: "agenda/no-end",
  severity: "warning",
  summary: "An item that takes time, with a start and no end.",
  *inEvent({ items }) {
    for (const { item, path } of items) {
      if (item.start === undefined || item.end !== undefined) continue;
      if (isInstantKind(item) || item.status === "cancelled") continue;
      yield {
        path,
        message: `The item starts at ${item.start} and has no end, so calendars show no length. Give it an \`end\`; only a departure needs none.`,
        params: { start: item.start },
      };
    }
  },
});
