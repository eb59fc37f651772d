import type { Lexicon } from "../lexicon/lexicon.ts";
import { type LabelLine, type Line, spanOfRow, type TimedLine } from "../lines/line.ts";
import { readPeople } from "../people/people.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";

/** What the fields of an event say beside its time: "Event: …", "Place: …". */
interface Fields {
  readonly title?: Span;
  readonly place?: Span;
  /** Who contributes, by a field of its own. */
  readonly details: readonly Span[];
  readonly used: readonly Line[];
}

/** The fields of each time that has a label of its own. */
export function recordsOf(
  text: SourceText,
  lines: readonly Line[],
  items: ReadonlySet<TimedLine>,
  lexicon: Lexicon,
): ReadonlyMap<TimedLine, Fields> {
  const records = new Map<TimedLine, Fields>();
  for (const [at, line] of lines.entries())
    if (line.kind === "timed" && line.labelled && items.has(line))
      records.set(line, fieldsAround(text, lines, at, lexicon));
  return records;
}

/** Lines of one event, and of those above that share its title. */
const LONGEST = 24;

/**
 * The title is the line above all fields, the place stands between the
 * two or right below.
 */
function fieldsAround(
  text: SourceText,
  lines: readonly Line[],
  at: number,
  lexicon: Lexicon,
): Fields {
  let place = placeField(lines[at + 1]);
  let shared = false;
  const people: Line[] = [];
  for (let above = at - 1; above >= Math.max(0, at - LONGEST); above--) {
    const line = lines[above];
    shared ||= line?.kind === "timed";
    place ??= shared ? undefined : placeField(line);
    if (line?.kind !== "text") continue;
    if (readPeople(text, spanOfRow(line.row), lexicon)?.role !== undefined) {
      if (!shared) people.unshift(line);
      continue;
    }
    const used = [line, ...people, ...(place === undefined ? [] : [place])];
    const details = people.map(({ row }) => spanOfRow(row));
    return { title: titleField(text, line, lexicon), ...withPlace(place), details, used };
  }
  return { ...withPlace(place), details: [], used: place === undefined ? [] : [place] };
}

function placeField(line: Line | undefined): LabelLine | undefined {
  return line?.kind === "label" && line.label === "place" ? line : undefined;
}

function withPlace(place: LabelLine | undefined): { place?: Span } {
  return place?.value === undefined ? {} : { place: place.value };
}

/** The title of `Event: Workshop on law` without its label. */
function titleField(text: SourceText, { row }: Line, lexicon: Lexicon): Span {
  const span = spanOfRow(row);
  const tokens = text.tokens(span, 8);
  const label = lexicon.columns.match(tokens, 0);
  const after = tokens[label?.next ?? -1];
  return label?.value === "title" && after?.text === ":"
    ? { start: after.end, end: span.end }
    : span;
}
