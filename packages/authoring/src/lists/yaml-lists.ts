import { type DocumentPart, type EventPlace, NotLineByLine } from "./document-part.ts";

const NOTHING_OR_COMMENT = /^[ \t]*(#.*)?$/s;
const EMPTY = /^[ \t]*(\[[ \t]*\]|null|~)[ \t]*(#.*)?$/s;

/** A list whose items are being read. */
interface OpenList<List> {
  readonly list: List;
  /** The place of the dashes, as soon as there is one. */
  indent?: number;
  item: string[];
  /** Blank lines and comments, of which the next line tells whether they belong to the item. */
  waiting: string[];
}

/**
 * Finds the lists of an event in a YAML document, line by line, in memory that does not depend on their length. A line belongs
 * to a list as long as it is indented deeper than the list's key, or starts with a dash (YAML 1.2.2, 8.2).
 */
export function* splitYaml<List extends string>(
  lines: Iterable<string>,
  place: EventPlace,
  lists: readonly List[],
): Generator<DocumentPart<List>> {
  const listKey = new RegExp(`^( *)(["']?)(${lists.join("|")})\\2[ \\t]*:(.*)$`, "s");
  let open: OpenList<List> | undefined;
  let number = 0;
  for (const line of lines) {
    const inEvent = number >= place.first && number <= place.last;
    const isAfter = number === place.last + 1;
    number++;
    if (open !== undefined) {
      if (inEvent && (yield* continued(open, line, place.indent))) continue;
      yield* closed(open, place.indent);
    }
    if (isAfter) yield { kind: "event-end" };
    const key = inEvent ? listKey.exec(line.trimEnd()) : null;
    const part: DocumentPart<List> =
      key?.[1]?.length === place.indent ? keyPart<List>(key, line) : { kind: "line", line };
    yield part;
    open = part.kind === "start" ? { list: part.list, item: [], waiting: [] } : undefined;
  }
  if (open !== undefined) yield* closed(open, place.indent);
  if (number <= place.last + 1) yield { kind: "event-end" };
}

/** What a line with the key of a list is. */
function keyPart<List extends string>(
  [, , quote, name, value = ""]: RegExpExecArray,
  line: string,
): DocumentPart<List> {
  // The expression names the lists and nothing else.
  const list = name as List;
  if (EMPTY.test(value)) return { kind: "empty", list, line };
  if (quote !== "" || !NOTHING_OR_COMMENT.test(value)) throw new NotLineByLine();
  return { kind: "start", list, line };
}

/** Takes a line into an open list, or tells that the list has ended before it. */
function* continued<List extends string>(
  open: OpenList<List>,
  line: string,
  keyIndent: number,
): Generator<DocumentPart<List>, boolean> {
  if (NOTHING_OR_COMMENT.test(line.trimEnd())) {
    if (open.item.length > 0) open.waiting.push(line);
    else yield { kind: "line", line };
    return true;
  }
  const indent = line.length - line.trimStart().length;
  const isItem = /^-(\s|$)/.test(line.trimStart());
  if (isItem && (open.indent === undefined ? indent >= keyIndent : indent === open.indent)) {
    yield* itemOf(open);
    open.indent = indent;
    open.item = [line];
    return true;
  }
  if (open.indent === undefined || indent <= open.indent) return false;
  open.item.push(...open.waiting, line);
  open.waiting = [];
  return true;
}

function* itemOf<List extends string>(open: OpenList<List>): Generator<DocumentPart<List>> {
  const { list, item, waiting, indent = 0 } = open;
  if (item.length > 0) {
    const text = [item[0]?.replace("-", " ") ?? "", ...item.slice(1)]
      .map((line) => line.slice(indent))
      .join("\n");
    yield { kind: "item", list, lines: item, text };
  }
  for (const line of waiting) yield { kind: "line", line };
  open.item = [];
  open.waiting = [];
}

function* closed<List extends string>(
  open: OpenList<List>,
  keyIndent: number,
): Generator<DocumentPart<List>> {
  const { waiting, list } = open;
  open.waiting = [];
  yield* itemOf(open);
  yield { kind: "end", list, indent: open.indent ?? keyIndent + 2 };
  for (const line of waiting) yield { kind: "line", line };
}
