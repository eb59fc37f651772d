import { type Row, rowWith, withoutBullet } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";

/** A mark of a list before each entry, and what stands at the start or the end of an entry with an hour. */
const BULLET = /(?<=\s|^)[•●▪■◦‣❖➢➤►✓](?=\s)/gu;
const HOUR = /[0-9](?:[.:h][0-9]{2}|\s?(?:h|am|pm)(?!\p{L}))/iu;
/** So many entries with an hour are a programme, and no longer text has more entries. */
const [PROGRAMME, MOST] = [3, 200];

/** The entries of a list whose lines were put into one: `• Opening / 9.00 • Talk / 9.30 • Break / 10.30`. */
export function cutAtBullets(text: SourceText, row: Row): Row[] {
  const [line, ...others] = row.cells;
  if (line === undefined || others.length > 0 || row.table) return [row];
  const words = text.slice(line.start, line.end);
  if (words.search(BULLET) === -1) return [row];
  const marks = [...words.matchAll(BULLET)].slice(0, MOST).map(({ index }) => line.start + index);
  if (marks.length < PROGRAMME - 1) return [row];
  const spans = [line.start, ...marks].map((start, at) =>
    withoutBullet(text, { start, end: marks[at] ?? line.end }),
  );
  const entries = spans.filter(({ start, end }) => start < end);
  const timed = entries.filter(({ start, end }) => HOUR.test(text.slice(start, end)));
  if (timed.length < PROGRAMME || timed.length * 2 <= entries.length) return [row];
  return entries.map((entry) => ({
    ...rowWith(row, entry),
    blankBefore: row.blankBefore && entry === entries[0],
    bullet: row.bullet || entry !== entries[0],
  }));
}
