import { readFileSync } from "node:fs";
import { type PlenaryDocument, validateDocument } from "@plenary/core";
import { parse } from "yaml";

/** A document of the examples. */
export function example(name: string): PlenaryDocument {
  const result = validateDocument(parse(readFileSync(`examples/${name}.yaml`, "utf8")));
  if (!result.ok) throw new Error(`${name} is not valid`);
  return result.value;
}
