import { beforePictographs, skipPictographs } from "./pictographs.ts";
import { CELL_LINE } from "./rows.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

/** The text of a span as people would write it in one line: no markup, no runs of spaces. */
export function plainText(text: SourceText, { start, end }: Span): string {
  const words = text.slice(start, end);
  if (!UNTIDY.test(words)) return words;
  return words
    .replace(/[\u0000\u200b\u00ad\ufeff]/g, "")
    .replace(HYPHENATED, "")
    .replace(/[\s\u001d\u001f]+/g, " ")
    .trim();
}

/** Where a page broke a word: `Ergeb-` and on the next line `nisse`. */
const HYPHENATED = /(?<=\p{L})-[^\S\n\r\v]*[\n\r\v]\s*(?=\p{Ll})/gu;

/** What most texts have none of. */
const UNTIDY = /[^\S ]|[\u0000\u001d\u001f\u00ad\u200b]|^ | $| {2}/;

const EDGE_BEFORE: ReadonlySet<string> = new Set([...":;,.…–—‐‑-|•·)]>»›/~=*+→ \t\u00a0\u0000\v"]);
const EDGE_AFTER: ReadonlySet<string> = new Set([...":;,–—‐‑-|•·([/~=→ \t\u00a0\u0000\v"]);

/** A span without the marks that only separated it from what stood beside it, nor the full stop of a sentence. */
export function withoutEdges(text: SourceText, span: Span): Span {
  let { start, end } = withoutMarks(text, span);
  const body = skipPictographs(text, start, end);
  const tail = beforePictographs(text, body, end);
  if (body > start || tail < end) ({ start, end } = withoutMarks(text, { start: body, end: tail }));
  return { start, end };
}

function withoutMarks(text: SourceText, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE_BEFORE.has(text.charAt(start))) start++;
  for (let before = -1; before !== end; ) {
    before = end;
    end = withoutLeader(text, start, end);
    while (end > start && (EDGE_AFTER.has(text.charAt(end - 1)) || isFullStop(text, start, end)))
      end--;
  }
  return { start, end };
}

/** The dots that lead from a title to its time: `Opening ............ 9:00`. */
function withoutLeader(text: SourceText, start: number, end: number): number {
  let from = end;
  while (from > start && text.charAt(from - 1) === ".") from--;
  return end - from >= SHORTEST_LEADER ? from : end;
}

const SHORTEST_LEADER = 4;

/** Not the dots of "etc." and "U.S.", nor those of "…". */
function isFullStop(text: SourceText, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ".") return false;
  const before = text.slice(Math.max(start, end - 5), end - 1);
  return !/(?:^|[^\p{L}])\p{L}$|\betc$|\.$/u.test(before);
}

/** The lines of a cell, or the one line of a row. */
export function linesOfCell(text: SourceText, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const words of text.slice(start, end).split(CELL_LINE)) {
    if (SAYS_SOMETHING.test(words)) lines.push({ start: from, end: from + words.length });
    from += words.length + 1;
  }
  return lines;
}

const SAYS_SOMETHING = /[^\s\u0000\u001d\u001f\u00ad\u200b]/;
