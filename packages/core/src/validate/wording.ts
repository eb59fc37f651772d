import * as z from "zod";
import { formats } from "./formats.ts";
import { suggestion } from "./suggestion.ts";

/** What the value most likely means, or what to do about its quotes; nothing where that is not clear. */
export function hint(schema: z.ZodType | undefined, value: unknown): string {
  if (schema === undefined) return "";
  const meant = suggestion(schema, value);
  if (meant !== undefined) return ` Did you mean "${meant}"?`;
  if (schema instanceof z.ZodString && typeof value === "number") return " Put it in quotes.";
  const isQuoted = typeof value === "string" && /^[0-9]{1,15}$/.test(value);
  return isQuoted && schema instanceof z.ZodNumber ? " Take the quotes off." : "";
}

/** What belongs in a place, in words that complete "Expected …". */
export function expected(schema: z.ZodType | undefined): string {
  if (schema === undefined) return "another value";
  const format = formats.get(schema);
  if (format !== undefined) return format;
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(", ")}`;
  if (schema instanceof z.ZodLiteral) return `\`${String(schema.value)}\``;
  if (schema instanceof z.ZodArray) return "a list";
  if (schema instanceof z.ZodNumber) return "a whole number";
  if (schema instanceof z.ZodBoolean) return "true or false";
  if (schema instanceof z.ZodRecord || schema instanceof z.ZodObject) return "an object with keys";
  if (schema instanceof z.ZodUnion) return "a whole number or a list";
  return "text";
}

/** What a value is, in words that complete "found …". */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return Number.isInteger(value) ? "a number" : "a number that is not whole";
    case "boolean":
      return "true or false";
    case "object":
      return "an object";
    default:
      return "something that is not data";
  }
}

/** A key for the middle of a message: on one line, and no longer than a line. */
export function quotable(key: string): string {
  const line = key.slice(0, 60).replace(/[\s\p{Cc}]+/gu, " ");
  return line.length < key.length ? `${line}…` : line;
}
