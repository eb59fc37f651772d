import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TimedLine } from "../lines/line.ts";
import type { RowContext } from "../lines/row-context.ts";
import { namesSomebody } from "../people/people.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { withoutEdges } from "../text/clean.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { isLastMinute, mayBeNumbers, readTimes, type Times } from "./time-ranges.ts";

/** No announcement of one item is longer, nor what stands between two slashes. */
const [LONGEST, LONGEST_PART] = [600, 100];

/** Reads `Exhibition / City Park / 11.30-17.00/.`, whatever else the title has: slashes set off where and when. */
export function readSlashedHours({ text, row, cell, lexicon }: RowContext): TimedLine | undefined {
  const closing = /\/[\s.]*$/.exec(text.slice(Math.max(cell.start, cell.end - 6), cell.end));
  const end = cell.end - (closing?.[0].length ?? 0);
  const hours = slashBefore(text, cell.start, end);
  const place = hours === undefined ? undefined : slashBefore(text, cell.start, hours);
  if (hours === undefined || place === undefined || cell.end - cell.start > LONGEST)
    return undefined;
  const times = hoursAlone(text.tokens({ start: hours + 1, end }), lexicon);
  const title = withoutEdges(text, { start: cell.start, end: place });
  const where = withoutEdges(text, { start: place + 1, end: hours });
  if (times === undefined || !isTitle(text, title, lexicon) || where.start >= where.end)
    return undefined;
  const told = [...sentenceEnds(text, title, lexicon)].find(
    (stop) => text.charAt(stop.start) === ".",
  );
  const beside = told === undefined ? [] : [{ start: told.end, end: title.end }];
  const common = { kind: "timed", row, notation: "title-first", times, sure: true } as const;
  const first = { ...common, title: { start: title.start, end: told?.start ?? title.end } };
  return namesSomebody(text, where, lexicon)
    ? { ...first, details: [where, ...beside] }
    : { ...first, details: beside, place: where };
}

/** The last slash that stands within a word or a number of none: not that of "and/or" and "12/05". */
function slashBefore(text: SourceText, start: number, end: number): number | undefined {
  // Of the part alone: the whole text may have none.
  const from = Math.max(start + 1, end - LONGEST_PART);
  const part = text.slice(from, end);
  let at = part.lastIndexOf("/");
  while (at > 0 && isWithin(text, from + at)) at = part.lastIndexOf("/", at - 1);
  return at === -1 || isWithin(text, from + at) ? undefined : from + at;
}

function isWithin(text: SourceText, at: number): boolean {
  return /^[\p{L}\p{N}/:]\/[\p{L}\p{N}/]$/u.test(text.slice(at - 1, at + 2));
}

/** Times with nothing behind them that are nothing but times. */
function hoursAlone(tokens: readonly Token[], lexicon: Lexicon): Times | undefined {
  const found = readTimes(tokens, 0, lexicon);
  if (found?.value.start === undefined || !found.value.certain) return undefined;
  const isWhole = tokens.slice(found.next).every((token) => isMark(token, ".,"));
  return !isWhole || mayBeNumbers(found.value) || isLastMinute(found.value)
    ? undefined
    : found.value;
}

/** Neither when an office is open, nor a date or an hour of its own. */
function isTitle(text: SourceText, title: Span, lexicon: Lexicon): boolean {
  const tokens = text.tokens(title);
  const isOpen = lexicon.openHours.isIn(tokens) || lexicon.labels.has(tokens, 0);
  return /^[“"„«‘([¿¡]?\p{Lu}/u.test(text.slice(title.start, title.start + 2)) && !isOpen;
}
