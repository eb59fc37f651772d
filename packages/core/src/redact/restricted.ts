import { AgendaDay, type AgendaItem } from "../model/agenda.ts";
import type { Event } from "../model/event.ts";
import { VirtualLocation } from "../model/place.ts";
import type { PlenaryDocument } from "../model/plenary-document.ts";
import { type Audience, effectivePrivacy, maySee } from "../model/privacy.ts";
import type { DocumentCopy } from "./document-copy.ts";
import type { Report } from "./redaction-codes.ts";

/** Tells each agenda item's id, its own or the one that it is known by, in the order of the agenda. */
export type ItemIds = (items: readonly AgendaItem[]) => readonly string[];

/** Whether an audience may see anything of a document at all. */
export function isFor({ privacy }: PlenaryDocument, audience: Audience): boolean {
  return maySee(audience, effectivePrivacy(privacy).visibility);
}

/** Takes out what is marked for a narrower audience: events of a project, agenda items with what is part of them, links. */
export function withholdRestricted(
  copy: DocumentCopy,
  audience: Audience,
  itemIds: ItemIds,
  report: Report,
): void {
  const withheld = new Set<object>();
  const { document } = copy;
  const shared = document.type === "event" ? undefined : document.privacy;
  for (const event of document.type === "event" ? [document] : document.events) {
    if (maySee(audience, effectivePrivacy(event.privacy, shared).visibility)) {
      for (const item of restrictedItems(event, audience, itemIds)) withheld.add(item);
    } else withheld.add(event);
  }
  for (const { value } of copy.partsOf(VirtualLocation)) {
    if (!maySee(audience, value.visibility ?? "participants")) withheld.add(value);
  }
  for (const value of withheld) {
    const message = "This is for a narrower audience (`visibility`).";
    report("redact/restricted", copy.pathOf(value) ?? "", message);
  }
  for (const { value } of copy.partsOf(AgendaDay)) {
    const { items } = value;
    if (items.length > 0 && items.every((item) => withheld.has(item))) withheld.add(value);
  }
  copy.remove(withheld);
}

/** The items that are for a narrower audience themselves, and those that are a part of one. */
function restrictedItems(event: Event, audience: Audience, itemIds: ItemIds): Set<AgendaItem> {
  const items = event.agenda?.days.flatMap((day) => day.items) ?? [];
  const ids = itemIds(items);
  const parts = new Map<string, AgendaItem[]>();
  for (const item of items) {
    if (item.parent === undefined) continue;
    const siblings = parts.get(item.parent);
    if (siblings === undefined) parts.set(item.parent, [item]);
    else siblings.push(item);
  }
  const idOf = new Map(items.map((item, n) => [item, ids[n] ?? ""]));
  const open = items.filter(({ visibility = "public" }) => !maySee(audience, visibility));
  const restricted = new Set<AgendaItem>();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (restricted.has(item)) continue;
    restricted.add(item);
    for (const part of parts.get(idOf.get(item) ?? "") ?? []) open.push(part);
  }
  // What is left keeps the id that it was known by, even where it came from counting what is gone.
  if (restricted.size > 0) for (const [item, id] of idOf) item.id = id;
  return restricted;
}
