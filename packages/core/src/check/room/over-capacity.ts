import { defineRule } from "../rule.ts";

export const roomOverCapacity = defineRule({
  code: "room/over-capacity",
  severity: "warning",
  summary: "An item for more people than its room holds.",
  *inEvent({ event, items }) {
    const rooms = new Map(event.place?.rooms?.map((room) => [room.id, room]));
    for (const { item, path } of items) {
      const holds = rooms.get(item.room ?? "")?.capacity;
      if (item.capacity === undefined || holds === undefined || item.capacity <= holds) continue;
      yield {
        path: `${path}/capacity`,
        message: `The item is for ${item.capacity} people, but its room holds ${holds}. Take a larger room, or lower the capacity.`,
        params: { capacity: item.capacity, room: holds },
      };
    }
  },
});
