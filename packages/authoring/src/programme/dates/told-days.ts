import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Line, spanOfRow } from "../lines/line.ts";
import { sentenceEnds } from "../prose/sentences.ts";
import { rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { skipBefore } from "./date-marks.ts";
import { isDayOfYear, readDate, readDates, type WrittenDate } from "./dates.ts";

const LONGEST = 200;

/**
 * `On Saturday 10 July the programme is as follows:` over its items: the heading of a day that is a sentence, or the last one of a
 * paragraph. Such a sentence begins with its date, or with the programme that is of it, and ends in a colon.
 */
export function withToldDays(text: SourceText, lines: readonly Line[], lexicon: Lexicon): Line[] {
  return lines.flatMap((line, at) =>
    isOverItem(text, lines, at) ? partDay(text, line, lexicon) : [line],
  );
}

function isOverItem(text: SourceText, lines: readonly Line[], at: number): boolean {
  const [line, next, second] = [lines[at], lines[at + 1], lines[at + 2]];
  if (line?.kind !== "text" && line?.kind !== "label") return false;
  if (line.row.table || text.charAt(spanOfRow(line.row).end - 1) !== ":") return false;
  const item = next?.kind === "text" ? second : next;
  return item?.kind === "timed" && item.date === undefined;
}

/** What stands before the sentence, and the day. */
function partDay(text: SourceText, line: Line, lexicon: Lexicon): Line[] {
  const span = spanOfRow(line.row);
  const last = [...sentenceEnds(text, span, lexicon)].at(-1);
  const sentence = last === undefined ? span : { start: last.end, end: span.end };
  const date = dateOf(text, sentence, lexicon);
  if (date === undefined) return [line];
  const day: Line = { kind: "day", row: rowWith(line.row, sentence), date };
  if (last === undefined) return [day];
  const before = { start: span.start, end: last.end };
  return [
    { kind: "text", row: rowWith(line.row, before) },
    { ...day, row: { ...day.row, blankBefore: false, bullet: false } },
  ];
}

/** The one date of a sentence that tells of a day's programme; none of a deadline. */
function dateOf(text: SourceText, sentence: Span, lexicon: Lexicon): WrittenDate | undefined {
  if (sentence.end - sentence.start > LONGEST) return undefined;
  const tokens = text.tokens(sentence);
  if (lexicon.otherDates.isIn(tokens) || lexicon.openHours.isIn(tokens)) return undefined;
  const programme = tokens.findIndex(
    (_, at) => lexicon.labels.match(tokens, at)?.value === "programme",
  );
  const first = skipBefore(tokens, 0, lexicon.day);
  const led = readDate(tokens, first, lexicon);
  const [found, another] = readDates(tokens, lexicon);
  if (found === undefined)
    return programme > first && led?.value.weekday !== undefined ? led.value : undefined;
  const isOfDay = led !== undefined ? found.at <= first : programme !== -1 && programme < found.at;
  const isOne = another === undefined && found.value.last === undefined;
  const isWhole = isDayOfYear(found.value) || found.value.weekday !== undefined;
  return isOfDay && isOne && isWhole && !isUntil(tokens, found.at, lexicon)
    ? found.value
    : undefined;
}

/** "The programme until Sunday 11 July:". */
function isUntil(tokens: readonly Token[], at: number, { lead }: Lexicon): boolean {
  return tokens.some((_, word) => word < at && lead.match(tokens, word)?.value === "until");
}
