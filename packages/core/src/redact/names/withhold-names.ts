import type { Event } from "../../model/event.ts";
import type { JsonPointer } from "../../model/json-pointer.ts";
import { audienceTable } from "../audience-table.ts";
import type { DocumentCopy, Part } from "../document-copy.ts";
import type { Report } from "../redaction-codes.ts";
import type { NameFinder } from "./name-finder.ts";
import { wordsOf } from "./name-words.ts";
import { type NamingField, namingFields } from "./naming-fields.ts";
import { renameIds } from "./rename-ids.ts";

/** What stands in a text for a name. */
const ELLIPSIS = "[…]";

/** Who may not be named: nowhere, or not in what is said of one event. */
export interface Unnamed {
  readonly anywhere: NameFinder;
  readonly inEvent: (event: Event | undefined) => NameFinder;
}

/**
 * Takes texts and addresses that name somebody out of a copy. Of a text that the model requires, the name alone goes; an
 * object whose address is required goes whole; an id is replaced throughout the document.
 */
export function withholdNames(copy: DocumentCopy, unnamed: Unnamed, report: Report): void {
  const withheld = new Set<object>();
  const tell: Tell = (path, what) =>
    report("redact/name-in-text", path, `${what} names somebody whom this copy does not name.`);
  for (const { model } of audienceTable) {
    const fields = namingFields(model).filter(({ holds }) => holds !== "id");
    // Whatever the model, its parts are objects.
    for (const part of copy.partsOf<object>(model as never)) {
      const find = unnamed.inEvent(part.event);
      for (const field of fields) {
        if (field.holds !== "url") withholdText(part, field, find, tell);
        else if (withholdUrl(part, field, unnamed.anywhere, tell)) withheld.add(part.value);
      }
      withholdTranslations(part, fields, find, tell);
    }
  }
  copy.remove(withheld);
  renameIds(copy, unnamed.anywhere, report);
}

type Tell = (path: JsonPointer, what: string) => void;

function withholdText(
  { value, path }: Part<object>,
  { field, optional }: NamingField,
  find: NameFinder,
  tell: Tell,
): void {
  // The fields are those of the object's own model.
  const fields = value as Record<string, unknown>;
  const before = fields[field];
  const after = withoutNames(before, find);
  if (after === before) return;
  tell(`${path}/${field}`, "This text");
  if (optional) delete fields[field];
  else fields[field] = after;
}

/** Tells whether the whole object must go, because it cannot be without the address. */
function withholdUrl(
  { value, path }: Part<object>,
  { field, optional }: NamingField,
  find: NameFinder,
  tell: Tell,
): boolean {
  const fields = value as Record<string, unknown>;
  if (withoutNames(fields[field], find) === fields[field]) return false;
  tell(`${path}/${field}`, "This address");
  if (optional) delete fields[field];
  return !optional;
}

/** A translation is never required. One that names somebody goes, and with a text its translations. */
function withholdTranslations(
  { value, path }: Part<object>,
  fields: readonly NamingField[],
  find: NameFinder,
  tell: Tell,
): void {
  // Translations are texts by field by language.
  const { translations } = value as { translations?: Record<string, Record<string, string>> };
  for (const [language, texts] of Object.entries(translations ?? {})) {
    for (const [field, text] of Object.entries(texts)) {
      const gone = fields.some((one) => one.field === field && one.optional && !(field in value));
      const naming = withoutNames(text, find) !== text;
      if (naming) tell(`${path}/translations/${language}/${field}`, "This text");
      if (naming || gone) delete texts[field];
    }
  }
}

/** The same value where no text in it names anybody. */
function withoutNames(value: unknown, find: NameFinder): unknown {
  if (typeof value === "string") return withoutNamesIn(value, find);
  if (Array.isArray(value)) {
    const texts = value.map((text) => withoutNames(text, find));
    return texts.some((text, n) => text !== value[n]) ? texts : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, text]) => [key, withoutNames(text, find)] as const,
  );
  const same = Object.values(value).every((text, n) => text === entries[n]?.[1]);
  return same ? value : Object.fromEntries(entries);
}

function withoutNamesIn(text: string, find: NameFinder): string {
  const words = wordsOf(text);
  const matches = find(words);
  if (matches.length === 0) return text;
  let result = "";
  let end = 0;
  for (const { from, to } of matches) {
    const start = words[from]?.start ?? 0;
    if (start >= end) result += text.slice(end, start) + ELLIPSIS;
    end = Math.max(end, words[to - 1]?.end ?? 0);
  }
  return result + text.slice(end);
}
