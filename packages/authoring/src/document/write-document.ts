import type { PlenaryDocument } from "@plenary/core";
import { stringify } from "yaml";

/**
 * Writes a document as YAML, in the order of its keys. Text that some reader of YAML 1.1 would take for something else, such as
 * `NO` or `09:00`, is quoted; nothing is written as an alias.
 *
 * @example
 * import { documentToYaml } from "@plenary/authoring";
 * documentToYaml({
 *   type: "event", id: "launch", kind: "launch", name: "Launch", language: "en", start: "2019-10", place: { country: "NO" },
 * }).split("\n").slice(5, 8); // => ["start: 2019-10", "place:", "  country: \"NO\""]
 */
export function documentToYaml(document: PlenaryDocument): string {
  return stringify(document, { lineWidth: 120, compat: "yaml-1.1", aliasDuplicateObjects: false });
}
