import { parseDocument } from "yaml";
import type { DocumentPart } from "./document-part.ts";
import { isWrittenHere, readItem, readJsonItem, writeItem } from "./item-line.ts";

/** What is to become of the lists while a document is written anew. */
export interface Rewriting<List extends string> {
  readonly lists: readonly List[];
  readonly style: "yaml" | "json";
  /** How the event's keys are indented. */
  readonly indent: number;
  /** What stands before a line feed: a carriage return where the document has them. */
  readonly lineEnd: "" | "\r";
  /** The entry as it is to be written; the same entry when it stays as it is. */
  readonly updated: (list: List, entry: unknown) => unknown;
  /** New entries; in YAML also their text, which may have lines and comments. */
  readonly added: (list: List) => Iterable<object | string>;
}

interface Written {
  readonly line: string;
  readonly isItem?: true;
}

/**
 * The lines of a document with its lists rewritten; what does not change keeps its text, comments included.
 *
 * @example
 * import { splitDocument, writeParts } from "@plenary/authoring";
 * const place = { indent: 0, first: 0, last: Infinity };
 * const lists = ["people", "participants"] as const;
 * const lines = writeParts(splitDocument("yaml", ["type: event # ours"], place, lists), {
 *   lists, style: "yaml", indent: 0, lineEnd: "",
 *   updated: (list, entry) => entry,
 *   added: (list) => (list === "participants" ? [{ id: "p-1", country: "NO" }] : []),
 * });
 * [...lines]; // => ["type: event # ours", "participants:", '  - { id: p-1, country: "NO" }']
 */
export function* writeParts<List extends string>(
  parts: Iterable<DocumentPart<List>>,
  rewriting: Rewriting<List>,
): Generator<string> {
  // In JSON a comma stands between items, wherever an item came from.
  let held: string | undefined;
  for (const { line, isItem } of writtenLines(parts, rewriting)) {
    if (held !== undefined) yield isItem ? `${held},` : held;
    held = undefined;
    if (isItem && rewriting.style === "json") held = line;
    else yield line;
  }
}

function* writtenLines<List extends string>(
  parts: Iterable<DocumentPart<List>>,
  rewriting: Rewriting<List>,
): Generator<Written> {
  const { lists, style, indent, lineEnd } = rewriting;
  const seen = new Set<List>();
  for (const part of parts) {
    if (part.kind === "start" || part.kind === "empty") seen.add(part.list);
    switch (part.kind) {
      case "line":
      case "start":
        yield { line: part.line };
        break;
      case "item":
        yield* itemLines(part, rewriting);
        break;
      case "end":
        yield* newItems(part.list, part.indent, rewriting);
        if (part.line !== undefined) yield { line: part.line };
        break;
      case "empty":
        yield* filledList(part, rewriting);
        break;
      case "event-end":
        for (const list of lists) {
          if (style === "json" || seen.has(list)) continue;
          yield* underHeading(
            `${" ".repeat(indent)}${list}:${lineEnd}`,
            newItems(list, indent + 2, rewriting),
          );
        }
    }
  }
}

function* itemLines<List extends string>(
  { list, lines, text }: Extract<DocumentPart<List>, { kind: "item" }>,
  { style, updated, lineEnd }: Rewriting<List>,
): Generator<Written> {
  const before = style === "json" ? readJsonItem(text) : readItem(text);
  const after = updated(list, before);
  const [first = ""] = lines;
  const space = " ".repeat(first.length - first.trimStart().length);
  if (before === undefined && style === "json") yield { line: space + text, isItem: true };
  else if (style === "json") yield { line: space + JSON.stringify(after), isItem: true };
  else if (after === before) for (const line of lines) yield { line };
  else if (isWrittenHere(text)) yield { line: `${space}- ${writeItem(after)}${lineEnd}` };
  else for (const line of editedLines(text, before, after)) yield { line: space + line + lineEnd };
}

/** An item that somebody wrote by hand, with its comments, and with what is new in it. */
function editedLines(text: string, before: unknown, after: unknown): string[] {
  const document = parseDocument(text, { compat: "yaml-1.1" });
  // What is updated is an object, and stays one.
  const known = before as Record<string, unknown>;
  for (const [key, value] of Object.entries(after as Record<string, unknown>)) {
    if (JSON.stringify(known[key]) !== JSON.stringify(value)) document.set(key, value);
  }
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split("\n");
  return lines.map((line, at) => (at === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`));
}

function* newItems<List extends string>(
  list: List,
  indent: number,
  { style, added, lineEnd }: Rewriting<List>,
): Generator<Written> {
  const space = " ".repeat(indent);
  for (const entry of added(list)) {
    if (style === "json") yield { line: space + JSON.stringify(entry), isItem: true };
    else if (typeof entry === "object") yield { line: `${space}- ${writeItem(entry)}${lineEnd}` };
    else {
      for (const line of `- ${entry.trim()}`.split("\n")) yield { line: space + line + lineEnd };
    }
  }
}

/** A list that was empty: as it stands while nothing is added to it. */
function* filledList<List extends string>(
  { list, line }: Extract<DocumentPart<List>, { kind: "empty" }>,
  rewriting: Rewriting<List>,
): Generator<Written> {
  const items = newItems(list, rewriting.indent + 2, rewriting);
  if (rewriting.style === "yaml") {
    const heading =
      line.replace(/:[ \t]*(\[[ \t]*\]|null|~)[ \t]*/, ": ").trimEnd() + rewriting.lineEnd;
    yield* underHeading(heading, items, line);
    return;
  }
  const [, start = "", comma = ""] = /^(.*\[) *\](,?)\s*$/.exec(line) ?? [];
  let isEmpty = true;
  for (const item of items) {
    if (isEmpty) yield { line: start };
    isEmpty = false;
    yield item;
  }
  yield { line: isEmpty ? line : `${" ".repeat(rewriting.indent)}]${comma}` };
}

/** The items with a line above them; where there are none, nothing or what stood there. */
function* underHeading(
  heading: string,
  items: Iterable<Written>,
  otherwise?: string,
): Generator<Written> {
  let isEmpty = true;
  for (const item of items) {
    if (isEmpty) yield { line: heading };
    isEmpty = false;
    yield item;
  }
  if (isEmpty && otherwise !== undefined) yield { line: otherwise };
}
