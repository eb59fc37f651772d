import { readTimes } from "../hours/time-ranges.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Row, rowWith } from "../text/rows.ts";
import type { SourceText } from "../text/source-text.ts";
import { isMark, type Token } from "../text/tokens.ts";

const LONGEST = 300;

/** Cuts "Morning Prayer, 9.10am and Mass, 9.30am at St. Mary's" in two, in a text whose hours stand between what happens and where. */
export function cutPlacedPairs(text: SourceText, rows: readonly Row[], lexicon: Lexicon): Row[] {
  return rows.flatMap((row) => {
    const [line, ...others] = row.cells;
    const isPlain = line !== undefined && others.length === 0 && !row.table && !row.told;
    if (!isPlain || line.end - line.start > LONGEST) return [row];
    const tokens = text.tokens(line);
    const cuts = cutsOf(text, tokens, lexicon);
    return [line.start, ...cuts.map((at) => tokens[at]?.start ?? line.end)].map((start, index) => {
      const next = tokens[(cuts[index] ?? tokens.length + 1) - 1];
      const span = { start, end: next?.start ?? line.end };
      return rowWith(index === 0 ? row : { ...row, blankBefore: false }, span);
    });
  });
}

/** Where a second title starts, right behind the hours of the first and "and", and set off from its own. */
function cutsOf(text: SourceText, tokens: readonly Token[], lexicon: Lexicon): number[] {
  const cuts: number[] = [];
  let second: number | undefined;
  for (let at = 1; at < tokens.length; ) {
    const found = tokens[at]?.kind === "mark" ? undefined : readTimes(tokens, at, lexicon);
    if (found === undefined) {
      at++;
      continue;
    }
    if (second !== undefined && second < at && isMark(tokens[at - 1], ",:–—(")) cuts.push(second);
    second = titleBehind(text, tokens, found.next, lexicon);
    at = found.next;
  }
  return cuts;
}

function titleBehind(
  text: SourceText,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): number | undefined {
  const joined = isMark(tokens[at], ",;") ? at + 1 : at;
  const title = lexicon.and.match(tokens, joined)?.next ?? joined;
  const first = tokens[title];
  const starts = first !== undefined && /[\p{Lu}\p{Lo}“„«"]/u.test(text.charAt(first.start));
  return title > at && starts ? title : undefined;
}
