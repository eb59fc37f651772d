import { CELL_LINE } from "./rows.ts";
import type { Span } from "./source-text.ts";

/** The text of a span as people would write it in one line: no markup, no runs of spaces. */
export function plainText(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/[\u0000\u200b\u00ad\ufeff]/g, "")
    .replace(/[\s\u001d\u001f]+/g, " ")
    .trim();
}

const EDGE_BEFORE: ReadonlySet<string> = new Set([...":;,.…–—‐‑-|•·)]>»›/~=*+→ \t\u00a0\u0000\v"]);
const EDGE_AFTER: ReadonlySet<string> = new Set([...":;,–—‐‑-|•·([/~=→ \t\u00a0\u0000\v"]);

/** A span without the marks that only separated it from what stood beside it, nor the full stop of a sentence. */
export function withoutEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE_BEFORE.has(text.charAt(start))) start++;
  while (end > start && (EDGE_AFTER.has(text.charAt(end - 1)) || isFullStop(text, start, end)))
    end--;
  return { start, end };
}

/** Not the dots of "etc." and "U.S.", nor those of "…". */
function isFullStop(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ".") return false;
  const before = text.slice(Math.max(start, end - 5), end - 1);
  return !/(?:^|[^\p{L}])\p{L}$|\betc$|\.$/u.test(before);
}

/** The lines of a cell, or the one line of a row. */
export function linesOfCell(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== CELL_LINE) continue;
    if (plainText(text, { start: from, end: at }) !== "") lines.push({ start: from, end: at });
    from = at + 1;
  }
  return lines;
}
