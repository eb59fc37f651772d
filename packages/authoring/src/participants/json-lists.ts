import {
  type DocumentPart,
  type EventPlace,
  MERGED_LISTS,
  type MergedList,
  NotLineByLine,
} from "./document-part.ts";

const KEY = /^( *)"(organizations|people|participants)": *(.*)$/;

/**
 * Finds the lists of an event in a JSON document that is laid out as `layOutJson` does: indented by two spaces, and one item
 * of a list on each line.
 */
export function* splitJson(lines: Iterable<string>, place: EventPlace): Generator<DocumentPart> {
  const seen = new Set<MergedList>();
  let open: MergedList | undefined;
  let number = 0;
  for (const line of lines) {
    const inEvent = number >= place.first && number <= place.last;
    number++;
    const part: DocumentPart =
      open !== undefined
        ? partOfList(line, open, place.indent)
        : inEvent
          ? partOf(line, place.indent)
          : { kind: "line", line };
    if ("list" in part) seen.add(part.list);
    if (part.kind === "start") open = part.list;
    if (part.kind === "end") open = undefined;
    yield part;
  }
  // Without a place for each list, what is new would be lost.
  if (seen.size < MERGED_LISTS.length) throw new NotLineByLine();
  yield { kind: "event-end" };
}

function partOfList(line: string, list: MergedList, indent: number): DocumentPart {
  const bare = line.trim();
  if (bare === "]" || bare === "],") return { kind: "end", list, indent: indent + 2, line };
  if (!bare.startsWith("{") || !/\},?$/.test(bare)) throw new NotLineByLine();
  return { kind: "item", list, lines: [line], text: bare.replace(/,$/, "") };
}

function partOf(line: string, indent: number): DocumentPart {
  const key = KEY.exec(line.trimEnd());
  if (key === null || key[1]?.length !== indent) return { kind: "line", line };
  // The expression names the lists and nothing else.
  const list = key[2] as MergedList;
  if (/^\[ *\],?$/.test(key[3] ?? "")) return { kind: "empty", list, line };
  if (key[3] !== "[") throw new NotLineByLine();
  return { kind: "start", list, line };
}

/** Writes a document as JSON with one item of the lists that are merged into on each line, at any level. */
export function layOutJson(document: unknown): string {
  const plain = JSON.stringify(document);
  // A mark that stands nowhere in the document holds the place of an item while the rest is laid out.
  let mark = "@";
  while (plain.includes(mark)) mark += "@";
  const items: string[] = [];
  const marked = JSON.stringify(
    document,
    (key, value) => {
      if (!(MERGED_LISTS as readonly string[]).includes(key) || !Array.isArray(value)) return value;
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
