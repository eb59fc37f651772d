import { type JsonPointer, parsePointer } from "@plenary/core";
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Scalar,
  type YAMLMap,
} from "yaml";
import type { Inference, Programme } from "./programme.ts";

/** Items and names that fit are written in one line. */
const WIDTH = 110;

const REASONS: Readonly<Record<Inference, string>> = {
  afternoon: "in the afternoon, by its order",
  "next-start": "when the next item starts",
  "previous-end": "when the item above ends",
  date: "worked out",
  name: "a guess",
  kind: "a guess",
  role: "not stated",
  "session-time": "that of the item it is part of",
};

/**
 * Writes a programme's event as YAML that is meant to be edited: keys in the order in which people read them, an item a line,
 * times in quotes, and a comment at what the text does not state.
 *
 * @example
 * import { programmeToYaml, readProgramme } from "@plenary/authoring";
 * const result = readProgramme("18 October 2019\n9:00 Opening\n10:30 Coffee break", { name: "Study day" });
 * if (result.ok) {
 *   programmeToYaml(result.value).split("\n")[11]; // => "        - { id: opening, kind: opening, title: Opening, start: \"09:00\", end: \"10:30\" } # end: when the next item starts"
 * }
 */
export function programmeToYaml({ event, inferences }: Programme): string {
  const document = new Document(event, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  layOut(document.contents, []);
  for (const [pointer, inference] of inferences) remark(document, pointer, REASONS[inference]);
  return document.toString({ lineWidth: WIDTH + 10, flowCollectionPadding: true });
}

/** Times in quotes, and small objects in a line of their own. The depth is that of the model. */
function layOut(node: unknown, path: readonly string[]): void {
  if (isMap(node)) {
    const inLine =
      path.length > 1 &&
      node.items.every(({ value }) => isScalar(value)) &&
      lengthOf(node) <= WIDTH;
    if (inLine) node.flow = true;
    for (const { key, value } of node.items) layOut(value, [...path, String(key)]);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) layOut(item, [...path, String(index)]);
  } else if (isScalar(node) && isTime(path)) node.type = Scalar.QUOTE_DOUBLE;
}

function isTime(path: readonly string[]): boolean {
  return path.includes("items") && (path.at(-1) === "start" || path.at(-1) === "end");
}

function lengthOf(node: YAMLMap): number {
  return node.items.reduce(
    (length, { key, value }) =>
      length + String(key).length + String(isScalar(value) ? value.value : "").length + 4,
    4,
  );
}

/** Puts a comment at a value, or after the one-line object that it stands in. */
function remark(document: Document, pointer: JsonPointer, reason: string): void {
  const keys = parsePointer(pointer);
  const around = document.getIn(keys.slice(0, -1), true);
  const inLine = isCollection(around) && around.flow === true;
  const node = inLine ? around : document.getIn(keys, true);
  if (node === undefined || node === null) return;
  const text = inLine ? `${keys.at(-1)}: ${reason}` : reason;
  // What a path of a document made from data leads to is a node.
  const target = node as Node;
  target.comment = target.comment == null ? ` ${text}` : `${target.comment}; ${text}`;
}
