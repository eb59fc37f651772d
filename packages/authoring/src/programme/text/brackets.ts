import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";
import { isMark, type Token } from "./tokens.ts";

/** The places of the brackets that end a line, and that open after its first word; a full stop may follow. */
export function bracketAtEnd(
  tokens: readonly Token[],
  from = 1,
): { open: number; close: number } | undefined {
  const close = tokens.findLastIndex(({ text }) => !/^[.,;]$/.test(text));
  if (!isMark(tokens[close], ")]")) return undefined;
  let depth = 0;
  for (let at = close; at >= from; at--) {
    const mark = tokens[at]?.text ?? "";
    if (/^[)\]]$/.test(mark)) depth++;
    else if (/^[([]$/.test(mark)) depth--;
    if (depth === 0) return { open: at, close };
  }
  return undefined;
}

/** Whether all quotations and brackets that a span opens end in it. */
export function isBalanced(text: SourceText, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const count = (marks: RegExp) => words.match(marks)?.length ?? 0;
  return count(/[“”„«»"]/g) % 2 === 0 && count(/\(/g) <= count(/\)/g);
}
