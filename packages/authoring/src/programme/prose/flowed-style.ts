import { type Row, rowWith } from "../text/rows.ts";

/** With minutes, and nothing that makes it part of another number. */
const WRITTEN = /(?<![0-9.,:])([0-9]{1,2})([.,:])([0-5][05])(?![0-9%€]|[.,:][0-9])/g;
const ENOUGH = 4;
/** With so many hours, and what parts them. */
const SHORTEST = ENOUGH * "9:00 ".length - 1;

/** Whether a line has its hours all in one form, each later than the one before: then they are hours, whatever follows them. */
export function isUniform(words: string): boolean {
  return markOfHours(words) !== undefined;
}

/** The mark between the hours and minutes of such a line; they may start again, as those of a further day do. */
export function markOfHours(words: string): string | undefined {
  if (words.length < SHORTEST) return undefined;
  const marks = new Set<string>();
  const runs: number[] = [];
  let latest = Number.POSITIVE_INFINITY;
  for (const [, hour, mark = "", minute] of words.matchAll(WRITTEN)) {
    const minutes = Number(hour) * 60 + Number(minute);
    if (minutes >= 24 * 60) return undefined;
    if (minutes <= latest) runs.push(0);
    runs.push((runs.pop() ?? 0) + 1);
    marks.add(mark);
    latest = minutes;
  }
  const isLong = runs.length === 1 ? (runs[0] ?? 0) >= ENOUGH : runs.every((run) => run >= OF_DAY);
  return runs.length > 0 && isLong && marks.size === 1 ? [...marks][0] : undefined;
}

const OF_DAY = 3;

/** `… na sala dos aprendizes19h: Palestra`, `… senza frati10:40`: an hour behind a word of lower case, where the end of a line was lost. */
const JAMMED = /(?<=\p{Ll}{4})[0-2]?[0-9](?::[0-5][05]|h(?:[0-5][05])?)(?=\s*:?\s|\s*$)/gu;
const MOST = 200;

/** The spans of a line before, between and from its jammed hours. */
export function cutAtJams(text: string, row: Row): Row[] {
  const [line, ...others] = row.cells;
  if (line === undefined || others.length > 0 || row.table) return [row];
  const words = text.slice(line.start, line.end);
  if (!/\p{Ll}[0-9]/u.test(words) || /https?:|www\.|@/.test(words)) return [row];
  const cuts = [...words.matchAll(JAMMED)].slice(0, MOST).map(({ index }) => line.start + index);
  if (cuts.length === 0) return [row];
  return [line.start, ...cuts].map((start, at): Row => {
    const span = { start, end: cuts[at] ?? line.end };
    return at === 0
      ? rowWith(row, span)
      : rowWith({ ...row, blankBefore: false, bullet: false }, span);
  });
}
