import { readDuration } from "../hours/durations.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";

import { durationAtEnd, skipLabel } from "../titles/title-durations.ts";
import { type Detail, type DraftDay, type DraftItem, eachItem } from "./draft.ts";

/** One line that ends with a length may tell of a part of its item; two items with a line of the kind tell how long they are. */
const FEWEST = 2;
const LONGEST_LINE = 200;

/** How long an item is by one of the lines below it, in minutes, and its lines without that. */
interface Length {
  readonly duration: number;
  readonly details: Detail[];
  readonly labelled: boolean;
}

/**
 * Items with how long they are by a line below them: `Duration: 1 h`, and, where several items have it, `Great Hall / 55 min`. Where several
 * lines of an item tell a length they are those of its parts.
 */
export function withDurations(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  const lengths = new Map<DraftItem, Length>();
  for (const item of days.flatMap(({ items }) => items)) {
    const length = lengthOf(text, item, lexicon);
    if (length !== undefined) lengths.set(item, length);
  }
  const isTold = ({ labelled }: Length) => labelled || lengths.size >= FEWEST;
  const lengthened = (item: DraftItem): DraftItem => {
    const length = lengths.get(item);
    if (length === undefined || !isTold(length)) return item;
    return { ...item, details: length.details, duration: length.duration };
  };
  return eachItem(days, lengthened);
}

function lengthOf(
  text: SourceText,
  { details, line }: DraftItem,
  lexicon: Lexicon,
): Length | undefined {
  if (line.times.start === undefined || line.times.end !== undefined) return undefined;
  const found = details.flatMap((detail, at) => {
    const read = readLength(text, detail, lexicon);
    return read === undefined ? [] : [{ ...read, at }];
  });
  const [only, another] = found;
  if (only === undefined || another !== undefined) return undefined;
  const { at, rest, duration } = only;
  const left = rest === undefined ? [] : [rest];
  const others = [...details.slice(0, at), ...left, ...details.slice(at + 1)];
  return { duration, details: others, labelled: rest === undefined };
}

/** The length that a line is, or ends with; `rest` is what it says beside it. */
function readLength(text: SourceText, detail: Detail, lexicon: Lexicon) {
  if (detail.bullet || detail.end - detail.start > LONGEST_LINE) return undefined;
  const tokens = text.tokens(detail);
  const label = skipLabel(tokens, 0, lexicon);
  const whole = readDuration(tokens, label, lexicon);
  const isWhole =
    whole !== undefined && tokens.slice(whole.next).every(({ kind }) => kind === "mark");
  if (isWhole) return { duration: whole.value, rest: undefined };
  const found = durationAtEnd(text, detail, tokens, lexicon);
  return found && { duration: found.duration, rest: { ...detail, ...found.span } };
}
