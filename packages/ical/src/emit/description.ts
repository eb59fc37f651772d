import type { Slot, VirtualLocation } from "@plenary/core";
import { contributorIn } from "./contributor.ts";
import type { EventContext } from "./event-context.ts";
import { plainText } from "./text.ts";

/**
 * The text of an entry: what it is about, who speaks as far as this audience may know, the programme that stands in it, and
 * where to join online, which few clients show of a CONFERENCE.
 */
export function descriptionOf(
  context: EventContext,
  slot: Slot,
  conferences: readonly VirtualLocation[],
  programme: string,
): string {
  const { event } = context;
  const [subtitle, text] =
    slot.id === "" ? [event.subtitle, event.description] : [slot.item?.subtitle, slot.abstract];
  const parts = [subtitle, text, contributors(context, slot), programme, links(conferences)];
  return joined(parts, "\n\n");
}

function contributors(context: EventContext, { roles }: Slot): string {
  if (roles.length === 0) return "";
  return joined(
    roles.map((role) => contributorIn(context, role)),
    "\n",
  );
}

function links(conferences: readonly VirtualLocation[]): string {
  return conferences
    .map(({ name, url }) => (name === undefined ? url : `${name}: ${url}`))
    .join("\n");
}

/** The parts that have something left when they are cleaned. */
function joined(parts: readonly (string | undefined)[], separator: string): string {
  let text = "";
  for (const part of parts) {
    if (part === undefined || part === "") continue;
    const plain = plainText(part);
    text += text === "" || plain === "" ? plain : separator + plain;
  }
  return text;
}
