import { type DocumentPart, type EventPlace, NotLineByLine } from "./document-part.ts";

/**
 * Finds the lists of an event in a JSON document that is laid out as `layOutJson` does: indented by two spaces, and one item
 * of a list on each line.
 */
export function* splitJson<List extends string>(
  lines: Iterable<string>,
  place: EventPlace,
  lists: readonly List[],
): Generator<DocumentPart<List>> {
  const listKey = new RegExp(`^ {${place.indent}}"(${lists.join("|")})": *(.*)$`);
  const seen = new Set<List>();
  let open: List | undefined;
  let number = 0;
  for (const line of lines) {
    const inEvent = number >= place.first && number <= place.last;
    number++;
    const key = inEvent ? listKey.exec(line.trimEnd()) : null;
    const part: DocumentPart<List> =
      open !== undefined
        ? partOfList(line, open, place.indent)
        : key !== null
          ? keyPart(key, line)
          : { kind: "line", line };
    if ("list" in part) seen.add(part.list);
    if (part.kind === "start") open = part.list;
    if (part.kind === "end") open = undefined;
    yield part;
  }
  // Without a place for each list, what is new would be lost.
  if (seen.size < lists.length) throw new NotLineByLine();
  yield { kind: "event-end" };
}

function partOfList<List extends string>(
  line: string,
  list: List,
  indent: number,
): DocumentPart<List> {
  const bare = line.trim();
  if (bare === "]" || bare === "],") return { kind: "end", list, indent: indent + 2, line };
  if (!/^[{"]/.test(bare) || !/[}"],?$/.test(bare)) throw new NotLineByLine();
  return { kind: "item", list, lines: [line], text: bare.replace(/,$/, "") };
}

/** What a line with the key of a list is. */
function keyPart<List extends string>(
  [, name, value = ""]: RegExpExecArray,
  line: string,
): DocumentPart<List> {
  // The expression names the lists and nothing else.
  const list = name as List;
  if (/^\[ *\],?$/.test(value)) return { kind: "empty", list, line };
  if (value !== "[") throw new NotLineByLine();
  return { kind: "start", list, line };
}

/** Writes a document as JSON with one item of the lists on each line, at any level. */
export function layOutJson(document: unknown, lists: readonly string[]): string {
  const plain = JSON.stringify(document);
  // A mark that stands nowhere in the document holds the place of an item while the rest is laid out.
  let mark = "@";
  while (plain.includes(mark)) mark += "@";
  const items: string[] = [];
  const marked = JSON.stringify(
    document,
    (key, value) => {
      if (!lists.includes(key) || !Array.isArray(value)) return value;
      return value.map((item) => `${mark}${items.push(JSON.stringify(item)) - 1}`);
    },
    2,
  );
  const placed = marked.replace(
    new RegExp(`"${mark}([0-9]+)"`, "g"),
    (_, at) => items[Number(at)] ?? "",
  );
  return `${placed}\n`;
}
