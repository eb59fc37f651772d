import * as z from "zod";
import { LENGTH_FIRST } from "./length-first.ts";

/** A JSON Pointer (RFC 6901) into the document, such as `/registration/deadline`; the empty string is the whole document. */
export const JsonPointer = z
  .string()
  .max(1000, LENGTH_FIRST)
  .regex(/^(\/[^/~]*(~[01][^/~]*)*)*$/);
export type JsonPointer = z.infer<typeof JsonPointer>;

/**
 * Writes keys and list positions as a JSON Pointer (RFC 6901, section 3).
 *
 * @example
 * import { formatPointer } from "@plenary/core";
 * formatPointer(["agenda", "days", 0, "a/b"]); // => "/agenda/days/0/a~1b"
 */
export function formatPointer(segments: Iterable<PropertyKey>): JsonPointer {
  let pointer = "";
  for (const segment of segments) {
    pointer += `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return pointer;
}

/**
 * Splits a JSON Pointer into its keys and list positions, all as text (RFC 6901, section 4).
 *
 * @example
 * import { parsePointer } from "@plenary/core";
 * parsePointer("/agenda/days/0/a~1b"); // => ["agenda", "days", "0", "a/b"]
 */
export function parsePointer(pointer: JsonPointer): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
