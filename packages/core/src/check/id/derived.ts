import { defineRule } from "../rule.ts";

export const derivedId = defineRule({
  code: "id/derived",
  severity: "info",
  summary: "Agenda items without an id; theirs are made from their titles.",
  *inEvent({ items }) {
    const [first, ...others] = items.filter(({ item }) => item.id === undefined);
    if (first === undefined) return;
    const count = others.length + 1;
    const lack =
      count === 1
        ? "This agenda item has no id"
        : `${count} agenda items have no id, of which this is the first`;
    yield {
      path: first.path,
      message: `${lack}. Calendars recognise an item by an id made from its title, until the title changes; give it one of its own before you publish.`,
      params: { count },
    };
  },
});
