import { formatPointer } from "@plenary/core";
import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap } from "yaml";
import type { Inference, Programme } from "./programme.ts";

/** Items and names that fit are written in one line, with what is said of them. */
const WIDTH = 110;

const REASONS: Readonly<Record<Inference, string>> = {
  afternoon: "p.m., by order",
  "next-start": "next start",
  "previous-end": "previous end",
  "last-start": "start of the last item",
  date: "worked out",
  name: "a guess",
  kind: "a guess",
  role: "not stated",
  "session-time": "that of the item it is part of",
};

/**
 * Writes a programme's event as YAML that is meant to be edited: keys in the order in which people read them, an item a line
 * where it fits, times in quotes, and a comment at what the text does not state or an editor has to know.
 *
 * @example
 * import { programmeToYaml, readProgramme } from "@plenary/authoring";
 * const result = readProgramme("18 October 2019\n9:00 Opening\n10:30 Coffee break", { name: "Study day" });
 * if (result.ok) {
 *   programmeToYaml(result.value).split("\n")[12]; // => "        - { id: opening, kind: opening, title: Opening, start: \"09:00\", end: \"10:30\" } # end: next start"
 * }
 */
export function programmeToYaml({ event, inferences }: Programme): string {
  const document = new Document(event, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  layOut(document.contents, [], inferences);
  adviseEditor(document.contents);
  return document.toString({ lineWidth: WIDTH + 10, flowCollectionPadding: true });
}

/** Times in quotes, small objects in a line of their own, and comments. The depth is that of the model. */
function layOut(node: unknown, path: readonly string[], inferences: Programme["inferences"]): void {
  if (isMap(node)) {
    layOutObject(node, path, remarksOn(node, path, inferences));
    for (const { key, value } of node.items) layOut(value, [...path, String(key)], inferences);
  } else if (isSeq(node)) {
    for (const [at, item] of node.items.entries()) layOut(item, [...path, String(at)], inferences);
  } else if (isScalar(node) && isTime(path)) node.type = Scalar.QUOTE_DOUBLE;
}

function layOutObject(node: YAMLMap, { length: depth }: readonly string[], remarks: Remarks): void {
  const comment = [...remarks].map(([reason, keys]) => ` ${keys.join(", ")}: ${reason}`).join(";");
  const isSmall = depth > 1 && node.items.every(({ value }) => isScalar(value));
  if (isSmall && lengthOf(node) + comment.length <= WIDTH) {
    node.flow = true;
    if (comment !== "") node.comment = comment;
    return;
  }
  for (const [reason, keys] of remarks) {
    for (const key of keys) {
      const value = node.get(key, true);
      if (value !== undefined) value.comment = ` ${reason}`;
    }
  }
  for (const { value } of node.items) if (isLong(value)) value.type = Scalar.BLOCK_FOLDED;
}

/** What is to be said of an object's values: each reason with the keys that it holds for. */
type Remarks = ReadonlyMap<string, readonly string[]>;

function remarksOn(
  node: YAMLMap,
  path: readonly string[],
  inferences: Programme["inferences"],
): Remarks {
  const keys = node.items.map(({ key }) => String(key));
  const inferred = keys.flatMap((key) => {
    const inference = inferences.get(formatPointer([...path, key]));
    return inference === undefined ? [] : [{ key, reason: REASONS[inference] }];
  });
  const byReason = Map.groupBy(inferred, ({ reason }) => reason);
  return new Map([...byReason].map(([reason, group]) => [reason, group.map(({ key }) => key)]));
}

/** A text that would stretch over several lines, of which the first would be too long. */
function isLong(value: unknown): value is Scalar<string> {
  return (
    isScalar(value) &&
    typeof value.value === "string" &&
    value.value.length > WIDTH - 20 &&
    !value.value.includes("\n")
  );
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

/** What an editor has to know about keys of the event. */
function adviseEditor(event: unknown): void {
  if (!isMap(event)) return;
  const id = event.get("id", true);
  if (id !== undefined) id.comment = " choose it now: it stays for as long as the event is known";
  sayAbove(event, "inferred", "what the text does not state: take out what you have confirmed");
  if (!event.has("timeZone")) {
    sayAbove(
      event,
      "start",
      "timeZone: Europe/Bucharest # add yours: no calendar is made without it",
    );
  }
}

function sayAbove(event: YAMLMap, name: string, text: string): void {
  const key = event.items.map(({ key }) => key).find((key) => isScalar(key) && key.value === name);
  if (isScalar(key)) key.commentBefore = ` ${text}`;
}
