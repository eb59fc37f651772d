import { readFileSync, realpathSync, statSync } from "node:fs";
import {
  type DocumentPart,
  type EventPlace,
  isJson,
  layOut,
  type MergedList,
  NotLineByLine,
  type Position,
  ROOT,
  readDocument,
  splitDocument,
} from "@plenary/authoring";
import { type Event, type Finding, type PlenaryDocument, validateDocument } from "@plenary/core";
import { UsageError } from "../exit-code.ts";
import { fileError, refuseForeign, startOf } from "../files.ts";
import { linesOfFile } from "./lines.ts";

/** A larger document is read line by line or not at all. */
export const MAX_WHOLE = 10_000_000;

/** An event in a file, of some of whose lists any number of items is read one by one. */
export interface EventFile<List extends string = MergedList> {
  readonly style: "yaml" | "json";
  readonly place: EventPlace;
  readonly lists: readonly List[];
  /** The document; where people and participants are among the lists, maybe without those of the event. */
  readonly document: PlenaryDocument;
  readonly event: Event;
  readonly lineEnd: "" | "\r";
  /** The pieces of the document; each call reads it again. */
  parts(): Generator<DocumentPart<List>>;
}

const NO_SUCH_EVENT = "The document has no event of this id.";

interface Failure {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

type OpenedEvent<List extends string> =
  | { readonly ok: true; readonly value: EventFile<List> }
  | Failure;

interface Located {
  /** Tells where something stands in the file; of what is in the long lists, where the document starts. */
  locate(pointer: string): Position;
}

/** An event without its long lists, or what is wrong with the rest of it. */
type EventLineByLine<List extends string> = OpenedEvent<List> & Located;

/** Opens an event of a document: the document itself, the only event of a project or series, or the one of an id. */
export function openEventFile<List extends string>(
  file: string,
  id: string | undefined,
  lists: readonly List[],
): OpenedEvent<List> {
  if (file === "-") throw new UsageError("--into needs a file, since it is written anew");
  try {
    const path = realpathSync(file);
    refuseForeign(file, startOf(path));
    return openEvent(path, id, lists);
  } catch (error) {
    throw fileError("read", file, error);
  }
}

function openEvent<List extends string>(
  path: string,
  id: string | undefined,
  lists: readonly List[],
): OpenedEvent<List> {
  const streamed = openLineByLine(path, lists);
  if (streamed?.ok) return ofId(streamed, id);
  if (statSync(path).size > MAX_WHOLE) {
    if (streamed !== undefined) return placed(streamed);
    return failure(
      "The document is longer than 10 million bytes. Only participants are merged into so large a one: into an event of its own, whose people and participants stand one below another.",
    );
  }
  const text = readFileSync(path, "utf8");
  const read = validated(text);
  if (!read.ok) return read;
  const { value: document, data } = read;
  if (document.type === "event") return ofId(opened(text, document, data, undefined, lists), id);
  const index = document.events.findIndex(
    (event) => event.id === id || (id === undefined && document.events.length === 1),
  );
  if (index !== -1) return opened(text, document, data, index, lists);
  return failure(
    id === undefined
      ? "The document holds several events. Choose one by --event and its id."
      : NO_SUCH_EVENT,
  );
}

function ofId<List extends string>(
  opened: OpenedEvent<List>,
  id: string | undefined,
): OpenedEvent<List> {
  const isOther = opened.ok && id !== undefined && opened.value.event.id !== id;
  return isOther ? failure(NO_SUCH_EVENT) : opened;
}

/** An event that is its whole document, in memory that does not depend on its length; nothing where that cannot be. */
export function openLineByLine<List extends string>(
  path: string,
  lists: readonly List[],
): EventLineByLine<List> | undefined {
  const firstLine = firstLineOf(path);
  const style = isJson(firstLine) ? "json" : "yaml";
  const lineEnd = lineEndOf(firstLine);
  const place = style === "json" ? { ...ROOT, indent: 2 } : ROOT;
  const parts = () => splitDocument(style, linesOfFile(path), place, lists);
  const head = headOf(parts);
  if (head === undefined) return undefined;
  const { read, locate } = head;
  if (!read.ok) return { ...read, locate };
  const { value: event } = read;
  if (event.type !== "event") return undefined;
  return {
    ok: true,
    value: { style, place, lists, document: event, event, lineEnd, parts },
    locate,
  };
}

/** What is wrong with a document, with its places. */
function placed({ findings, locate }: Failure & Located): Failure {
  const said = findings.map((each) => ({
    ...each,
    params: { ...locate(each.path), ...each.params },
  }));
  return { ok: false, findings: said };
}

function opened<List extends string>(
  whole: string,
  document: PlenaryDocument,
  data: unknown,
  index: number | undefined,
  lists: readonly List[],
): OpenedEvent<List> {
  const { text, place } = layOut(whole.replace(/^\ufeff/, ""), data, index, lists);
  const style = isJson(text) ? "json" : "yaml";
  const lines = text.replace(/\n$/, "").split("\n");
  const event = document.type === "event" ? document : document.events[index ?? 0];
  if (event === undefined) return failure("The document has no event.");
  const parts = () => splitDocument(style, lines, place, lists);
  const lineEnd = lineEndOf(lines[0] ?? "");
  if (headOf(parts) === undefined) {
    return failure(
      `The lists of the event cannot be told from the rest of it. Write each out below its key: ${lists.map((list) => `\`${list}\``).join(", ")}.`,
    );
  }
  return { ok: true, value: { style, place, lists, document, event, lineEnd, parts } };
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
      if (!("list" in part) || !["people", "participants"].includes(part.list)) {
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
  const { data, locate } = source.value;
  const result = validateDocument(data);
  return result.ok ? { ...result, data } : placed({ ...result, locate });
}

function firstLineOf(path: string): string {
  for (const line of linesOfFile(path)) if (line.trim() !== "") return line;
  return "";
}

function failure(message: string): Failure {
  const code = "participants/unreadable-document";
  return { ok: false, findings: [{ code, severity: "error", path: "", message, params: {} }] };
}
