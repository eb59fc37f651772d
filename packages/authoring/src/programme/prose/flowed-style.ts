import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";

/** With minutes, and nothing that makes it part of another number. */
const WRITTEN = /(?<![0-9.,:])([0-9]{1,2})([.,:])([0-5][05])(?![0-9%€]|[.,:][0-9])/g;
const ENOUGH = 4;
/** With so many hours, and what parts them. */
const SHORTEST = ENOUGH * "9:00 ".length - 1;

/** Whether a line has its hours all in one form, none earlier than the one before: then they are hours, whatever follows them. */
export function isUniform(words: string): boolean {
  return markOfHours(words) !== undefined;
}

/** The mark between the hours and minutes of such a line; they may start again, as those of a further day do, and a few may be an office's. */
export function markOfHours(words: string): string | undefined {
  if (words.length < SHORTEST) return undefined;
  const marks = new Set<string>();
  const runs: number[] = [];
  let latest = Number.POSITIVE_INFINITY;
  for (const [, hour, mark = "", minute] of words.matchAll(WRITTEN)) {
    const minutes = Number(hour) * 60 + Number(minute);
    if (minutes > 24 * 60) return undefined;
    if (minutes < latest) runs.push(0);
    runs.push((runs.pop() ?? 0) + 1);
    marks.add(mark);
    latest = minutes;
  }
  return marks.size === 1 && areOfDays(runs) ? [...marks][0] : undefined;
}

/** Whether the hours are those of one day, or of several with few others around them: "open 8,00-18,00". */
function areOfDays(runs: readonly number[]): boolean {
  const [first = 0, second] = runs;
  if (second === undefined) return first >= ENOUGH;
  const days = sum(runs.filter((run) => run >= OF_DAY));
  const others = sum(runs) - days;
  return others === 0 || (days >= OF_SEVERAL_DAYS && others * MOST_OTHERS <= days);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const OF_DAY = 3;
/** The hours of several days, and how many of them stand for each of those others. */
const [OF_SEVERAL_DAYS, MOST_OTHERS] = [8, 3];

/** `… na sala dos aprendizes19h: Palestra`, `… senza frati10:40`, `projetos para 202814:00`: an hour behind a word of lower case, a bracket or a year, where the end of a line was lost. */
const JAMMED =
  /(?<=\p{Ll}{4}|\p{L}[)”»"]|(?<![0-9])20[0-9]{2}(?=[0-9]{2}: ?[0-9]))[0-2]?[0-9](?:: ?[0-5][05]|h(?:[0-5][05])?)(?=\s*:?\s|\s*$)/gu;
const MOST = 200;

/** The spans of a line before, between and from its jammed hours. */
export function cutAtJams(text: SourceText, row: Row): Row[] {
  const [line, ...others] = row.cells;
  if (line === undefined || others.length > 0 || row.table) return [row];
  const words = text.slice(line.start, line.end);
  if (!/[\p{Ll})”»"][0-9]|[0-9]{6}/u.test(words) || /https?:|www\.|@/.test(words)) return [row];
  const cuts = [...words.matchAll(JAMMED)].slice(0, MOST).map(({ index }) => line.start + index);
  if (cuts.length === 0) return [row];
  return [line.start, ...cuts].map((start, at): Row => {
    const span = { start, end: cuts[at] ?? line.end };
    return at === 0
      ? rowWith(row, span)
      : rowWith({ ...row, blankBefore: false, bullet: false }, span);
  });
}
