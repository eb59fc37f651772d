import type { DocumentPart, EventPlace } from "./document-part.ts";
import { readItem, readJsonItem } from "./item-line.ts";
import { splitJson } from "./json-lists.ts";
import { splitYaml } from "./yaml-lists.ts";

/** How a document is written. */
export type DocumentStyle = "yaml" | "json";

/**
 * Takes a document apart into the items of some of an event's lists and the lines around them, in memory that does not depend
 * on their number. Throws `NotLineByLine` where one of these lists is not written one item below another.
 *
 * @example
 * import { splitDocument } from "@plenary/authoring";
 * const lines = ["type: event", "people:", "  - { id: ana, name: Ana }"];
 * const parts = [...splitDocument("yaml", lines, { indent: 0, first: 0, last: Infinity }, ["people"])];
 * parts.map(({ kind }) => kind); // => ["line", "start", "item", "end", "event-end"]
 */
export function splitDocument<List extends string>(
  style: DocumentStyle,
  lines: Iterable<string>,
  place: EventPlace,
  lists: readonly List[],
): Generator<DocumentPart<List>> {
  return style === "json" ? splitJson(lines, place, lists) : splitYaml(lines, place, lists);
}

/**
 * Reads the text of one item; `undefined` when it cannot be read alone. Never throws.
 *
 * @example
 * import { readEntry } from "@plenary/authoring";
 * readEntry("yaml", "{ id: p-1, status: confirmed }"); // => { id: "p-1", status: "confirmed" }
 */
export function readEntry(style: DocumentStyle, text: string): unknown {
  return style === "json" ? readJsonItem(text) : readItem(text);
}
