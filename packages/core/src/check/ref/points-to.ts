import { type JsonPointer, parsePointer } from "../../model/json-pointer.ts";

/** Whether a JSON Pointer points to something in the document (RFC 6901, section 4). */
export function pointsToSomething(document: object, pointer: JsonPointer): boolean {
  let place: unknown = document;
  for (const key of parsePointer(pointer)) {
    if (typeof place !== "object" || place === null) return false;
    if (Array.isArray(place) && !/^(0|[1-9][0-9]*)$/.test(key)) return false;
    if (!Object.hasOwn(place, key)) return false;
    // An object can be read by any key that is its own.
    place = (place as Record<string, unknown>)[key];
  }
  return place !== undefined;
}
