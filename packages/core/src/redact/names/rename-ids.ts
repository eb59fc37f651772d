import { audienceTable } from "../audience-table.ts";
import type { DocumentCopy } from "../document-copy.ts";
import type { Report } from "../redaction-codes.ts";
import type { NameFinder } from "./name-finder.ts";
import { wordsOf } from "./name-words.ts";
import { namingFields } from "./naming-fields.ts";

/** Replaces the ids that name somebody, the same by the same throughout the document, so that references hold. */
export function renameIds(copy: DocumentCopy, find: NameFinder, report: Report): void {
  const taken = new Set<string>();
  const naming = new Set<string>();
  eachId(copy, (id, path) => {
    if (!taken.has(id) && find(wordsOf(id)).length > 0) {
      naming.add(id);
      const message =
        "This id names somebody whom this copy does not name; it is replaced throughout.";
      report("redact/name-in-text", path, message);
    }
    taken.add(id);
    return id;
  });
  if (naming.size === 0) return;
  let number = 0;
  const names = new Map<string, string>();
  for (const id of naming) {
    do number++;
    while (taken.has(`withheld-${number}`));
    names.set(id, `withheld-${number}`);
  }
  eachId(copy, (id) => names.get(id) ?? id);
}

/** Puts what `change` gives in the place of every id. */
function eachId(copy: DocumentCopy, change: (id: string, path: string) => string): void {
  for (const { model } of audienceTable) {
    const fields = namingFields(model).filter(({ holds }) => holds === "id");
    // Whatever the model, its parts are objects, and such a field holds an id or a list of ids.
    for (const { value, path } of copy.partsOf<Record<string, string | string[]>>(model as never)) {
      for (const { field } of fields) {
        const ids = value[field];
        if (typeof ids === "string") value[field] = change(ids, `${path}/${field}`);
        // A list is changed in place: what points to its elements still does.
        else if (ids !== undefined) {
          for (const [n, id] of ids.entries()) ids[n] = change(id, `${path}/${field}/${n}`);
        }
      }
    }
  }
}
