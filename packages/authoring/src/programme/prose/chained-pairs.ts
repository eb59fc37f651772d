import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";

import { placesOf } from "./flowed-places.ts";

const LONGEST = 600;
/** So many lines with two items each are how a text is laid out. */
const ENOUGH = 2;

/** A line that begins with its hours, and the last of these. */
interface TimedRow {
  readonly first: number;
  readonly last: number;
  /** Where its second item starts. */
  readonly cut?: number;
}

/**
 * Cuts "9.30 uur Ontvangst. 10.00 uur Ochtendprogramma" in two, in a text that has several such lines, each of which goes on where the one
 * above it ends.
 */
export function cutChainedPairs(text: SourceText, rows: readonly Row[], lexicon: Lexicon): Row[] {
  if (rows.filter((row) => mayBePair(text, row)).length < ENOUGH) return [...rows];
  const timed = new Map(rows.flatMap((row) => pairOf(text, row, lexicon)));
  const all = [...timed.values()];
  const pairs = all.filter(({ cut }) => cut !== undefined).length;
  if (pairs < ENOUGH || !all.every((one, at) => goesOn(one, all[at - 1]))) return [...rows];
  return rows.flatMap((row) => {
    const [line] = row.cells;
    const cut = timed.get(row)?.cut;
    if (line === undefined || cut === undefined) return [row];
    const second = rowWith(
      { ...row, blankBefore: false, bullet: false },
      { start: cut, end: line.end },
    );
    return [rowWith(row, { start: line.start, end: cut }), second];
  });
}

/** A number behind a word, which most lines do not have. */
function mayBePair(text: SourceText, { cells: [line] }: Row): boolean {
  if (line === undefined || line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  const word = words.search(/\p{L}{3}/u);
  return word > 0 && /[0-9]/.test(words.slice(word));
}

function pairOf(text: SourceText, row: Row, lexicon: Lexicon): [Row, TimedRow][] {
  const [line, ...others] = row.cells;
  if (line === undefined || others.length > 0 || row.table || row.told === true) return [];
  if (line.end - line.start > LONGEST || !HOUR.test(text.slice(line.start, line.end))) return [];
  const places = placesOf(text, text.tokens(line), lexicon, false);
  const [first, second, third] = places;
  if (first === undefined || first.start !== line.start) return [];
  const isPair = first.titled && second?.titled === true && !second.led && third === undefined;
  const last = places.at(-1) ?? first;
  const cut = isPair ? { cut: second.start } : {};
  return [[row, { first: first.minutes, last: last.minutes, ...cut }]];
}

/** Where the line above ends, or on another day. */
function goesOn({ first }: TimedRow, above: TimedRow | undefined): boolean {
  return above === undefined || first >= above.last || first < above.first;
}

/** What most lines do not have. */
const HOUR = /^[0-9]{1,2}(?:[:.h][0-9]{2}|\s?\p{L})/u;
