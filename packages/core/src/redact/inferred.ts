import { Event } from "../model/event.ts";
import type { JsonPointer } from "../model/json-pointer.ts";
import { formatPointer } from "../model/json-pointer.ts";
import type { DocumentCopy } from "./document-copy.ts";

/** Points `inferred` to the same things as before, wherever they stand now; what points to something withheld goes. */
export function repointInferred(copy: DocumentCopy): void {
  const { document } = copy;
  const events = copy.partsOf(Event);
  if (![document, ...events.map(({ value }) => value)].some(({ inferred }) => inferred)) return;
  const moved = new Map<JsonPointer, JsonPointer>();
  trace(document, "", "", copy, moved);
  const repoint = (value: { inferred?: JsonPointer[] | undefined }, before: JsonPointer) => {
    const after = moved.get(before) ?? "";
    const pointers = (value.inferred ?? []).flatMap((pointer) => {
      const now = moved.get(before + pointer);
      return now === undefined ? [] : [now.slice(after.length)];
    });
    if (pointers.length > 0) value.inferred = pointers;
    else delete value.inferred;
  };
  for (const { value, path } of events) repoint(value, path);
  if (document.type !== "event") repoint(document, "");
}

/** Maps where each thing stood to where it stands; things that are no objects keep their key or position. */
function trace(
  value: unknown,
  before: JsonPointer,
  now: JsonPointer,
  copy: DocumentCopy,
  moved: Map<JsonPointer, JsonPointer>,
): void {
  moved.set(before, now);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = formatPointer([key]);
    const was = typeof inner === "object" && inner !== null ? copy.pathOf(inner) : undefined;
    // Of a list that was made anew it is not known what stood where.
    if (Array.isArray(inner) && was === undefined) moved.set(before + step, now + step);
    else trace(inner, was ?? before + step, now + step, copy, moved);
  }
}
