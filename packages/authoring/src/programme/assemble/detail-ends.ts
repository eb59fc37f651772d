import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, spanOfRow, type TimedLine } from "../lines/line.ts";
import { isSessionLabel, saysParallel } from "../lines/parallel.ts";
import { namesSomebody } from "../people/people.ts";
import type { SourceText } from "../text/source-text.ts";

/** More lines than this between two items are not about the first of them. */
const MOST_DETAILS = 40;
/** The first of the sessions under an item stands so near to it. */
const NEAR = 3;

/** The lines of a text, and which of them are items. */
interface Items {
  readonly text: SourceText;
  readonly lines: readonly Line[];
  readonly items: ReadonlySet<TimedLine>;
  readonly titles: ReadonlyMap<TimedLine, Line>;
  readonly lexicon: Lexicon;
  /** The places of the items, and of the last of them. */
  readonly places: readonly number[];
  readonly last: number;
}

/** The places of the lines that no item reaches: after an empty line below the last item, or too far below any. */
export function detailEnds(found: Items, titles: ReadonlySet<Line>): ReadonlySet<number> {
  const { lines, places } = found;
  const closed = new Set<number>();
  const reach = Math.max(lastSession(found), lastSetOff(found, titles));
  let [above, open] = [0, false];
  for (const [at, line] of lines.entries()) {
    if (places[above] === at) {
      above++;
      open = true;
      continue;
    }
    const [from = -1, next = Number.POSITIVE_INFINITY] = [places[above - 1], places[above]];
    const isFar = next - from > MOST_DETAILS && line.row.blankBefore;
    const isOther = from === found.last && isElsewhere(found.text, line);
    if (at > reach && !titles.has(line) && (isFar || isOther)) open = false;
    if (!open) closed.add(at);
  }
  return closed;
}

/** Below the last item a line with an hour, a telephone or an address of mail is about something else. */
function isElsewhere(text: SourceText, { row }: Line): boolean {
  const { start, end } = spanOfRow(row);
  return /@|(?<![0-9])[0-9]{1,2}[:.h][0-9]{2}(?![0-9])|[0-9](?:[\s./-]?[0-9]){7}/u.test(
    text.slice(start, Math.min(end, start + LONGEST_LINE)),
  );
}

const LONGEST_LINE = 400;

/** Under "Workshops" the last item of a text has several sessions, with empty lines between: the place up to which they reach. */
function lastSession({ text, lines, items, titles, lexicon, last }: Items): number {
  const item = lines[last];
  if (item?.kind !== "timed" || !items.has(item)) return last;
  const below = titles.get(item);
  const title = item.title ?? (below === undefined ? undefined : spanOfRow(below.row));
  if (title === undefined || !saysParallel(text, title, lexicon)) return last;
  const [listed, labelled] = [listEnd(lines, last), labelsEnd(text, lines, last, lexicon)];
  return Math.max(listed, labelled, last);
}

/** Where lists and people are set off by an empty line from the items above too, those below the last are its own: the place up to which they reach. */
function lastSetOff(found: Items, titles: ReadonlySet<Line>): number {
  const { lines, places, last } = found;
  const firstBelow = (place: number) => {
    const below = lines[place + 1];
    return below !== undefined && titles.has(below) ? place + 2 : place + 1;
  };
  const isSetOff = (at: number) =>
    lines[at]?.row.blankBefore === true && isListed(found, lines[at]);
  let end = firstBelow(last);
  const isUsual = places.some((place) => place < last && isSetOff(firstBelow(place)));
  if (!isSetOff(end) || !isUsual) return last;
  while (end - last < MOST_DETAILS && isListed(found, lines[end + 1])) end++;
  return end;
}

/** An entry of a list, or somebody. */
function isListed({ text, lexicon }: Items, line: Line | undefined): boolean {
  if (line?.kind !== "text" || isElsewhere(text, line)) return false;
  return line.row.bullet || namesSomebody(text, spanOfRow(line.row), lexicon);
}

/** The end of a list whose entries stand together, or are all set off by empty lines. */
function listEnd(lines: readonly Line[], last: number): number {
  const first = lines[last + 1]?.row;
  let end = last;
  for (let at = last + 1; at <= last + MOST_DETAILS; at++) {
    const row = lines[at]?.row;
    if (row === undefined || row.heading || lines[at]?.kind === "day") break;
    const isEntry = row.bullet && (at === last + 1 || row.blankBefore === first?.blankBefore);
    if (isEntry && at - end <= MOST_APART) end = at;
    else if (row.blankBefore && !first?.blankBefore) break;
  }
  return end;
}

/** The end of "Session 1", "Session 2", whose titles may stand behind one more empty line. */
function labelsEnd(
  text: SourceText,
  lines: readonly Line[],
  last: number,
  lexicon: Lexicon,
): number {
  const labels: number[] = [];
  for (let at = last + 1; at <= last + MOST_DETAILS; at++) {
    const line = lines[at];
    if (line === undefined || line.kind === "day") break;
    const isSession = isSessionLabel(text, spanOfRow(line.row), lexicon);
    if (isSession && at - (labels.at(-1) ?? last) <= MOST_APART) labels.push(at);
  }
  const [first, second] = labels;
  const isNear = first !== undefined && first - last <= NEAR && second !== undefined;
  return isNear ? (labels.at(-1) ?? last) + 1 : last;
}

const MOST_APART = 8;
