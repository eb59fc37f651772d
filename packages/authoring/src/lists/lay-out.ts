import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { EventPlace } from "./document-part.ts";
import { layOutJson } from "./json-lists.ts";

/** A document whose lists can be read line by line. */
export interface LaidOut {
  readonly text: string;
  readonly place: EventPlace;
}

/** The whole document is the event. */
export const ROOT: EventPlace = { indent: 0, first: 0, last: Number.POSITIVE_INFINITY };

/**
 * Writes a document so that lists of one of its events can be read line by line: JSON with an item on each line; YAML as it
 * stands, with its comments, but with these lists in block style. `document` is the text's data, which has been validated;
 * `index` is the event's place in a project or series.
 *
 * @example
 * import { layOut } from "@plenary/authoring";
 * const people = [{ id: "ana" }];
 * layOut("people: [{ id: ana }] # all\n", { people }, undefined, ["people"]).text; // => "people: # all\n  - { id: ana }\n"
 */
export function layOut(
  text: string,
  document: unknown,
  index: number | undefined,
  lists: readonly string[],
): LaidOut {
  return isJson(text)
    ? layOutJsonEvent(document, index, lists)
    : layOutYamlEvent(text, index, lists);
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

function layOutJsonEvent(
  document: unknown,
  index: number | undefined,
  lists: readonly string[],
): LaidOut {
  // Whoever calls has validated the document.
  const root = document as { readonly events?: readonly object[] };
  if (index === undefined) {
    return { text: layOutJson(withLists(root, lists), lists), place: { ...ROOT, indent: 2 } };
  }
  const events = root.events?.map((event, at) => (at === index ? withLists(event, lists) : event));
  const text = layOutJson({ ...root, events }, lists);
  const lines = text.split("\n");
  // Two spaces for each level: the list of events is on the first, its items on the second.
  const list = lines.indexOf('  "events": [');
  const starts = lines.flatMap((line, at) => (at > list && line === "    {" ? [at] : []));
  const first = starts[index] ?? 0;
  const length = lines.slice(first).findIndex((line) => /^ {4}\},?$/.test(line));
  return { text, place: { indent: 6, first, last: first + length } };
}

/** The value with every list, so that there is a place for new items. */
function withLists<Value extends object>(value: Value, lists: readonly string[]): Value {
  const empty = Object.fromEntries(
    lists.filter((list) => !(list in value)).map((list) => [list, []]),
  );
  return { ...value, ...empty };
}

function layOutYamlEvent(
  text: string,
  index: number | undefined,
  lists: readonly string[],
): LaidOut {
  const blocks = inBlocks(text, index, lists);
  if (index === undefined) return { text: blocks, place: ROOT };
  const lines = new LineCounter();
  const event = eventIn(parseDocument(blocks, { lineCounter: lines }).contents, index);
  const [start = 0, end = 0] = event?.range ?? [];
  const { line, col } = lines.linePos(start);
  const last = lines.linePos(blocks.slice(0, end).trimEnd().length).line;
  return { text: blocks, place: { indent: col - 1, first: line - 1, last: last - 1 } };
}

/** The text with the lists in block style; written anew as a whole when what they stand in is in flow style too. */
function inBlocks(text: string, index: number | undefined, lists: readonly string[]): string {
  const document = parseDocument(text);
  const { contents } = document;
  const event = index === undefined ? contents : eventIn(contents, index);
  if (!isMap(event)) return text;
  const values = event.items.flatMap(({ key, value }) =>
    isScalar(key) && lists.includes(String(key.value)) && isFlow(value) ? [value] : [],
  );
  const events: unknown = isMap(contents) ? contents.get("events") : undefined;
  const around = [contents, events, event].filter(isFlow);
  for (const node of [...around, ...values]) node.flow = false;
  if (around.length > 0) return document.toString({ lineWidth: 120 });
  return values.reduceRight((whole, list) => withBlock(whole, list, columnOf(event, text)), text);
}

function isFlow(node: unknown): node is YAMLMap | YAMLSeq {
  return isCollection(node) && node.items.length > 0 && node.flow === true;
}

function columnOf({ range }: YAMLMap, text: string): number {
  const start = range?.[0] ?? 0;
  return start - text.lastIndexOf("\n", start - 1) - 1;
}

/** The text with a list's items below its key, and what is said behind it still there. */
function withBlock(text: string, list: YAMLMap | YAMLSeq, indent: number): string {
  const [start, end] = list.range ?? [0, 0];
  const [behind = ""] = /[^\r\n]*/.exec(text.slice(end)) ?? [];
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const alone = new Document();
  alone.contents = list;
  list.comment = null;
  const items = alone
    .toString({ lineWidth: 120 - indent })
    .trimEnd()
    .split("\n");
  const block = items.map((line) => " ".repeat(indent + 2) + line).join(lineEnd);
  return `${text.slice(0, start).trimEnd()}${behind.trimEnd()}${lineEnd}${block}${text.slice(end + behind.length)}`;
}

function eventIn(contents: unknown, index: number): YAMLMap | undefined {
  const events = isMap(contents) ? contents.get("events") : undefined;
  const event = isSeq(events) ? events.get(index) : undefined;
  return isMap(event) ? event : undefined;
}
