import { readFileSync, statSync } from "node:fs";
import {
  type DocumentPart,
  type EventPlace,
  isJson,
  layOut,
  NotLineByLine,
  type Position,
  ROOT,
  readDocument,
  splitDocument,
} from "@plenary/authoring";
import { type Event, type Finding, type PlenaryDocument, validateDocument } from "@plenary/core";
import { linesOfFile } from "./lines.ts";

/** A larger document is read line by line or not at all. */
export const MAX_WHOLE = 10_000_000;

/** An event in a file, of whose people and participants any number is read one by one. */
export interface EventFile {
  readonly style: "yaml" | "json";
  readonly place: EventPlace;
  /** The document without the people and participants of the event; they were not looked at yet. */
  readonly document: PlenaryDocument;
  readonly event: Event;
  readonly lineEnd: "" | "\r";
  /** The pieces of the document; each call reads it again. */
  parts(): Generator<DocumentPart>;
}

const NO_SUCH_EVENT = "The document has no event of this id.";

export type OpenedEvent =
  | { readonly ok: true; readonly value: EventFile }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** An event without its long lists, or what is wrong with the rest of it. */
type EventLineByLine = OpenedEvent & {
  /** Tells where something stands in the file; of what is in the long lists, where the document starts. */
  locate(pointer: string): Position;
};

/** Opens an event of a document: the document itself, the only event of a project or series, or the one of an id. */
export function openEventFile(path: string, id: string | undefined): OpenedEvent {
  const streamed = openLineByLine(path);
  if (streamed?.ok) return ofId(streamed, id);
  if (statSync(path).size > MAX_WHOLE) {
    if (streamed !== undefined) return placed(streamed);
    return failure(
      "The document is too large to be read whole, and its participants do not stand one below another. Keep a large event in a document of its own.",
    );
  }
  const text = readFileSync(path, "utf8");
  const read = validated(text);
  if (!read.ok) return read;
  const { value: document, data } = read;
  if (document.type === "event") return ofId(opened(text, document, data, undefined), id);
  const index = document.events.findIndex(
    (event) => event.id === id || (id === undefined && document.events.length === 1),
  );
  if (index !== -1) return opened(text, document, data, index);
  return failure(
    id === undefined
      ? "The document holds several events. Choose one by --event and its id."
      : NO_SUCH_EVENT,
  );
}

function ofId(opened: OpenedEvent, id: string | undefined): OpenedEvent {
  const isOther = opened.ok && id !== undefined && opened.value.event.id !== id;
  return isOther ? failure(NO_SUCH_EVENT) : opened;
}

/** An event that is its whole document, in memory that does not depend on its length; nothing where that cannot be. */
export function openLineByLine(path: string): EventLineByLine | undefined {
  const firstLine = firstLineOf(path);
  const style = isJson(firstLine) ? "json" : "yaml";
  const lineEnd = lineEndOf(firstLine);
  const place = style === "json" ? { ...ROOT, indent: 2 } : ROOT;
  const parts = () => splitDocument(style, linesOfFile(path), place);
  const head = headOf(parts);
  if (head === undefined) return undefined;
  const { read, locate } = head;
  if (!read.ok) return { ...read, locate };
  const { value: event } = read;
  if (event.type !== "event") return undefined;
  return { ok: true, value: { style, place, document: event, event, lineEnd, parts }, locate };
}

/** What is wrong with a document, with its places. */
function placed({ findings, locate }: EventLineByLine & { ok: false }): OpenedEvent {
  const said = findings.map((each) => ({
    ...each,
    params: { ...locate(each.path), ...each.params },
  }));
  return { ok: false, findings: said };
}

function opened(
  whole: string,
  document: PlenaryDocument,
  data: unknown,
  index: number | undefined,
): OpenedEvent {
  const { text, place } = layOut(whole.replace(/^\ufeff/, ""), data, index);
  const style = isJson(text) ? "json" : "yaml";
  const lines = text.replace(/\n$/, "").split("\n");
  const event = document.type === "event" ? document : document.events[index ?? 0];
  if (event === undefined) return failure("The document has no event.");
  const parts = () => splitDocument(style, lines, place);
  const lineEnd = lineEndOf(lines[0] ?? "");
  if (headOf(parts) === undefined) {
    return failure(
      "The people or participants of the event do not stand in lists of their own. Write them out below `people` and `participants`.",
    );
  }
  return { ok: true, value: { style, place, document, event, lineEnd, parts } };
}

function lineEndOf(line: string): "" | "\r" {
  return line.endsWith("\r") ? "\r" : "";
}

/** The document without its long lists; nothing when they cannot be told from the rest line by line. */
function headOf(parts: () => Generator<DocumentPart>) {
  const lines: string[] = [];
  const numbers: number[] = [];
  let number = 1;
  let length = 0;
  try {
    for (const part of parts()) {
      const own = linesOf(part);
      if (!("list" in part) || part.list === "organizations") {
        for (const [at, line] of own.entries()) {
          lines.push(line);
          numbers.push(number + at);
          length += line.length + 1;
        }
      }
      number += own.length;
      if (length > MAX_WHOLE) return undefined;
    }
  } catch (error) {
    if (error instanceof NotLineByLine) return undefined;
    throw error;
  }
  const source = readDocument(lines.join("\n"));
  const locate = (pointer: string) => {
    const { line, column } = source.ok ? source.value.locate(pointer) : { line: 1, column: 1 };
    return { line: numbers[line - 1] ?? 1, column };
  };
  if (source.ok) return { read: validateDocument(source.value.data), locate };
  const findings = source.findings.map((finding) => {
    const { line } = finding.params;
    return { ...finding, params: { ...finding.params, line: numbers[Number(line) - 1] ?? 1 } };
  });
  return { read: { ...source, findings }, locate };
}

/** The lines of the file that a piece of it is. */
export function linesOf(part: DocumentPart): readonly string[] {
  if (part.kind === "item") return part.lines;
  return "line" in part && part.line !== undefined ? [part.line] : [];
}

/** A document, and the data that it was made of, whose keys are in the order of the text. */
function validated(text: string) {
  const source = readDocument(text);
  if (!source.ok) return source;
  const result = validateDocument(source.value.data);
  return result.ok ? { ...result, data: source.value.data } : result;
}

function firstLineOf(path: string): string {
  for (const line of linesOfFile(path)) if (line.trim() !== "") return line;
  return "";
}

function failure(message: string): OpenedEvent {
  const code = "participants/unreadable-document";
  return { ok: false, findings: [{ code, severity: "error", path: "", message, params: {} }] };
}
