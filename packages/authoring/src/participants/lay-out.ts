import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { type EventPlace, MERGED_LISTS } from "./document-part.ts";
import { layOutJson } from "./json-lists.ts";

/** A document whose lists can be read line by line. */
export interface LaidOut {
  readonly text: string;
  readonly place: EventPlace;
}

/** The whole document is the event. */
export const ROOT: EventPlace = { indent: 0, first: 0, last: Number.POSITIVE_INFINITY };

/**
 * Writes a document so that the lists of one of its events can be read line by line: JSON with an item on each line; YAML as it
 * stands, with its comments, but with these lists in block style. `document` is the text's data, which has been validated;
 * `index` is the event's place in a project or series.
 *
 * @example
 * import { layOut } from "@plenary/authoring";
 * layOut("people: [{ id: ana }] # all\n", { people: [{ id: "ana" }] }, undefined).text; // => "people:\n  - { id: ana }\n  # all\n"
 */
export function layOut(text: string, document: unknown, index: number | undefined): LaidOut {
  return isJson(text) ? layOutJsonEvent(document, index) : layOutYamlEvent(text, index);
}

/**
 * Whether a document is JSON rather than YAML, by its first sign.
 *
 * @example
 * import { isJson } from "@plenary/authoring";
 * isJson('{ "type": "event" }'); // => true
 */
export function isJson(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text);
}

function layOutJsonEvent(document: unknown, index: number | undefined): LaidOut {
  // Whoever calls has validated the document.
  const root = document as { readonly events?: readonly object[] };
  if (index === undefined) {
    return { text: layOutJson(withLists(root)), place: { ...ROOT, indent: 2 } };
  }
  const events = root.events?.map((event, at) => (at === index ? withLists(event) : event));
  const text = layOutJson({ ...root, events });
  const lines = text.split("\n");
  // Two spaces for each level: the list of events is on the first, its items on the second.
  const list = lines.indexOf('  "events": [');
  const starts = lines.flatMap((line, at) => (at > list && line === "    {" ? [at] : []));
  const first = starts[index] ?? 0;
  const length = lines.slice(first).findIndex((line) => /^ {4}\},?$/.test(line));
  return { text, place: { indent: 6, first, last: first + length } };
}

/** The value with every list, so that there is a place for new items. */
function withLists<Value extends object>(value: Value): Value {
  const empty = Object.fromEntries(
    MERGED_LISTS.filter((list) => !(list in value)).map((list) => [list, []]),
  );
  return { ...value, ...empty };
}

function layOutYamlEvent(text: string, index: number | undefined): LaidOut {
  const blocks = inBlocks(text, index);
  if (index === undefined) return { text: blocks, place: ROOT };
  const lines = new LineCounter();
  const event = eventIn(parseDocument(blocks, { lineCounter: lines }).contents, index);
  const [start = 0, end = 0] = event?.range ?? [];
  const { line, col } = lines.linePos(start);
  const last = lines.linePos(blocks.slice(0, end).trimEnd().length).line;
  return { text: blocks, place: { indent: col - 1, first: line - 1, last: last - 1 } };
}

/** The text itself, or what the parser makes of it when something on the way to the lists is in flow style. */
function inBlocks(text: string, index: number | undefined): string {
  const document = parseDocument(text);
  const event = index === undefined ? document.contents : eventIn(document.contents, index);
  if (!isMap(event)) return text;
  const events = isMap(document.contents) ? document.contents.get("events") : undefined;
  const nodes = [document.contents, events, event, ...MERGED_LISTS.map((list) => event.get(list))];
  const inFlow = nodes.filter(
    (node) => (isMap(node) || (isSeq(node) && node.items.length > 0)) && node.flow === true,
  );
  if (inFlow.length === 0) return text;
  for (const node of inFlow) if (isMap(node) || isSeq(node)) node.flow = false;
  return document.toString({ lineWidth: 120 });
}

function eventIn(contents: unknown, index: number): YAMLMap | undefined {
  const events = isMap(contents) ? contents.get("events") : undefined;
  const event = isSeq(events) ? events.get(index) : undefined;
  return isMap(event) ? event : undefined;
}
