import type { ClockTime } from "../hours/clock-times.ts";
import { mayBeNumbers, readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { isMark, type Token } from "../text/tokens.ts";
import { type DraftDay, type DraftItem, eachItem } from "./draft.ts";

const LONGEST_LINE = 200;
const HALF_DAY = 12 * 60;
/** What begins no earlier may end after midnight, up to here. */
const [EVENING, NIGHT] = [18 * 60, 6 * 60];

/** Items with the end that one of the lines below them tells: `Doors open at 7 pm, ends at about 1 am`, `Ende ca. 22 Uhr`. */
export function withEnds(
  text: SourceText,
  days: readonly DraftDay[],
  lexicon: Lexicon,
): DraftDay[] {
  return eachItem(days, (item) => withEnd(text, item, lexicon));
}

function withEnd(text: SourceText, item: DraftItem, lexicon: Lexicon): DraftItem {
  const { details, line, duration } = item;
  const { start, end } = line.times;
  if (start === undefined || end !== undefined || duration !== undefined) return item;
  const found = details.flatMap((detail) => readEnd(text, detail, lexicon) ?? []);
  const [only, another] = found;
  if (only === undefined || another !== undefined || !isAfter(start, only)) return item;
  return { ...item, line: { ...line, times: { ...line.times, end: only } } };
}

function isAfter(start: ClockTime, { minutes, twelve }: ClockTime): boolean {
  const isNight = start.minutes >= EVENING && minutes <= NIGHT;
  return minutes > start.minutes || isNight || (twelve && minutes + HALF_DAY > start.minutes);
}

/** The hour behind a word for the end, with which a clause begins, and nothing behind the hour. */
function readEnd(text: SourceText, detail: Span, lexicon: Lexicon): ClockTime | undefined {
  if (detail.end - detail.start > LONGEST_LINE) return undefined;
  const tokens = text.tokens(detail);
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && !isMark(tokens[at - 1], ",;.(–—-|")) continue;
    const word = lexicon.endsAt.match(tokens, at);
    if (word === undefined) continue;
    const next = isMark(tokens[word.next], ":–—-") ? word.next + 1 : word.next;
    const time = timeAt(tokens, next, lexicon);
    if (time !== undefined) return time;
  }
  return undefined;
}

function timeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): ClockTime | undefined {
  const found = tokens[at]?.kind === "mark" ? undefined : readTimes(tokens, at, lexicon);
  const { start, end } = found?.value ?? {};
  if (found === undefined || start === undefined || end !== undefined) return undefined;
  if (start.bare || mayBeNumbers(found.value)) return undefined;
  const after = tokens[found.next];
  return after === undefined || isMark(after, ".,;)!–—-|") ? start : undefined;
}
