import { readFileSync } from "node:fs";
import { parsePointer } from "@plenary/core";
import { parse } from "yaml";

/** The data of an example, as it stands in its file. */
export function readExample(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

/** What a JSON Pointer (RFC 6901) points to; `undefined` when it points to nothing. */
export function valueAt(document: unknown, pointer: string): unknown {
  return parsePointer(pointer).reduce((value, key) => Object(value)[key], document);
}

/** The name of the weekday of a date. */
export function weekday(date: string): string {
  return new Date(`${date.slice(0, 10)}T00:00Z`).toLocaleDateString("en", {
    weekday: "long",
    timeZone: "UTC",
  });
}

/** The sum of numbers; one that is missing makes it NaN, because missing is not zero. */
export function sum(values: (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
}
