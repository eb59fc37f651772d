import { Event } from "../model/event.ts";
import { Organization } from "../model/organization.ts";
import { Participant } from "../model/participant.ts";
import { StakeholderCategory } from "../model/taxonomy.ts";
import type { CategoriesOf } from "./categories.ts";
import { type DocumentCopy, listOf } from "./document-copy.ts";
import type { Report } from "./redaction-codes.ts";

/** Takes out what tells of a sensitive category, but for headcounts, whose numbers hang together. */
export function withholdSensitive(
  copy: DocumentCopy,
  categoriesOf: CategoriesOf,
  report: Report,
): void {
  const told = (path: string) =>
    report("redact/sensitive", path, "What tells of a sensitive category is for the organizers.");
  const withheld = new Set<object>();
  for (const { value, path, event } of copy.partsOf(Event)) {
    const { isSensitive } = categoriesOf(event);
    if (without(value, "audience", isSensitive)) told(`${path}/audience`);
  }
  for (const { value, path, event } of copy.partsOf(Organization)) {
    const { isSensitive } = categoriesOf(event);
    if (without(value, "categories", isSensitive)) told(`${path}/categories`);
  }
  const lists = new Set<string>();
  for (const { value, path, event } of copy.partsOf(Participant)) {
    if (!value.categories?.some(categoriesOf(event).isSensitive)) continue;
    withheld.add(value);
    lists.add(listOf(path));
  }
  for (const path of lists) told(path);
  for (const { value, path, event } of copy.partsOf(StakeholderCategory)) {
    const { isSensitive } = categoriesOf(event);
    if (isSensitive(value.id)) {
      withheld.add(value);
      told(path);
    } else if (value.replacedBy !== undefined && isSensitive(value.replacedBy)) {
      delete value.replacedBy;
    }
  }
  copy.remove(withheld);
}

/** Takes sensitive ids out of a list, and the list out where nothing else is in it. */
function without<Key extends string>(
  value: { [key in Key]?: string[] | undefined },
  key: Key,
  isSensitive: (id: string) => boolean,
): boolean {
  const ids = value[key] ?? [];
  const kept = ids.filter((id) => !isSensitive(id));
  if (kept.length === ids.length) return false;
  if (kept.length === 0) delete value[key];
  else value[key] = kept;
  return true;
}
