import type { JsonPointer } from "../model/json-pointer.ts";
import { type Audience, maySee } from "../model/privacy.ts";
import { audienceTable } from "./audience-table.ts";
import { type DocumentCopy, listOf } from "./document-copy.ts";
import type { Report } from "./redaction-codes.ts";

/** Takes every field out of a copy that has no row for this audience in the table. */
export function projectFields(copy: DocumentCopy, audience: Audience, report: Report): void {
  for (const { model, rows } of audienceTable) {
    const withheld = new Set<object>();
    const counts = new Map<string, { path: JsonPointer; field: string; count: number }>();
    // Whatever the model, its parts are objects.
    for (const part of copy.partsOf<object>(model as never)) {
      for (const field of project(part.value, rows, audience, withheld)) {
        const list = /[/][0-9]+$/.test(part.path) ? listOf(part.path) : part.path;
        const known = counts.get(`${list} ${field}`);
        if (known === undefined) counts.set(`${list} ${field}`, { path: list, field, count: 1 });
        else known.count++;
      }
    }
    for (const { path, field, count } of counts.values()) {
      report("redact/field", path, `The ${audience} do not see \`${field}\` (${count}).`, {
        field,
        count,
      });
    }
    copy.remove(withheld);
  }
  for (const path of copy.withUnknownKeys) {
    const message = "Keys that the model does not know are for the organizers only.";
    report("redact/field", path, message);
  }
}

/** Takes out what the rows do not allow, tells which fields that were, and adds what stood in them. */
function project(
  value: object,
  rows: Readonly<Record<string, Audience>>,
  audience: Audience,
  inside: Set<object>,
): string[] {
  const fields = value as Record<string, unknown>;
  const withheld = Object.keys(fields).filter((field) => {
    const least = Object.hasOwn(rows, field) ? rows[field] : undefined;
    return least === undefined || !maySee(audience, least);
  });
  for (const field of withheld) {
    const inner = fields[field];
    if (typeof inner === "object" && inner !== null) inside.add(inner);
    delete fields[field];
  }
  // Translations are objects by language of the fields that they translate.
  for (const texts of Object.values((fields.translations ?? {}) as Record<string, object>)) {
    project(texts, rows, audience, inside);
  }
  return withheld;
}
